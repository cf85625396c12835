import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    classes: 'src/classes.ts',
    'deal-timeline': 'src/deal-timeline/define.ts',
    'sales-ranking': 'src/sales-ranking/define.ts',
    'deals/jlr-chery': 'src/deals/jlr-chery.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  splitting: true,
  sourcemap: true,
  clean: true,
});
