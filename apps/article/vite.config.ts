import { defineConfig } from 'vite';
import { fallbackContent } from './fallback-plugin.js';

// The day of the article. The deal says itself as of when it was known.
const PUBLISHED = '2026-11-23';

export default defineConfig({
  plugins: [fallbackContent(PUBLISHED)],
  build: {
    // A strict content policy allows neither inline scripts nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rollupOptions: { input: ['index.html', 'zh/index.html', 'ar/index.html'] },
  },
});
