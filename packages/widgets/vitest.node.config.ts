import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'widgets package', include: ['test/**/*.test.ts'], environment: 'node' },
});
