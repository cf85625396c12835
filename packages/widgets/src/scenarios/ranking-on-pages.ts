import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import { everyQuantity } from './every-kind.js';
import { cite, figure, makeSales, table } from './make-deal.js';
import type { ScenarioBody } from './scenario.js';

/** `<sales-ranking>` on pages of other languages, colours and widths. */
export const rankingOnPages = {
  'taken-away': {
    title: 'Taken away',
    about: 'The row below the table is open: files to save, and texts to copy.',
    input: () => jlrChery,
    attributes: { table: 'uk-2025' },
    press: '.ds-taking summary',
    expects: { state: 'deal', text: ['Download table (CSV)', 'Copy citation', 'Copy embed code'] },
  },
  'long-names': {
    title: 'Long names',
    about: 'Names and figures that are longer than a line.',
    input: () =>
      makeSales(
        [
          table('2025', [
            figure('orrin', 8_200_000_000),
            figure('calder', { over: 5_500_000_000, below: 'orrin' }, { certainty: 'reported' }),
            figure(
              'wexley',
              { below: 'calder', above: 'marlow' },
              {
                certainty: 'disputed',
                citations: [
                  cite('council'),
                  cite('dispatch'),
                  cite('gazette', { stance: 'disputes' }),
                ],
              },
            ),
            figure('marlow', 12),
          ]),
          table('2024', [figure('orrin', 9_100_000_000), figure('calder', { about: 40_000_000 })]),
        ],
        {
          orrin: 'Orrin-Brackenthwaite Automobilfertigungsgesellschaft',
          calder: 'Calder Vehicles International and Daughters',
          wexley: 'Kraftfahrzeughaftpflichtversicherung',
          marlow: 'Marlow',
        },
      ),
    width: 320,
    expects: { state: 'deal', text: ['8,200,000,000', 'Kraftfahrzeughaftpflichtversicherung'] },
  },
  chinese: {
    title: 'In Chinese',
    about: 'The real table on a page in Simplified Chinese.',
    input: () => jlrChery,
    attributes: { table: 'uk-2025', highlight: 'chery omoda jaecoo' },
    lang: 'zh-Hans',
    expects: { state: 'deal', text: ['奇瑞', '5,517'] },
  },
  arabic: {
    title: 'In Arabic',
    about: 'The real table on a page in Arabic: bars grow from the right.',
    input: () => jlrChery,
    attributes: { table: 'uk-2025', highlight: 'chery omoda jaecoo' },
    lang: 'ar-EG',
    dir: 'rtl',
    expects: { state: 'deal', text: ['شيري', '٥٬٥١٧'] },
  },
  dark: {
    title: 'Dark',
    about: 'Every kind of quantity on a dark page.',
    input: everyQuantity,
    attributes: { highlight: 'calder' },
    theme: 'dark',
    expects: { state: 'deal', text: ['over 5,500'] },
  },
  narrow: {
    title: 'Narrow',
    about: 'Every kind of quantity at 320 pixels: each row has its bar below.',
    input: everyQuantity,
    width: 320,
    expects: { state: 'deal', text: ['2,000 to 3,000'] },
  },
} as const satisfies Record<string, ScenarioBody>;
