import { mergeConfig } from '/work/main/node_modules/vitest/dist/config.js';
import base from '/work/main/packages/widgets/vitest.config.ts';

const src = '/work/main/packages/core/src/';
export default mergeConfig(base, {
  root: '/work/main/packages/widgets',
  cacheDir: '/tmp/scen/cache',
  resolve: {
    alias: [
      { find: /^@dealstory\/core$/, replacement: src + 'index.ts' },
      { find: '@dealstory/core/parse-deal', replacement: src + 'schema/parse-deal.ts' },
      { find: '@dealstory/core/timeline-markup', replacement: src + 'markup/timeline-markup.ts' },
      { find: '@dealstory/core/ranking-markup', replacement: src + 'markup/ranking-markup.ts' },
      { find: '@dealstory/core/timeline', replacement: src + 'timeline/build-timeline.ts' },
      { find: '@dealstory/core/ranking', replacement: src + 'ranking/rank-sales.ts' },
      { find: '@dealstory/core/markup', replacement: src + 'markup/index.ts' },
      { find: '@dealstory/core/words/zh-Hans', replacement: src + 'words/zh-hans.ts' },
      { find: '@dealstory/core/words', replacement: src + 'words' },
      { find: '@dealstory/core/deals/jlr-chery', replacement: src + 'deals/jlr-chery/index.ts' },
    ],
  },
});
