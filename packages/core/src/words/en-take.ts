import type { TakeCatalogue } from './words.js';

/** English for downloads, citation and embed code alone: a file of its own, so that it comes with them. */
export const enTake: TakeCatalogue = {
  take: {
    csv: 'Download table ({format})',
    json: 'Download data with sources ({format})',
    svg: 'Download picture ({format})',
    copyCitation: 'Copy citation',
    copyEmbed: 'Copy embed code',
    citationCopied: 'Citation copied.',
    embedCopied: 'Embed code copied. Its comments say what it needs.',
    refused: 'This browser does not let the page copy. The text is selected below: copy it there.',
    textToCopy: 'Text to copy',
    citation:
      '“{title}”. {subject} {compiledBy} {asOf}. Sources: {publishers}. Published at {address}',
    embedScript:
      'Needs the file {script} of the package {package} on your site; put its address in {attribute}.',
    embedSrc: 'Reads its data from {address}, which must allow your site to read it.',
    embedDeal:
      'Needs the deal “{deal}” to be registered on the page; {script} brings the deal {bundled}.',
    embedFile: 'Needs the data: download it as {format} and put it on your site as {file}.',
  },
};
