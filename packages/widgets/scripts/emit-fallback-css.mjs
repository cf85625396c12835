// Writes dist/fallback.css: the elements' own styles, nested under their tag names, for the fallback content that
// stands in the page's own tree. One source of rules, so the widget takes the fallback's place without a shift.
import { writeFileSync } from 'node:fs';
import { DealTimeline, SalesRanking } from '../dist/classes.js';

const NOTICE = `/* Styles of the no-JavaScript content that fallbackHtml() makes. Generated from the elements' styles. */
`;

function nested(tag, element) {
  const rules = element.styles.map(({ cssText }) => cssText).join('\n');
  return `${tag} {\n${rules.replaceAll(':host', '&')}\n}\n`;
}

const css = NOTICE + nested('deal-timeline', DealTimeline) + nested('sales-ranking', SalesRanking);
writeFileSync(new URL('../dist/fallback.css', import.meta.url), css);
