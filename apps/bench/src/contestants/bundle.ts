import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { type OutputChunk, rolldown } from 'rolldown';
import type { GraphicName } from './contestants.ts';

/** As a news site's build bundles one graphic: everything in one file, but what is asked for later. */
const ENTRIES = [
  'ours-timeline',
  'ours-ranking',
  'ours-timeline-lazy',
  'ours-ranking-lazy',
  'bare',
  'timelinejs',
  'vis-timeline',
  'chartjs',
  'echarts',
  'plot',
];

const COPIED: Readonly<Record<string, string>> = {
  'timelinejs-library.js': '@knight-lab/timelinejs/dist/js/timeline.js',
  'timelinejs.css': '@knight-lab/timelinejs/dist/css/timeline.css',
  // Its style sheet looks for it there.
  '../css/icons/tl-icons.woff2': '@knight-lab/timelinejs/dist/css/icons/tl-icons.woff2',
  'vis-timeline.css': 'vis-timeline/styles/vis-timeline-graph2d.min.css',
};

/** Lets a browser compile what will be called as it comes in, beside the page's own work; for all contestants alike. */
const COMPILE = '//# allFunctionsCalledOnLoad\n';

export interface Bundles {
  /** All scripts and styles by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly fallbackStyles: Readonly<Record<GraphicName, string>>;
  /** By entry, the other files that it needs in any case, which a page can ask for beside it. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
}

export async function bundleAll(): Promise<Bundles> {
  const files = new Map<string, Uint8Array>();
  const beside = new Map<string, readonly string[]>();
  for (const entry of ENTRIES) {
    const bundle = await rolldown({ input: source(entry) });
    const { output } = await bundle.generate({
      minify: true,
      comments: false,
      postBanner: COMPILE,
    });
    const chunks = output.filter((each) => each.type === 'chunk');
    for (const { fileName, code } of chunks) files.set(fileName, Buffer.from(code));
    beside.set(entry, neededBy(`${entry}.js`, chunks));
  }
  for (const [name, path] of Object.entries(COPIED)) files.set(name, readFileSync(found(path)));
  const fallbackStyles = {
    timeline: await fallbackStyle('deal-timeline'),
    ranking: await fallbackStyle('sales-ranking'),
  };
  return { files, beside, fallbackStyles };
}

async function fallbackStyle(tag: string): Promise<string> {
  const style = readFileSync(found(`@dealstory/widgets/${tag}/fallback.css`), 'utf8');
  const { code } = await transform(style, { loader: 'css', minify: true, target: 'chrome111' });
  return code;
}

/** What a file imports, and our engine, which is imported as soon as there is an element; without the file itself. */
function neededBy(entry: string, chunks: readonly OutputChunk[]): string[] {
  const needed = new Set([entry]);
  for (const name of needed) {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    for (const each of chunk?.imports ?? []) needed.add(each);
    for (const each of chunk?.dynamicImports ?? []) if (each.startsWith('engine')) needed.add(each);
  }
  return [...needed].slice(1);
}

/** The probe as one classic script. */
export async function bundleProbe(): Promise<string> {
  const bundle = await rolldown({ input: source('probe') });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  return output[0].code;
}

function source(name: string): string {
  return fileURLToPath(new URL(`../page/${name}.ts`, import.meta.url));
}

function found(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}
