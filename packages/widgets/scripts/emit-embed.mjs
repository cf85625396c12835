// Makes dist/embed.js one file, after the build: both elements, Lit, all languages, the JLR–Chery deal and whatever
// else comes later in chunks. One script tag is then enough, on any page, without a bundler.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const file = fileURLToPath(new URL('../dist/embed.js', import.meta.url));
const bundle = await rolldown({ input: file });
await bundle.write({
  file,
  codeSplitting: false,
  minify: true,
  // Lit's licence wants to be named where its code is handed on.
  comments: { legal: true },
  sourcemap: true,
});
