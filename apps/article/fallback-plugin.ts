import {
  buildTimeline,
  dealToJsonLd,
  fallbackHtml,
  jlrChery,
  rankSales,
  type Words,
} from '@dealstory/core';
import { ar } from '@dealstory/core/words/ar';
import { en } from '@dealstory/core/words/en';
import { zhHans } from '@dealstory/core/words/zh-Hans';
import type { Plugin } from 'vite';

const CATALOGUES: readonly Words[] = [en, zhHans, ar];

/**
 * Writes the no-JavaScript content into the pages at build time, as a newsroom's publishing system would, and the
 * deal's JSON-LD into their heads. The page's own `lang` chooses the words.
 */
export function fallbackContent(today: string): Plugin {
  return {
    name: 'dealstory-fallback',
    transformIndexHtml(page) {
      const locale = /<html[^>]*\slang="([^"]+)"/.exec(page)?.[1] ?? 'en';
      const words = CATALOGUES.find(({ lang }) => locale.startsWith(lang)) ?? en;
      const options = { words, locale, today };
      const timeline = fallbackHtml(buildTimeline(jlrChery, options));
      const ranking = fallbackHtml(
        rankSales(jlrChery, {
          ...options,
          table: 'uk-2025',
          highlight: ['chery', 'omoda', 'jaecoo'],
        }),
      );
      // Functions as replacements: the content may hold "$&".
      return page
        .replace('<!-- fallback:timeline -->', () => timeline)
        .replace('<!-- fallback:ranking -->', () => ranking)
        .replace(
          '</head>',
          () => `<script type="application/ld+json">${dealToJsonLd(jlrChery)}</script></head>`,
        );
    },
  };
}
