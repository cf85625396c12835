import type {
  Certainty,
  Citation,
  Quantity,
  SalesFigure,
  SalesTable,
  Text,
} from '../../schema/deal.js';

type Rest = Omit<SalesFigure, 'brand' | 'units' | 'certainty' | 'citations'> & {
  certainty?: Certainty;
};

/** An exact count that the press gives as the SMMT's is 'confirmed'; an order without a count is 'reported'. */
function figure(
  brand: string,
  units: Quantity,
  citations: Citation[],
  { certainty = 'confirmed', ...rest }: Rest = {},
): SalesFigure {
  return { brand, units, certainty, citations, ...rest };
}

// These are functions so that no two figures share an object.
const compiledBy = (): Text => ({
  en: 'the SMMT, through press reports',
  'zh-Hans': 'SMMT（据媒体报道）',
  ar: 'SMMT (نقلًا عن تقارير صحفية)',
});

function cheryTitle(year: string): Text {
  return {
    en: `How Chery’s brands compared in Britain in ${year}`,
    'zh-Hans': `${year}年奇瑞各品牌在英国与其他品牌的对比`,
    ar: `علامات شيري في بريطانيا مقارنةً بغيرها في ${year}`,
  };
}

function registrationsTitle(year: string): Text {
  return {
    en: `New-car registrations, United Kingdom, ${year}`,
    'zh-Hans': `英国新车注册量（${year}年）`,
    ar: `تسجيلات السيارات الجديدة في المملكة المتحدة، ${year}`,
  };
}

const carExpert = (): Citation[] => [{ source: 'carexpert', locator: 'sales paragraphs' }];
const focus2move = (): Citation[] => [{ source: 'f2m-2024', locator: 'brand paragraph' }];
const brandList2023 = (): Citation[] => [{ source: 'pc-2023', locator: 'brand list' }];
const countOf2023 = (says: Text): Citation => ({
  source: 'pc-2023',
  locator: 'brand list',
  says,
});
const fewerThanChery = (): Citation => ({ source: 'ukravtomobil', locator: 'para 3' });
const chineseBrands = (): Citation[] => [
  { source: 'polestar-gauk', locator: 'Chinese-brand paragraph' },
  { source: 'polestar-dagens', locator: 'Chinese-brand paragraph' },
];
const gwm = (): Citation[] => [
  { source: 'polestar-gauk', locator: 'GWM paragraph' },
  { source: 'polestar-dagens', locator: 'GWM paragraph' },
];
const polestar = (): Citation[] => [
  { source: 'polestar-gauk', locator: 'para 1' },
  { source: 'polestar-dagens', locator: 'para 2' },
];
const omodaAndJaecoo = (): Citation[] => [
  ...carExpert(),
  { source: 'torque-uk', locator: 'para 7' },
  { source: 'polestar-gauk', locator: 'Chinese-brand paragraph' },
  { source: 'topgir', locator: 'SMMT paragraph' },
];

const uk2025: SalesTable = {
  id: 'uk-2025',
  series: 'uk-registrations',
  title: cheryTitle('2025'),
  period: '2025',
  market: 'GB',
  measure: 'registrations',
  compiledBy: compiledBy(),
  coverage: 'selection',
  figures: [
    figure('mg', 85155, chineseBrands(), {
      change: {
        against: '2024',
        value: 0.0444,
        citations: [{ source: 'polestar-gauk', locator: 'Chinese-brand paragraph' }],
      },
    }),
    figure('byd', 51422, [{ source: 'indy-2m', locator: 'para 6' }, ...chineseBrands()], {
      change: {
        against: '2024',
        value: 4.8514,
        citations: [{ source: 'gbn-jan13', locator: 'para 8' }],
      },
    }),
    figure('jaecoo', 28232, omodaAndJaecoo()),
    figure('honda', 23017, carExpert()),
    figure('seat', 23015, carExpert()),
    figure('citroen', 20732, carExpert()),
    figure('omoda', 19855, omodaAndJaecoo()),
    figure('suzuki', 18226, carExpert()),
    figure('polestar', 16959, polestar()),
    figure('jeep', 10616, carExpert()),
    figure('fiat', 8764, carExpert()),
    figure(
      'chery',
      5517,
      [
        { source: 'torque-uk', locator: 'para 7' },
        { source: 'topgir', locator: 'SMMT paragraph' },
      ],
      {
        also: [
          {
            units: { over: 5500 },
            citations: [
              { source: 'ukravtomobil', locator: 'para 3' },
              { source: 'cd-conf', locator: 'quotation from Farrell Hsu' },
            ],
          },
        ],
      },
    ),
    figure('gwm', 542, gwm(), {
      scope: 'ora-haval',
      change: {
        against: '2024',
        value: -0.53,
        citations: [{ source: 'polestar-gauk', locator: 'GWM paragraph' }],
      },
      note: {
        en: 'Ora and Haval together.',
        'zh-Hans': '欧拉与哈弗合计。',
        ar: 'أورا وهافال معًا.',
      },
    }),
    figure(
      'alfa-romeo',
      { below: 'chery' },
      [
        fewerThanChery(),
        { source: 'torque-uk', locator: 'para 7' },
        countOf2023({
          en: '1,546 in 2023, the last full-year count found.',
          'zh-Hans': '2023年为1,546辆，是查到的最近全年数字。',
          ar: '1,546 في 2023، وهو آخر رقم سنوي كامل عُثر عليه.',
        }),
      ],
      {
        certainty: 'reported',
        change: {
          against: '2024',
          value: 0.801,
          citations: [
            { source: 'clubalfa', locator: 'para 2' },
            { source: 'amp-alfa', locator: 'para 1' },
          ],
        },
        note: {
          en: 'Two reports put the brand behind Chery.',
          'zh-Hans': '两篇报道称其不及奇瑞。',
          ar: 'يضعها تقريران خلف شيري.',
        },
      },
    ),
    figure(
      'ds',
      { below: 'chery' },
      [
        fewerThanChery(),
        {
          source: 'amag-oct',
          locator: 'para 6',
          says: {
            en: '14 in October 2025, the only month known.',
            'zh-Hans': '2025年10月为14辆，是唯一已知的单月数字。',
            ar: '14 في أكتوبر 2025، وهو الشهر الوحيد المعروف.',
          },
        },
        countOf2023({
          en: '2,403 in 2023, the last full-year count found.',
          'zh-Hans': '2023年为2,403辆，是查到的最近全年数字。',
          ar: '2,403 في 2023، وهو آخر رقم سنوي كامل عُثر عليه.',
        }),
      ],
      { certainty: 'reported' },
    ),
    figure(
      'genesis',
      { below: 'chery' },
      [fewerThanChery(), { source: 'amag-oct', locator: 'para 6' }],
      {
        certainty: 'reported',
        note: {
          en: 'One month is known: 54 in October 2025.',
          'zh-Hans': '仅知单月数字：2025年10月为54辆。',
          ar: 'لا يُعرف سوى شهر واحد: 54 في أكتوبر 2025.',
        },
      },
    ),
    figure('smart', { below: 'chery' }, [fewerThanChery()], {
      certainty: 'reported',
      note: {
        en: 'No other figure was found to test this.',
        'zh-Hans': '未查到可供核对的其他数字。',
        ar: 'لم يُعثر على رقم آخر للتحقق من ذلك.',
      },
    }),
  ],
  totals: [
    {
      of: 'market',
      units: 2020520,
      also: [
        {
          units: 2020373,
          citations: [{ source: 'indy-2m', locator: 'para 2' }],
          note: {
            en: '147 fewer; probably an earlier state of the same count.',
            'zh-Hans': '少147辆，可能是同一统计的较早版本。',
            ar: 'أقل بـ147، ولعله نسخة أسبق من الإحصاء نفسه.',
          },
        },
      ],
      citations: [
        { source: 'autofile', locator: 'para 2' },
        { source: 'carsuk', locator: 'para 2' },
      ],
    },
    {
      of: ['chery', 'omoda', 'jaecoo'],
      label: { en: 'Chery Group', 'zh-Hans': '奇瑞集团', ar: 'مجموعة شيري' },
      units: { about: 54000, within: 1000 },
      citations: [
        { source: 'newsuk', locator: 'para 2' },
        {
          source: 'topgir',
          locator: 'SMMT paragraph',
          stance: 'disputes',
          says: {
            en: '76,319, although the three figures that it gives add up to 53,604.',
            'zh-Hans': '合计76,319辆，但其列出的三个数字相加为53,604辆。',
            ar: 'المجموع 76,319، لكن الأرقام الثلاثة التي يوردها مجموعها 53,604.',
          },
        },
      ],
    },
  ],
};

const uk2024: SalesTable = {
  id: 'uk-2024',
  series: 'uk-registrations',
  title: cheryTitle('2024'),
  period: '2024',
  market: 'GB',
  measure: 'registrations',
  compiledBy: compiledBy(),
  coverage: 'selection',
  figures: [
    figure('volkswagen', 166304, focus2move()),
    figure('bmw', 125265, focus2move()),
    figure('audi', 122431, focus2move()),
    figure('kia', 112252, focus2move()),
    figure('ford', 109955, focus2move()),
    figure('mercedes-benz', 102757, focus2move()),
    figure('toyota', 101444, focus2move()),
    figure('nissan-brand', 100446, focus2move()),
    figure('hyundai', 91808, focus2move()),
    figure('mg', 81536, focus2move()),
    figure('jaguar', 16617, [{ source: 'torque-uk', locator: 'para 8' }]),
    figure('byd', 8788, [
      { source: 'gbn-jan13', locator: 'para 8' },
      { source: 'amag-2024', locator: 'para 4' },
    ]),
    figure('polestar', 8693, polestar()),
    figure('omoda', 3629, carExpert(), {
      certainty: 'reported',
      also: [{ units: 3620, citations: [{ source: 'amag-2024', locator: 'para 4' }] }],
    }),
    figure('gwm', 1162, [{ source: 'amag-2024', locator: 'para 4' }], {
      scope: 'ora-only',
      note: { en: 'Ora alone.', 'zh-Hans': '仅含欧拉。', ar: 'أورا وحدها.' },
    }),
    figure('jaecoo', 209, carExpert(), {
      note: {
        en: 'Registered before the brand’s launch, which is dated to January 2025.',
        'zh-Hans': '注册时间早于该品牌2025年1月的发布。',
        ar: 'سُجّلت قبل إطلاق العلامة المؤرخ في يناير 2025.',
      },
    }),
  ],
  totals: [
    {
      of: 'market',
      units: 1952778,
      citations: [
        { source: 'autofile', locator: 'para 2' },
        { source: 'bodyshop24', locator: 'para 1' },
      ],
    },
  ],
};

const stellantis2023: readonly [brand: string, units: number][] = [
  ['vauxhall', 100417],
  ['peugeot', 62401],
  ['citroen', 30931],
  ['fiat', 16598],
  ['jeep', 3089],
  ['ds', 2403],
  ['alfa-romeo', 1546],
  ['maserati', 892],
  ['abarth', 886],
];

const uk2023: SalesTable = {
  id: 'uk-2023',
  series: 'uk-registrations',
  title: registrationsTitle('2023'),
  period: '2023',
  market: 'GB',
  measure: 'registrations',
  compiledBy: compiledBy(),
  coverage: 'selection',
  figures: stellantis2023.map(([brand, units]) => figure(brand, units, brandList2023())),
  totals: [
    {
      of: 'market',
      units: 1903054,
      citations: [{ source: 'pc-2023', locator: 'para 1' }],
    },
    {
      of: stellantis2023.map(([brand]) => brand),
      label: {
        en: 'The nine Stellantis brands',
        'zh-Hans': 'Stellantis旗下九个品牌',
        ar: 'علامات ستيلانتس التسع',
      },
      units: 219163,
      citations: brandList2023(),
    },
  ],
};

/** Registrations of new cars in the United Kingdom, latest year first. Only brands for which something was found. */
export const sales: SalesTable[] = [uk2025, uk2024, uk2023];
