import { extname, posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Bundles } from './bundle.ts';
import { CONTESTANTS, type Contestant } from './contestants.ts';
import { type Addresses, handWrittenPage, pageOf } from './page.ts';
import type { Story } from './story.ts';

const compress = promisify(brotliCompress);
/** The best quality takes minutes on the largest pages. */
const LARGE = 300_000;

export type FileKind = 'html' | 'code' | 'data';

export interface SiteFile {
  readonly kind: FileKind;
  readonly type: string;
  /** Brotli. */
  readonly body: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What the server answers with, by path. */
export class Site {
  readonly files = new Map<string, SiteFile>();
  readonly #bundles: Bundles;

  constructor(bundles: Bundles) {
    this.#bundles = bundles;
  }

  async addCode(): Promise<void> {
    for (const [name, contents] of this.#bundles.files)
      await this.#add(posix.join('/code', name), 'code', contents);
  }

  /** Adds the pages of one graphic of one size, with their data. */
  async addStory(story: Story): Promise<void> {
    const base = `/${story.graphic}/${story.size}`;
    if (this.files.has(`${base}/deal.json`)) return;
    await this.#add(`${base}/deal.json`, 'data', JSON.stringify(story.deal));
    for (const [name, data] of Object.entries(story.libraryData)) {
      await this.#add(`${base}/${name}.json`, 'data', JSON.stringify(data));
    }
    for (const contestant of CONTESTANTS[story.graphic]) {
      const page = pageOf(contestant, story, this.#addresses(contestant, story));
      await this.#add(pathOf(contestant, story), 'html', page);
    }
  }

  /** Adds pages whose scripts come so late, over the fallback and over children written by hand. */
  async addLatePages(story: Story, milliseconds: number): Promise<void> {
    const base = `/${story.graphic}/${story.size}`;
    const late: Addresses = {
      data: `${base}/deal.json`,
      code: (name) => `/code/${name}${name.endsWith('.js') ? `?late=${milliseconds}` : ''}`,
      beside: () => [],
      fallbackStyle: this.#bundles.fallbackStyles[story.graphic],
    };
    const ours = CONTESTANTS[story.graphic].find(({ name }) => name === 'ours-fallback');
    if (!ours) throw new Error('Nobody has fallback children.');
    await this.#add(`${base}/late-fallback.html`, 'html', pageOf(ours, story, late));
    await this.#add(`${base}/late-written.html`, 'html', handWrittenPage(story, late));
  }

  #addresses({ content }: Contestant, story: Story): Addresses {
    const data = content.is === 'library' ? content.entry : 'deal';
    return {
      data: `/${story.graphic}/${story.size}/${data}.json`,
      code: (name) => `/code/${name}`,
      beside: (entry) => this.#bundles.beside.get(entry) ?? [],
      fallbackStyle: this.#bundles.fallbackStyles[story.graphic],
    };
  }

  async #add(path: string, kind: FileKind, contents: string | Uint8Array): Promise<void> {
    const bytes = Buffer.from(contents);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE && kind !== 'code' ? 6 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    const body = await compress(bytes, { params });
    this.files.set(path, { kind, type: TYPES[extname(path)] ?? '', body });
  }
}

export function pathOf(contestant: Contestant, story: Pick<Story, 'graphic' | 'size'>): string {
  return `/${story.graphic}/${story.size}/${contestant.name}.html`;
}
