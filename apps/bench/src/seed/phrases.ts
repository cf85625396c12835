/** What seeded stories are put together from. The companies and places are invented. */

export const COMPANIES = [
  ['orrin-motors', 'Orrin Motors'],
  ['calder-vehicles', 'Calder Vehicles'],
  ['wexley-works', 'Wexley Works'],
  ['tarn-mobility', 'Tarn Mobility'],
  ['hollin-group', 'Hollin Group'],
  ['brae-components', 'Brae Components'],
] as const;

export const PEOPLE = [
  ['ines-hale', 'Ines Hale', 'head of works at Orrin'],
  ['rowan-achebe', 'Rowan Achebe', 'chief executive of Calder'],
  ['mira-solheim', 'Mira Solheim', 'the trade secretary'],
  ['jonah-petrov', 'Jonah Petrov', 'an analyst at Quay Research'],
] as const;

export const PUBLISHERS = [
  'Wexley Dispatch',
  'Trade Gazette',
  'The Morning Ledger',
  'Car Council',
  'Motor Weekly',
  'Northern Chronicle',
  'Quay Research',
  'Companies Register',
] as const;

export const SUBJECTS = [
  'The second line',
  'The Wexley plant',
  'A supply agreement',
  'The battery works',
  'An order for presses',
  'The joint venture',
  'A tariff ruling',
  'The paint shop',
  'A recall of gearboxes',
  'The union’s ballot',
  'A loan for tooling',
  'The export licence',
] as const;

export const TURNS = [
  'is put off until autumn',
  'moves ahead without a partner',
  'comes to an end',
  'is opened by the mayor',
  'divides the two boards',
  'is confirmed in a filing',
  'wins over the council',
  'costs more than planned',
  'starts a week early',
  'is questioned by suppliers',
  'waits for Brussels',
  'returns to the agenda',
] as const;

export const SENTENCES = [
  'Both companies had set aside a hall of the old works, and the first machines arrived by rail.',
  'The filing names a sum but no date, and leaves open who would pay for the tooling.',
  'Workers were told at the change of shift; the union asked for the plan in writing.',
  'Suppliers within an hour’s drive were asked to quote for seats, glass and harnesses.',
  'The council had voted for a new road in spring, on condition that the line would stay.',
  'Nothing was signed, and each side described the meeting in its own words.',
  'Output was back to normal within a month, though two models stayed out of the plan.',
  'An earlier notice had said the opposite; the company did not explain the change.',
  'The figure includes vans, which the association counts apart from the rest.',
  'Analysts thought the price high for a plant that stands idle two days a week.',
] as const;

export const QUOTES = [
  'We have room on the line, and we would rather fill it than explain it.',
  'Nobody has shown me a contract, and I would be the one to sign it.',
  'It is a conversation, and conversations are allowed to end.',
  'The works will be here when all of us have retired.',
] as const;

export const BRAND_STARTS = [
  'Al',
  'Bor',
  'Cal',
  'Dren',
  'El',
  'Fen',
  'Gar',
  'Hol',
  'Ist',
  'Jor',
  'Kel',
  'Lun',
  'Mar',
  'Nor',
  'Or',
  'Pel',
  'Quin',
  'Ros',
  'Sten',
  'Tal',
  'Ul',
  'Ver',
  'Wex',
  'Yar',
  'Zan',
] as const;

export const BRAND_ENDS = [
  'ane',
  'bury',
  'co',
  'dale',
  'era',
  'field',
  'garo',
  'holm',
  'ium',
  'ley',
  'mont',
  'nova',
  'on',
  'port',
  'rin',
  'sted',
  'ta',
  'vale',
  'wick',
  'zen',
] as const;
