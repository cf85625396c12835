/** The words of taking a ranking away: downloads, citation, embed code. They come with the panel, not with the widget. */
export interface TakeWords {
  /** Buttons. {format} of the file */
  readonly csv: string;
  readonly json: string;
  readonly svg: string;
  readonly copyCitation: string;
  readonly copyEmbed: string;
  /** Said when it has been copied. */
  readonly citationCopied: string;
  readonly embedCopied: string;
  /** Said when the browser does not let a page copy; the text then stands below, selected. */
  readonly refused: string;
  /** Name of the field with that text. */
  readonly textToCopy: string;
  /** {title} {subject} {compiledBy} {asOf} {publishers} {address}; the subject and the compiler are sentences. */
  readonly citation: string;
  /** What the embed code needs, as comments in it. The script. {script} {package}; {attribute} of the tag */
  readonly embedScript: string;
  /** Data from an address. {address} */
  readonly embedSrc: string;
  /** A registered deal. {deal}, {script} and the deal in it, {bundled} */
  readonly embedDeal: string;
  /** Data that the page gave by itself; {file} is the name of the download, {format} its kind. */
  readonly embedFile: string;
}
