import { defineConfig } from 'vitest/config';

// An odd zone and a pinned locale show every place that leans on the machine's own.
process.env.TZ = 'Pacific/Chatham';
process.env.LC_ALL = 'en_GB.UTF-8';

export default defineConfig({
  test: {
    name: 'core',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/property-seed.ts'],
    // Property tests are slow on a machine that is busy with something else.
    testTimeout: 60_000,
  },
});
