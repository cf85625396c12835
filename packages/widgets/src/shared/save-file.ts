/** Offers a text as a file to save. Returns what lets go of it; call that before the next file, or when leaving. */
export function saveFile(name: string, text: string, type: string): () => void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  return () => URL.revokeObjectURL(url);
}
