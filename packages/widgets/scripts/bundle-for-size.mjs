// Bundles each single-widget entry as a news site's build does, and sorts the files for size-limit: `entry` is what the
// page asks for first (the element, Lit, its styles and English), `page` adds the engine that every page then loads
// beside its data. Chunks of other languages, and of what a reader opens, are in neither.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const folder = fileURLToPath(new URL('..', import.meta.url));
const out = join(folder, '.size');
rmSync(out, { recursive: true, force: true });

for (const name of ['deal-timeline', 'sales-ranking']) {
  const bundle = await rolldown({ input: { [name]: join(folder, `dist/${name}/define.js`) } });
  const { output } = await bundle.generate({ minify: true, comments: false });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const engine = [...chunks.keys()].find((file) => file.startsWith('engine-'));
  if (!engine) throw new Error(`${name} has no engine chunk.`);
  write(`${name}/entry`, closure([`${name}.js`], chunks), chunks);
  write(`${name}/page`, closure([`${name}.js`, engine], chunks), chunks);
}

/** The files that these import statically, themselves included. */
function closure(start, chunks) {
  const found = new Set(start);
  for (const file of found) for (const each of chunks.get(file).imports) found.add(each);
  return found;
}

function write(place, files, chunks) {
  mkdirSync(join(out, place), { recursive: true });
  for (const file of files) writeFileSync(join(out, place, file), chunks.get(file).code);
}
