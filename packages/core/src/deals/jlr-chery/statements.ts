import type { Statement } from '../../schema/deal.js';

/** What people said, and refused to say. Quotations stay verbatim in English; `text` is this project's own wording. */
export const statements: Statement[] = [
  {
    id: 'lan-final-destination',
    date: '2025-05-15',
    speaker: 'gary-lan',
    kind: 'quotation',
    text: {
      en: 'Chery does not rule a British factory out. First it wants to grow; production would come at the end of the road.',
      'zh-Hans': '奇瑞不排除在英国建厂，但要先做大规模；本地生产是最终目标。',
      ar: 'لا تستبعد شيري إقامة مصنع في بريطانيا، لكنها تريد أن تنمو أولًا، والإنتاج هو محطة الوصول.',
    },
    quote: { text: 'the final destination', lang: 'en' },
    certainty: 'confirmed',
    citations: [{ source: 'autocar-may25', locator: 'paras 1-3' }],
  },
  {
    id: 'kyle-partnerships',
    date: '[2026-01-19..2026-01-25]',
    speaker: 'peter-kyle',
    kind: 'quotation',
    text: {
      en: 'The government would like Chery to produce in Britain, he tells the Financial Times; a JLR factory with room to spare is one way.',
      'zh-Hans':
        '他对《金融时报》表示，政府希望奇瑞在英国生产，利用捷豹路虎开工不足的工厂是选项之一。',
      ar: 'يقول لصحيفة «فايننشال تايمز» إن الحكومة ترغب في أن تنتج شيري في بريطانيا، وإن مصنعًا لجاكوار لاند روفر لا يعمل بكامل طاقته أحد الخيارات.',
    },
    quote: {
      text: 'there is a logic to forming partnerships and that could well form one of them',
      lang: 'en',
    },
    about: ['plan-surfaces'],
    certainty: 'confirmed',
    citations: [
      { source: 'ft', locator: 'paras 4-5' },
      { source: 'torque-uk', locator: 'Kyle quotation' },
      { source: 'guardian-hq', locator: 'para 6' },
    ],
    note: {
      en: 'According to the Guardian he had raised the idea with JLR’s chief executive, PB Balaji, said to be open to it if JLR gains.',
      'zh-Hans':
        '据《卫报》报道，他曾与捷豹路虎首席执行官PB Balaji谈及此事，据称只要有利于公司业务，后者便持开放态度。',
      ar: 'وبحسب «الغارديان» كان قد طرح الفكرة على الرئيس التنفيذي لجاكوار لاند روفر بي بي بالاجي، الذي قيل إنه منفتح عليها إذا عادت بالنفع على الشركة.',
    },
  },
  {
    id: 'bailey-pragmatic',
    date: '2026-01-28',
    speaker: 'david-bailey',
    kind: 'quotation',
    text: {
      en: 'He sees sober business sense: carmakers make fuller use of plants, spread their risks and adapt to a changing world.',
      'zh-Hans': '在他看来，这是务实之举：车企更充分地利用工厂、分散风险，以适应变化中的世界。',
      ar: 'يرى في ذلك حسًا عمليًا: شركات السيارات تحسّن استغلال مصانعها وتوزّع المخاطر وتتكيّف مع عالم متغيّر.',
    },
    quote: {
      text: 'Such moves reflect a pragmatic attempt to manage risk, improve asset use, and sustain industrial capability during a period of structural change.',
      lang: 'en',
    },
    about: ['plan-surfaces', 'on-the-brink'],
    certainty: 'confirmed',
    citations: [
      { source: 'ae-brink', locator: 'para 5' },
      { source: 'ae-hq', locator: 'Bailey paragraph' },
      { source: 'cd-jlr', locator: 'Bailey paragraph' },
      { source: 'ukravtomobil', locator: 'paras 2 and 5' },
    ],
    note: {
      en: 'In Car Dealer and the Guardian he is a professor of business economics, University of Birmingham.',
      'zh-Hans': 'Car Dealer和《卫报》称他为伯明翰大学商业经济学教授。',
      ar: 'تصفه Car Dealer و«الغارديان» بأنه أستاذ اقتصاديات الأعمال في جامعة برمنغهام.',
    },
  },
  {
    id: 'bailey-good-thing',
    date: '2026-01-28',
    speaker: 'david-bailey',
    kind: 'quotation',
    text: {
      en: 'With Chery growing as fast as it does in Britain, he welcomes local production.',
      'zh-Hans': '鉴于奇瑞在英国增长迅猛，他欢迎其在当地生产。',
      ar: 'ومع النمو السريع لشيري في بريطانيا، يرحّب بالإنتاج المحلي.',
    },
    quote: {
      text: 'so having it produce cars here can only be a good thing for production and consumers',
      lang: 'en',
    },
    about: ['plan-surfaces', 'on-the-brink'],
    certainty: 'confirmed',
    citations: [
      { source: 'ae-brink', locator: 'para 6' },
      { source: 'ukravtomobil', locator: 'para 5' },
    ],
  },
  {
    id: 'jlr-no-comment',
    date: '2026-01-30~',
    speaker: 'jlr',
    kind: 'no-comment',
    text: {
      en: 'Has not confirmed a deal.',
      'zh-Hans': '未证实任何协议。',
      ar: 'لم تؤكد أي اتفاق.',
    },
    about: ['on-the-brink'],
    certainty: 'confirmed',
    citations: [
      { source: 'ukravtomobil', locator: 'para 7' },
      { source: 'mail-pt', locator: 'para on JLR and Chery comment' },
      { source: 'jec', locator: 'para 5' },
    ],
    note: {
      en: 'A Portuguese version of a British report of about that day says that JLR, like Chery, declined to comment.',
      'zh-Hans': '一篇大约当日的英国报道的葡语版本称，捷豹路虎与奇瑞均拒绝置评。',
      ar: 'تقول نسخة برتغالية من تقرير بريطاني نُشر في نحو ذلك اليوم إن جاكوار لاند روفر امتنعت عن التعليق مثل شيري.',
    },
  },
  {
    id: 'chery-uk-no-comment',
    date: '2026-01-30~',
    speaker: 'chery-uk',
    kind: 'no-comment',
    text: {
      en: 'Declines to comment.',
      'zh-Hans': '拒绝置评。',
      ar: 'تمتنع عن التعليق.',
    },
    about: ['on-the-brink'],
    certainty: 'confirmed',
    citations: [
      { source: 'ukravtomobil', locator: 'para 7' },
      { source: 'mail-pt', locator: 'para on JLR and Chery comment' },
    ],
  },
  {
    id: 'gong-british-business',
    date: '2026-01-30',
    speaker: 'gong-yueqiong',
    kind: 'quotation',
    text: {
      en: 'The commercial-vehicle arm means to put down roots in Britain.',
      'zh-Hans': '奇瑞商用车表示要扎根英国。',
      ar: 'تريد ذراع المركبات التجارية أن تضرب جذورها في بريطانيا.',
    },
    quote: {
      text: 'We are not just bringing products to the UK – we are building a British business.',
      lang: 'en',
    },
    about: ['liverpool-headquarters'],
    certainty: 'confirmed',
    citations: [
      { source: 'guardian-hq', locator: 'para 5' },
      { source: 'autocar-hq', locator: 'para 7' },
    ],
  },
  {
    id: 'hsu-first-months',
    date: '2026-02-03',
    speaker: 'farrell-hsu',
    kind: 'quotation',
    text: {
      en: 'On the brand’s start in Britain, where 58 sites now sell it.',
      'zh-Hans': '谈该品牌在英国的起步：目前有58个销售网点。',
      ar: 'عن بداية العلامة في بريطانيا، حيث يبيعها اليوم 58 موقعًا.',
    },
    quote: {
      text: 'In just our first four months, Chery has sold over 5,500 cars, securing a 1.09% market share.',
      lang: 'en',
    },
    about: ['chery-launch'],
    certainty: 'confirmed',
    citations: [{ source: 'cd-conf', locator: 'quotations' }],
    note: {
      en: '1.09% is the share of December 2025 alone. Measured against the whole year’s market it is 0.27%.',
      'zh-Hans': '1.09%只是2025年12月当月的份额；按全年市场计算为0.27%。',
      ar: 'نسبة 1.09% هي حصة ديسمبر 2025 وحده، أما قياسًا إلى سوق العام كله فالحصة 0.27%.',
    },
  },
  {
    id: 'espinosa-options',
    date: '2026-05-14',
    speaker: 'ivan-espinosa',
    kind: 'quotation',
    text: {
      en: 'Nissan still weighs letting other makers use Sunderland. In another report of 2026, undated, he says that the plant could build for Chinese firms, but that nothing in Europe is decided.',
      'zh-Hans':
        '日产仍在考虑让其他车企使用桑德兰工厂。在2026年另一篇未注明日期的报道中，他称该厂可为中国车企造车，但在欧洲尚无定论。',
      ar: 'لا تزال نيسان تدرس إتاحة سندرلاند لصانعين آخرين. وفي تقرير آخر من عام 2026 بلا تاريخ يقول إن المصنع قد ينتج لشركات صينية، لكن شيئًا لم يُحسم في أوروبا.',
    },
    quote: { text: 'looking at options', lang: 'en' },
    about: ['nissan-memorandum'],
    certainty: 'reported',
    citations: [
      { source: 'gbn-may14', locator: 'paras 1-3' },
      { source: 'evshift', locator: 'paras 1-4 of the report' },
      { source: 'britbrief', locator: 'paras 2-4' },
      { source: 'guardian-nissan25', locator: 'statement of May 2025 about Dongfeng' },
    ],
    note: {
      en: 'Nissan had spoken of sharing plants with Dongfeng in May 2025.',
      'zh-Hans': '日产早在2025年5月就曾提及与东风共享工厂。',
      ar: 'وكانت نيسان قد تحدثت في مايو 2025 عن تقاسم مصانع مع دونغفنغ.',
    },
  },
];
