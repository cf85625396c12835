import type { Party, Text } from '../../schema/deal.js';

function brand(id: string, name: Text, partOf?: string): Party {
  return { id, name, kind: 'brand', ...(partOf === undefined ? {} : { partOf }) };
}

/** Companies, brands, officials and speakers of the deal, then the brands that only the sales tables name. */
export const parties: Party[] = [
  {
    id: 'tata-motors',
    name: { en: 'Tata Motors', 'zh-Hans': '塔塔汽车', ar: 'تاتا موتورز' },
    kind: 'company',
    role: {
      en: 'owner of Jaguar Land Rover',
      'zh-Hans': '捷豹路虎母公司',
      ar: 'الشركة المالكة لجاكوار لاند روفر',
    },
  },
  {
    id: 'jlr',
    name: { en: 'Jaguar Land Rover', 'zh-Hans': '捷豹路虎', ar: 'جاكوار لاند روفر' },
    kind: 'company',
    role: { en: 'British carmaker', 'zh-Hans': '英国汽车制造商', ar: 'شركة سيارات بريطانية' },
    country: 'GB',
    partOf: 'tata-motors',
  },
  {
    id: 'chery-group',
    name: { en: 'Chery Group', 'zh-Hans': '奇瑞集团', ar: 'مجموعة شيري' },
    kind: 'company',
    role: { en: 'Chinese carmaker', 'zh-Hans': '中国汽车制造商', ar: 'شركة سيارات صينية' },
    country: 'CN',
  },
  {
    id: 'chery-uk',
    name: { en: 'Chery UK', 'zh-Hans': '奇瑞英国公司', ar: 'شيري المملكة المتحدة' },
    kind: 'company',
    country: 'GB',
    partOf: 'chery-group',
  },
  {
    id: 'chery-commercial-vehicle',
    name: {
      en: 'Chery Commercial Vehicle',
      'zh-Hans': '奇瑞商用车',
      ar: 'شيري للمركبات التجارية',
    },
    kind: 'company',
    country: 'CN',
    partOf: 'chery-group',
  },
  {
    id: 'chery-jaguar-land-rover',
    name: {
      en: 'Chery Jaguar Land Rover',
      'zh-Hans': '奇瑞捷豹路虎',
      ar: 'شيري جاكوار لاند روفر',
    },
    kind: 'company',
    role: {
      en: 'joint venture in Changshu',
      'zh-Hans': '设在常熟的合资企业',
      ar: 'مشروع مشترك مقره تشانغشو',
    },
    country: 'CN',
  },
  {
    id: 'chery',
    name: { en: 'Chery', 'zh-Hans': '奇瑞', ar: 'شيري' },
    kind: 'brand',
    partOf: 'chery-group',
    onSale: [
      {
        market: 'GB',
        from: '2025-09',
        citations: [{ source: 'driven', locator: 'paras 1 and 5' }],
      },
    ],
  },
  {
    id: 'omoda',
    name: { en: 'Omoda', 'zh-Hans': '欧萌达', ar: 'أومودا' },
    kind: 'brand',
    partOf: 'chery-group',
    onSale: [
      {
        market: 'GB',
        from: '[2024-08,2024-09]',
        citations: [
          { source: 'cd-launch', locator: 'dealer paragraph' },
          { source: 'driven', locator: 'September 2024' },
        ],
      },
    ],
  },
  {
    id: 'jaecoo',
    name: { en: 'Jaecoo', ar: 'جايكو', 'zh-Hans': 'Jaecoo' },
    kind: 'brand',
    partOf: 'chery-group',
    onSale: [
      {
        market: 'GB',
        from: '2025-01',
        citations: [{ source: 'driven', locator: 'January 2025' }],
      },
    ],
  },
  {
    id: 'nissan',
    name: { en: 'Nissan', 'zh-Hans': '日产', ar: 'نيسان' },
    kind: 'company',
    role: {
      en: 'carmaker with a plant in Sunderland',
      'zh-Hans': '在桑德兰设有工厂的汽车制造商',
      ar: 'شركة سيارات لها مصنع في سندرلاند',
    },
  },
  {
    id: 'dongfeng',
    name: { en: 'Dongfeng', 'zh-Hans': '东风汽车', ar: 'دونغفنغ' },
    kind: 'company',
    country: 'CN',
  },
  { id: 'ebro-ev-motors', name: 'Ebro-EV Motors', kind: 'company' },
  {
    id: 'uk-government',
    name: { en: 'British government', 'zh-Hans': '英国政府', ar: 'الحكومة البريطانية' },
    kind: 'government',
    country: 'GB',
  },
  {
    id: 'keir-starmer',
    name: { en: 'Keir Starmer', 'zh-Hans': '基尔·斯塔默', ar: 'كير ستارمر' },
    kind: 'person',
    role: { en: 'Prime Minister', 'zh-Hans': '英国首相', ar: 'رئيس الوزراء البريطاني' },
    partOf: 'uk-government',
  },
  {
    id: 'peter-kyle',
    name: { en: 'Peter Kyle', 'zh-Hans': '彼得·凯尔', ar: 'بيتر كايل' },
    kind: 'person',
    role: { en: 'Business Secretary', 'zh-Hans': '英国商业大臣', ar: 'وزير الأعمال البريطاني' },
    partOf: 'uk-government',
  },
  {
    id: 'smmt',
    name: {
      en: 'SMMT',
      'zh-Hans': '英国汽车制造商和贸易商协会（SMMT）',
      ar: 'جمعية مصنّعي وتجار السيارات (SMMT)',
    },
    kind: 'organisation',
    country: 'GB',
  },
  {
    id: 'david-bailey',
    name: { en: 'David Bailey', 'zh-Hans': '戴维·贝利', ar: 'ديفيد بيلي' },
    kind: 'person',
    role: {
      en: 'economist, Birmingham Business School',
      'zh-Hans': '伯明翰商学院经济学家',
      ar: 'خبير اقتصادي في كلية برمنغهام للأعمال',
    },
  },
  {
    id: 'gary-lan',
    name: 'Gary Lan',
    kind: 'person',
    role: { en: 'for Chery', 'zh-Hans': '代表奇瑞', ar: 'متحدثًا باسم شيري' },
    partOf: 'chery-group',
  },
  {
    id: 'gong-yueqiong',
    name: 'Gong Yueqiong',
    kind: 'person',
    role: {
      en: 'head of Chery Commercial Vehicle',
      'zh-Hans': '奇瑞商用车负责人',
      ar: 'عن إدارة شيري للمركبات التجارية',
    },
    partOf: 'chery-commercial-vehicle',
  },
  {
    id: 'farrell-hsu',
    name: 'Farrell Hsu',
    kind: 'person',
    role: {
      en: 'country director, Chery UK',
      'zh-Hans': '奇瑞英国公司负责人',
      ar: 'المدير القُطري لشيري المملكة المتحدة',
    },
    partOf: 'chery-uk',
  },
  {
    id: 'ivan-espinosa',
    name: { en: 'Ivan Espinosa', 'zh-Hans': '伊万·埃斯皮诺萨', ar: 'إيفان إسبينوزا' },
    kind: 'person',
    role: {
      en: 'chief executive, Nissan',
      'zh-Hans': '日产首席执行官',
      ar: 'الرئيس التنفيذي لنيسان',
    },
    partOf: 'nissan',
  },

  brand('mg', { en: 'MG', 'zh-Hans': '名爵', ar: 'إم جي' }),
  brand('byd', { en: 'BYD', 'zh-Hans': '比亚迪', ar: 'بي واي دي' }),
  brand('gwm', { en: 'GWM', 'zh-Hans': '长城汽车', ar: 'جي دبليو إم' }),
  brand('polestar', { en: 'Polestar', 'zh-Hans': '极星', ar: 'بولستار' }),
  brand('honda', { en: 'Honda', 'zh-Hans': '本田', ar: 'هوندا' }),
  brand('seat', { en: 'Seat', 'zh-Hans': '西雅特', ar: 'سيات' }),
  brand('citroen', { en: 'Citroën', 'zh-Hans': '雪铁龙', ar: 'سيتروين' }),
  brand('suzuki', { en: 'Suzuki', 'zh-Hans': '铃木', ar: 'سوزوكي' }),
  brand('jeep', { en: 'Jeep', 'zh-Hans': '吉普', ar: 'جيب' }),
  brand('fiat', { en: 'Fiat', 'zh-Hans': '菲亚特', ar: 'فيات' }),
  brand('alfa-romeo', { en: 'Alfa Romeo', 'zh-Hans': '阿尔法·罗密欧', ar: 'ألفا روميو' }),
  brand('ds', { en: 'DS', 'zh-Hans': 'DS', ar: 'دي إس' }),
  brand('genesis', { en: 'Genesis', 'zh-Hans': '捷尼赛思', ar: 'جينيسيس' }),
  brand('smart', { en: 'Smart', 'zh-Hans': 'smart', ar: 'سمارت' }),
  brand('jaguar', { en: 'Jaguar', 'zh-Hans': '捷豹', ar: 'جاكوار' }, 'jlr'),
  brand('volkswagen', { en: 'Volkswagen', 'zh-Hans': '大众', ar: 'فولكس فاغن' }),
  brand('bmw', { en: 'BMW', 'zh-Hans': '宝马', ar: 'بي إم دبليو' }),
  brand('audi', { en: 'Audi', 'zh-Hans': '奥迪', ar: 'أودي' }),
  brand('kia', { en: 'Kia', 'zh-Hans': '起亚', ar: 'كيا' }),
  brand('ford', { en: 'Ford', 'zh-Hans': '福特', ar: 'فورد' }),
  brand('mercedes-benz', {
    en: 'Mercedes-Benz',
    'zh-Hans': '梅赛德斯-奔驰',
    ar: 'مرسيدس-بنز',
  }),
  brand('toyota', { en: 'Toyota', 'zh-Hans': '丰田', ar: 'تويوتا' }),
  brand('nissan-brand', { en: 'Nissan', 'zh-Hans': '日产', ar: 'نيسان' }, 'nissan'),
  brand('hyundai', { en: 'Hyundai', 'zh-Hans': '现代', ar: 'هيونداي' }),
  brand('abarth', { en: 'Abarth', 'zh-Hans': 'Abarth', ar: 'أبارث' }),
  brand('maserati', { en: 'Maserati', 'zh-Hans': '玛莎拉蒂', ar: 'مازيراتي' }),
  brand('peugeot', { en: 'Peugeot', 'zh-Hans': '标致', ar: 'بيجو' }),
  brand('vauxhall', { en: 'Vauxhall', 'zh-Hans': '沃克斯豪尔', ar: 'فوكسهول' }),
];
