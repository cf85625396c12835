import { defineConfig } from 'vitest/config';

process.env.TZ = 'Pacific/Chatham';

export default defineConfig({
  test: {
    name: 'article',
    include: ['test/**/*.e2e.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
