import { defineConfig } from 'tsup';

// One output file per source file, so that an importing bundler drops what a page does not use, file by file.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/testing/**', '!src/**/*.d.ts'],
  outDir: 'dist',
  format: 'esm',
  target: 'es2022',
  bundle: false,
  sourcemap: true,
  clean: true,
  silent: true,
});
