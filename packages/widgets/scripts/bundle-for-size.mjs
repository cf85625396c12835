// Bundles each single-widget entry as a news site would, and sorts the files for size-limit: `entry` is what the page
// asks for first (the element, Lit, its styles and English), `page` adds the engine that every page then loads beside
// its data. Chunks of other languages are in neither.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('..', import.meta.url));
const out = join(folder, '.size');
rmSync(out, { recursive: true, force: true });

for (const name of ['deal-timeline', 'sales-ranking']) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: { [name]: `dist/${name}/define.js` },
    outdir: out,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser'],
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const texts = new Map(outputFiles.map((file) => [basename(file.path), file.contents]));
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]),
  );
  const entry = closure([`${name}.js`], outputs);
  const engine = [...outputs.keys()].find((path) => path.startsWith('engine-'));
  if (!engine) throw new Error(`${name} has no engine chunk.`);
  write(`${name}/entry`, entry, texts);
  write(`${name}/page`, closure([`${name}.js`, engine], outputs), texts);
}

/** The files that these import statically, themselves included. */
function closure(start, outputs) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const { path, kind } of outputs.get(file).imports) {
      if (kind === 'import-statement') visit(basename(path));
    }
  };
  start.forEach(visit);
  return found;
}

function write(place, files, texts) {
  mkdirSync(join(out, place), { recursive: true });
  for (const file of files) writeFileSync(join(out, place, file), texts.get(file));
}
