export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/scenarios/**', 'src/**/*.styles.ts', 'src/testing/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
