import { readFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

/** Takes the layout of the source out of `css` templates; a minifier does not look into strings. */
const compactStyles = {
  name: 'compact-styles',
  setup(build: import('esbuild').PluginBuild) {
    build.onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(/css`[^`]*`/g, (styles) =>
        styles
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,]) ?/g, '$1')
          .replace(/;}/g, '}'),
      );
      return { contents, loader: 'ts' };
    });
  },
};

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
  esbuildPlugins: [compactStyles],
});
