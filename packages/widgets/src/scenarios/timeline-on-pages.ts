import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import { everyCertainty } from './every-kind.js';
import { cite, event, makeDeal, statement } from './make-deal.js';
import type { ScenarioBody } from './scenario.js';

/** `<deal-timeline>` on pages of other languages, colours and widths. */
export const timelineOnPages = {
  'long-names': {
    title: 'Long names',
    about: 'Names, words and numbers of sources that are longer than a line.',
    input: () =>
      makeDeal({
        title:
          'Orrin-Brackenthwaite Automobilfertigungsgesellschaft and Calder Vehicles International',
        parties: [
          {
            id: 'ines-hale',
            name: 'Ines Wilhelmina Brackenthwaite-Hale of Lower Wexley',
            kind: 'person',
            role: 'acting deputy head of the department of contract manufacture',
          },
        ],
        events: [
          event(
            'talks',
            '2026-01/..',
            'Kraftfahrzeughaftpflichtversicherungsgesellschaftsvorstandssitzung about the works',
            {
              description:
                'A document named orrin_calder_memorandum_of_understanding_draft_version_17_final.pdf was seen.',
              citations: [cite('dispatch'), cite('gazette'), cite('council')],
            },
          ),
        ],
        statements: [statement('hale', '2026-02-03', 'She asks for patience.')],
        sources: [
          {
            id: 'dispatch',
            publisher: 'The Wexley, Thornby and Lower Marlow Evening Dispatch and Advertiser',
            title: 'https://dispatch.example/2026/01/28/orrin-calder-talks-wexley-works-contract',
            url: 'https://dispatch.example/2026/01/28/orrin-calder-talks-wexley-works-contract',
            published: '2026-01-28',
          },
          { id: 'gazette', publisher: 'Trade Gazette', title: 'Nothing settled' },
          { id: 'council', publisher: 'Car Council', title: 'New cars by brand' },
        ],
      }),
    width: 320,
    expects: { state: 'deal', text: ['Kraftfahrzeughaftpflicht'] },
  },
  chinese: {
    title: 'In Chinese',
    about: 'The real deal on a page in Simplified Chinese; quotations keep their language.',
    input: () => jlrChery,
    lang: 'zh-Hans',
    expects: { state: 'deal', text: ['2012年', '截至2026年11月23日'] },
  },
  arabic: {
    title: 'In Arabic',
    about: 'The real deal on a page in Arabic, right to left.',
    input: () => jlrChery,
    lang: 'ar',
    dir: 'rtl',
    expects: { state: 'deal', text: ['المصادر'] },
  },
  'language-without-words': {
    title: 'In a language without words',
    about: 'There is no Welsh catalogue: the whole widget is English and says so.',
    input: everyCertainty,
    lang: 'cy',
    expects: { state: 'deal', text: ['Confirmed', 'January 28, 2026'] },
  },
  dark: {
    title: 'Dark',
    about: 'Every certainty on a dark page; colours mix from the page’s own.',
    input: everyCertainty,
    theme: 'dark',
    expects: { state: 'deal', text: ['Confirmed', 'Reported', 'Expected', 'Disputed', 'Denied'] },
  },
  narrow: {
    title: 'Narrow',
    about: 'Every certainty at 320 pixels: dates stand above the text.',
    input: everyCertainty,
    width: 320,
    expects: { state: 'deal', text: ['1 September – 8 October 2025'] },
  },
} as const satisfies Record<string, ScenarioBody>;
