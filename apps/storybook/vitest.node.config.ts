import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'guides', include: ['{guides,stories}/**/*.test.ts'], environment: 'node' },
});
