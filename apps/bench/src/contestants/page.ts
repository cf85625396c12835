import type { Contestant } from './contestants.ts';
import { plainHtml } from './plain-html.ts';
import type { Story } from './story.ts';

/** What all pages have in common: a column of text as in an article. */
const STYLE =
  'body{margin:0;font:1rem/1.5 Georgia,serif}main{max-width:45rem;margin:0 auto;padding:0 1rem}figure{margin:1rem 0}table{border-collapse:collapse;width:100%}td,th{text-align:start;padding:.1rem .4rem}';

/** Yearly sections stay unrendered until they come near the screen. */
const CONTAINED_TIMELINE =
  'figure section section{content-visibility:auto;contain-intrinsic-size:auto 2000px}';
/** Rows of a table cannot be contained, so they become grids. */
const CONTAINED_RANKING =
  'table,thead,tbody{display:block}tr{display:grid;grid-template-columns:1fr 3fr 3fr 2fr;content-visibility:auto;contain-intrinsic-size:auto 2rem}';

const BELOW = '<p id="below">Nothing later was found. If that changes, this page will say so.</p>';

/** Where the parts of a page lie on the server. */
export interface Addresses {
  readonly data: string;
  readonly code: (name: string) => string;
  /** What the tag's `fallback.css` says: a site has it among its own styles. */
  readonly fallbackStyle: string;
  /** What an entry will need besides itself, by name. */
  readonly beside: (entry: string) => readonly string[];
}

/** Children that a reporter wrote by hand, not ours: a few lines instead of the whole list. */
const HAND_WRITTEN =
  '<h2>What happened</h2><ul><li>The talks began in spring.</li><li>The council voted for a new road.</li><li>Nothing has been signed.</li></ul>';

export function pageOf(contestant: Contestant, story: Story, addresses: Addresses): string {
  const { content } = contestant;
  if (content.is === 'plain') {
    const contained = story.graphic === 'timeline' ? CONTAINED_TIMELINE : CONTAINED_RANKING;
    return shell(plainHtml(story.fallback), '', content.contained ? contained : '');
  }
  if (content.is === 'ours') {
    return ourPage(story, addresses, content.children === 'none' ? '' : story.fallback);
  }
  const { code, data } = addresses;
  if (content.is === 'floor') {
    return content.floor === 'script'
      ? scriptPage(code('bare.js'), data)
      : shell(wrapped(story, story.fallback), '', addresses.fallbackStyle);
  }
  const styled = ['timelinejs', 'vis-timeline'].includes(content.entry)
    ? `<link rel="stylesheet" href="${code(`${content.entry}.css`)}">`
    : '';
  if (content.entry !== 'timelinejs') return scriptPage(code(`${content.entry}.js`), data, styled);
  // It asks for its data in a way of its own, which a preload would not serve.
  return shell(
    `<div id="graphic" data-src="${data}" style="height:600px"></div>`,
    `${styled}<script defer src="${code('timelinejs-library.js')}"></script><script type="module" src="${code('timelinejs.js')}"></script>`,
  );
}

/** A script draws in an empty place, with data that the page asks for at once. */
function scriptPage(script: string, data: string, styled = ''): string {
  return shell(
    `<div id="graphic" data-src="${data}"></div>`,
    `${styled}<script type="module" src="${script}"></script><link rel="preload" as="fetch" crossorigin href="${data}">`,
  );
}

/** Children in our tag. */
function wrapped({ graphic }: Story, children: string, attributes = ''): string {
  const tag = graphic === 'timeline' ? 'deal-timeline' : 'sales-ranking';
  return `<${tag}${attributes}>${children}</${tag}>`;
}

/**
 * Our tag with what `children` says, as the guide on embedding has it: a page with an empty tag asks at once for what the
 * widget will ask for; one with the fallback has its words first, `fallback.css` among its own styles, and a script that
 * brings the widget once the page is drawn.
 */
function ourPage(
  story: Story,
  { data, code, beside, fallbackStyle }: Addresses,
  children: string,
): string {
  const isTimeline = story.graphic === 'timeline';
  const styled = children === story.fallback;
  const isEmpty = children === '';
  // Whoever has the words before the eyes does not wait for the script.
  const [entry, priority] = isEmpty
    ? [`ours-${story.graphic}`, '']
    : [`ours-${story.graphic}-lazy`, ' fetchpriority="low"'];
  const preloads = isEmpty
    ? [
        ...beside(entry).map((name) => `<link rel="modulepreload" href="${code(name)}">`),
        `<link rel="preload" as="fetch" crossorigin href="${data}">`,
      ]
    : [];
  return shell(
    wrapped(story, children, ` src="${data}"${isTimeline ? '' : ' table="britain-2025"'}`),
    `<script type="module"${priority} src="${code(`${entry}.js`)}"></script>${preloads.join('')}`,
    styled ? fallbackStyle : '',
  );
}

/** Our page over other children, for the measurement of shifts. */
export function handWrittenPage(story: Story, addresses: Addresses): string {
  return ourPage(story, addresses, HAND_WRITTEN);
}

function shell(graphic: string, head: string, style = ''): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Could Calder cars be built at Wexley?</title><link rel="icon" href="data:,"><style>${STYLE}${style}</style>${head}</head><body><main><h1>Could Calder cars be built at Wexley?</h1><p>Nobody has shown a contract. Here is the record, source by source.</p><figure>${graphic}</figure>${BELOW}</main></body></html>`;
}
