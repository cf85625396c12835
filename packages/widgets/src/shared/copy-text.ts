/**
 * Puts text on the clipboard; false where the browser or the page's permissions do not let it. Where there is no
 * Clipboard API (pages without https), the text is selected in `place` for a moment and copied as a reader would.
 */
export async function copyText(text: string, place: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, place);
  }
}

function copySelected(text: string, place: Node): boolean {
  const focused = document.activeElement?.shadowRoot?.activeElement;
  const field = document.createElement('textarea');
  field.className = 'ds-vh';
  field.value = text;
  place.appendChild(field);
  field.select();
  const isDone = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isDone;
}
