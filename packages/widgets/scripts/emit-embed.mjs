// Makes dist/embed.js one file, after the build: both elements, Lit, all languages, the JLR–Chery deal and whatever
// else comes later in chunks. One script tag is then enough, on any page, without a bundler.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

await build({
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  entryPoints: ['dist/embed.js'],
  outfile: 'dist/embed.js',
  allowOverwrite: true,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['browser'],
  // Modules are always read as UTF-8; escaped, Arabic and Chinese would take three times their room.
  charset: 'utf8',
  // Lit's licence wants to be named where its code is handed on.
  legalComments: 'eof',
  sourcemap: 'linked',
  logLevel: 'error',
});
