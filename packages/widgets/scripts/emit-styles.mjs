// Two things about styles, after the build: takes comments and the layout of the source out of the `css` templates,
// since a minifier does not look into strings (no string in the styles may hold a comment, a blank before or after a
// mark, or a colon and a blank); and writes a fallback.css for each element and for both, their own styles nested under
// their tag names, for the fallback content that stands in the page's own tree. One source of rules, so the widget takes
// the fallback's place without a shift. What styles only a button that the fallback does not have is left out.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

for (const name of globSync('**/*.styles.js', { cwd: dist })) {
  const source = readFileSync(dist + name, 'utf8');
  const compact = source.replace(/css`[^`]*`/g, (styles) =>
    styles
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/([\w-]): /g, '$1:')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replaceAll(';}', '}'),
  );
  writeFileSync(dist + name, compact);
}

const { DealTimeline, SalesRanking } = await import('../dist/classes.js');
const { copyStyles } = await import('../dist/deal-timeline/copy.styles.js');

function nested(tag, element) {
  const rules = element.styles
    .filter((style) => style !== copyStyles)
    .map(({ cssText }) => cssText)
    .join('\n')
    .replace(/:host\(([^()]*)\)/g, '&$1')
    .replaceAll(':host', '&');
  // The fallback has no box of its own to be a container.
  return `${tag} {\n& {container-type: inline-size !important}\n${rules}\n}\n`;
}

const notice = `/* Styles of the content that fallbackHtml() makes. Generated from the elements' styles. */\n`;
const timeline = nested('deal-timeline', DealTimeline);
const ranking = nested('sales-ranking', SalesRanking);
writeFileSync(`${dist}deal-timeline/fallback.css`, notice + timeline);
writeFileSync(`${dist}sales-ranking/fallback.css`, notice + ranking);
writeFileSync(`${dist}fallback.css`, notice + timeline + ranking);
