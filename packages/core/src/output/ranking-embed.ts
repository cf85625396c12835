import { stringKit } from '../markup/string-kit.js';
import type { RankSalesOptions } from '../ranking/rank-sales.js';
import type { RankingView } from '../ranking/ranking-view.js';
import { fill } from '../words/patterns.js';
import type { TakeWords } from '../words/words.js';

/** The file to paste, where it comes from, and the deal that it brings. */
const NAMES = {
  script: 'embed.js',
  package: '@dealstory/widgets',
  bundled: 'jlr-chery',
  attribute: 'src',
  format: 'JSON',
};

/** Where the data of the embedded ranking comes from; a file is the one that `salesToJson` fills. */
export type EmbedData =
  | { readonly src: string }
  | { readonly deal: string }
  | { readonly file: string };

export interface EmbedOptions {
  readonly take: TakeWords;
  readonly data: EmbedData;
  /** How the reader has arranged the ranking. */
  readonly arranged: Pick<
    RankSalesOptions,
    'highlight' | 'sort' | 'reversed' | 'limit' | 'group' | 'shares' | 'find'
  >;
  /** BCP 47 tag of the language that the ranking is read in. */
  readonly lang: string;
  /** Where the ranking is published: linked for readers without JavaScript. */
  readonly address: string;
}

/** HTML to paste into another page: script and tag, with a comment for each thing that they need. */
export function embedRanking(view: RankingView, options: EmbedOptions): string {
  const { take, data, arranged, lang, address } = options;
  const { html, absent } = stringKit;
  const { highlight = [], sort, reversed, limit, group, shares, find } = arranged;
  const set = (isSet: boolean | undefined) => (isSet ? '' : absent);
  const { title } = view;
  const need =
    'src' in data
      ? fill(take.embedSrc, { address: data.src })
      : 'deal' in data
        ? fill(take.embedDeal, { ...NAMES, ...data })
        : fill(take.embedFile, { ...NAMES, ...data });
  const src = 'src' in data ? data.src : 'file' in data ? data.file : absent;
  const code = html`<!-- ${asComment(fill(take.embedScript, NAMES))} -->
<!-- ${asComment(need)} -->
<script type="module" src=${NAMES.script}></script>
<sales-ranking src=${src} deal=${'deal' in data ? data.deal : absent} table=${view.table} highlight=${highlight.join(' ') || absent} sort=${sort ?? absent} reversed=${set(reversed)} limit=${limit ?? absent} group=${group ?? absent} shares=${set(shares)} find=${set(find)} lang=${lang}>
  <p><a href=${address}><bdi lang=${title.lang ?? view.lang} dir=${title.dir ?? view.dir}>${title.text}</bdi></a></p>
</sales-ranking>
`;
  return code.text;
}

/** Nothing that a comment holds may end it; its other characters are escaped with the rest. */
function asComment(text: string): string {
  return text.replace(/-(?=-)/g, '- ').replace(/^[->]+|-+$/g, '');
}
