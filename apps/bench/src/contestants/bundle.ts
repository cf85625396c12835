import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, transform } from 'esbuild';

const SHARED: BuildOptions = {
  absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['browser'],
  legalComments: 'none',
  logLevel: 'error',
  outdir: 'code',
};

/** Everything in one file, but what is asked for later: as a news site would bundle one graphic. */
const ENTRIES = [
  'ours-timeline',
  'ours-ranking',
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

/** All scripts and styles by name. */
export async function bundleAll(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of ENTRIES) {
    const entryPoints = { [entry]: `src/page/${entry}.ts` };
    const options = { ...SHARED, entryPoints, splitting: true, write: false } as const;
    for (const { path, contents } of (await build(options)).outputFiles) {
      files.set(basename(path), contents);
    }
  }
  for (const [name, path] of Object.entries(COPIED)) files.set(name, readFileSync(found(path)));
  const fallback = readFileSync(found('@dealstory/widgets/fallback.css'), 'utf8');
  const { code } = await transform(fallback, { loader: 'css', minify: true, target: 'chrome111' });
  files.set('fallback.css', Buffer.from(code));
  return files;
}

/** The probe as one classic script. */
export async function bundleProbe(): Promise<string> {
  const entryPoints = { probe: 'src/page/probe.ts' };
  const { outputFiles } = await build({ ...SHARED, entryPoints, format: 'iife', write: false });
  return outputFiles?.[0]?.text ?? '';
}

function found(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}
