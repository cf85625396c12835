import { defineConfig } from 'tsup';

// One output file per source file, so that `sideEffects` can name the modules that register something.
export default defineConfig({
  entry: [
    'src/**/*.ts',
    '!src/**/*.test.ts',
    '!src/scenarios/**',
    '!src/testing/**',
    '!src/**/*.d.ts',
  ],
  outDir: 'dist',
  format: 'esm',
  target: 'es2022',
  bundle: false,
  sourcemap: true,
  clean: true,
  silent: true,
});
