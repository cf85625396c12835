import type { Deal } from '@dealstory/core';
import { cite, event, figure, makeDeal, makeSales, statement, table } from './make-deal.js';

/** Entries of every certainty, one statement, one stretch: enough to see a page's colours and directions. */
export function everyCertainty(): Deal {
  return makeDeal({
    summary: 'Five claims, each as sure as its sources make it.',
    events: [
      event('venture', '2012', 'A joint venture', { description: 'Signed in the spring.' }),
      event('stop', '2025-09-01/2025-10-08', 'The works stands still'),
      event('plan', '2025-11', 'A plan for the works', { certainty: 'reported' }),
      event('brink', '2026-01-28', 'Close to a contract', {
        certainty: 'disputed',
        citations: [
          cite('dispatch', { says: 'A contract is days away.' }),
          cite('gazette', { stance: 'disputes', says: 'Nothing is settled.' }),
        ],
      }),
      event('sale', '2026-02', 'The works is sold', { certainty: 'denied' }),
      event('first-car', '2027', 'The first car', { certainty: 'expected' }),
    ],
    statements: [
      statement('hale', '2026-02-03', 'She asks for patience.', {
        kind: 'quotation',
        quote: { text: 'We talk to many people.', lang: 'en-GB' },
      }),
    ],
  });
}

/** One row of every kind of quantity, most with a certainty of its own. */
export function everyQuantity(): Deal {
  return makeSales([
    table('2025', [
      figure('orrin', 8200),
      figure('calder', { over: 5500 }),
      figure('wexley', { about: 5000, within: 400 }, { certainty: 'reported' }),
      figure('marlow', { about: 4000 }, { certainty: 'expected' }),
      figure('tarn', { from: 2000, to: 3000 }, { certainty: 'reported' }),
      figure('quill', { from: 1500 }),
      figure('pell', { to: 1400 }),
      figure('osier', { under: 900 }, { certainty: 'denied' }),
      figure('sedge', { below: 'orrin', above: 'teasel' }, { certainty: 'reported' }),
      figure('teasel', 310, {
        certainty: 'disputed',
        citations: [cite('council'), cite('gazette', { stance: 'disputes' })],
        also: [{ units: 280, citations: [cite('gazette')] }],
      }),
      figure('bracken', 0),
      figure('larch', 'undisclosed'),
      figure('alder', 'not-found'),
    ]),
  ]);
}
