import type { DealEvent } from '../../schema/deal.js';

/** What happened, is said to have happened or was expected, in rough order of date. */
export const events: DealEvent[] = [
  {
    id: 'joint-venture-agreed',
    date: '2012-03-21',
    title: {
      en: 'A joint venture for China',
      'zh-Hans': '双方商定在华组建合资企业',
      ar: 'مشروع مشترك في الصين',
    },
    description: {
      en: 'Jaguar Land Rover (JLR) and Chery agree to build JLR models in China through a company that each will own by half. Regulators still have to approve.',
      'zh-Hans':
        '捷豹路虎与奇瑞商定成立双方各占一半股权的公司，在中国生产捷豹路虎车型。该计划尚待监管部门批准。',
      ar: 'تتفق جاكوار لاند روفر وشيري على إنتاج طرازات جاكوار لاند روفر في الصين عبر شركة تتقاسمان ملكيتها مناصفة، رهنًا بموافقة الجهات التنظيمية.',
    },
    kind: 'partnership',
    certainty: 'confirmed',
    parties: ['jlr', 'chery-group', 'chery-jaguar-land-rover'],
    citations: [
      { source: 'domainb', locator: 'paras 1-5' },
      { source: 'industryweek', locator: 'paras 1-2' },
      { source: 'ukravtomobil', locator: 'para 2' },
    ],
  },
  {
    id: 'changshu-foundation',
    date: '2012-11-18',
    title: {
      en: 'Work starts on the Changshu plant',
      'zh-Hans': '常熟工厂奠基',
      ar: 'وضع حجر الأساس لمصنع تشانغشو',
    },
    description: {
      en: 'Beijing has approved the venture. The company’s name is made public as the foundation stone is laid in Changshu.',
      'zh-Hans': '合资项目已获中国政府批准。常熟工厂奠基当天，合资公司名称一并公布。',
      ar: 'بعد موافقة بكين على المشروع، أُعلن اسم الشركة مع وضع حجر الأساس في تشانغشو.',
    },
    kind: 'partnership',
    certainty: 'confirmed',
    parties: ['jlr', 'chery-group', 'chery-jaguar-land-rover'],
    citations: [
      { source: 'hbl2012', locator: 'paras 1-3' },
      { source: 'xinhua2012', locator: 'paras 1-2' },
      { source: 'iab2012', locator: 'para 1' },
    ],
    note: {
      en: 'The three reports agree on 10.9 billion yuan for the first phase. According to Xinhua it is to be 17.5 billion in all, for 250,000 cars yearly.',
      'zh-Hans': '三篇报道均称一期投资为109亿元人民币；新华社另称总投资175亿元，规划年产25万辆。',
      ar: 'تذكر التقارير الثلاثة أن المرحلة الأولى تبلغ 10.9 مليارات يوان، وتضيف شينخوا أن الإجمالي 17.5 مليار يوان وأن الإنتاج المخطط له 250,000 سيارة سنويًا.',
    },
  },
  {
    id: 'changshu-opens',
    date: '2014-10-21',
    title: {
      en: 'The Changshu plant opens',
      'zh-Hans': '常熟工厂正式启用',
      ar: 'افتتاح مصنع تشانغشو',
    },
    description: {
      en: 'A Range Rover Evoque is the first model that the joint venture builds.',
      'zh-Hans': '合资企业的首款国产车型揽胜极光下线。',
      ar: 'رينج روفر إيفوك هو أول طراز يخرج من خطوط المشروع المشترك.',
    },
    kind: 'production',
    certainty: 'confirmed',
    parties: ['jlr', 'chery-group', 'chery-jaguar-land-rover'],
    citations: [
      { source: 'cjlr2014', locator: 'release of 21 Oct 2014' },
      { source: 'topgir', locator: 'partnership paragraph' },
      { source: 'xinhua2012', locator: 'first-phase breakdown' },
    ],
    note: {
      en: 'Top Gir gives the first yearly capacity as 130,000 cars, the sum of the first phase that Xinhua had described, and has an engine plant follow in 2017.',
      'zh-Hans':
        '据Top Gir报道，初期年产能为13万辆，与新华社此前所述一期规划之和一致；发动机工厂于2017年建成。',
      ar: 'يحدد موقع Top Gir الطاقة السنوية الأولى بـ130,000 سيارة، وهو مجموع المرحلة الأولى التي وصفتها شينخوا، ويذكر أن مصنعًا للمحركات تلاه في 2017.',
    },
  },
  {
    id: 'barcelona',
    date: '2024-04-19',
    title: {
      en: 'Chery to build cars in Barcelona',
      'zh-Hans': '奇瑞将在巴塞罗那造车',
      ar: 'شيري ستنتج سيارات في برشلونة',
    },
    description: {
      en: 'With Ebro-EV Motors, Chery agrees to produce cars in the Barcelona factory that used to be Nissan’s.',
      'zh-Hans': '奇瑞与Ebro-EV Motors达成协议，将在日产位于巴塞罗那的旧厂生产汽车。',
      ar: 'تتفق شيري مع Ebro-EV Motors على إنتاج سيارات في مصنع برشلونة الذي كان تابعًا لنيسان.',
    },
    kind: 'partnership',
    certainty: 'confirmed',
    parties: ['chery-group', 'ebro-ev-motors', 'nissan'],
    citations: [{ source: 'wsc-bcn', locator: 'item text' }],
  },
  {
    id: 'freelander-licence',
    date: '2024-06-19',
    title: {
      en: 'JLR to license the Freelander name',
      'zh-Hans': '神行者名称拟授权合资企业',
      ar: 'جاكوار لاند روفر تعتزم ترخيص اسم «فريلاندر»',
    },
    description: {
      en: 'In a letter of intent, JLR agrees to license the name to the joint venture. Changshu is to build electric cars under it, on technical foundations from Chery.',
      'zh-Hans':
        '捷豹路虎与奇瑞签署意向书，拟授权合资企业使用“神行者”（Freelander）名称。新车为电动车，采用奇瑞平台，在常熟生产。',
      ar: 'توقّع الشركتان خطاب نوايا ترخّص بموجبه جاكوار لاند روفر الاسم للمشروع المشترك، على أن ينتج مصنع تشانغشو سيارات كهربائية تحمله وتقوم على منصات شيري.',
    },
    kind: 'partnership',
    certainty: 'confirmed',
    parties: ['jlr', 'chery-group', 'chery-jaguar-land-rover'],
    citations: [{ source: 'jlr2024', locator: 'bullets 1-3' }],
  },
  {
    id: 'freelander-exports',
    date: '2024-06-19',
    title: {
      en: 'A Freelander for the world?',
      'zh-Hans': '新神行者会走出中国吗？',
      ar: 'هل يغادر «فريلاندر» الصين؟',
    },
    description: {
      en: 'JLR says that the new cars will be exported in time. Others have it differently.',
      'zh-Hans': '捷豹路虎称，新车日后将出口。但各方说法不一。',
      ar: 'تقول جاكوار لاند روفر إن السيارات الجديدة ستُصدَّر لاحقًا، غير أن الروايات تتباين.',
    },
    kind: 'market',
    certainty: 'disputed',
    parties: ['jlr', 'chery-jaguar-land-rover'],
    citations: [
      { source: 'jlr2024', locator: 'bullet 4' },
      {
        source: 'autocar-fl',
        locator: 'para 6',
        stance: 'supports',
        says: {
          en: 'It could go on sale around the world.',
          'zh-Hans': '有望推向全球市场。',
          ar: 'يمكن أن يُطرح في أسواق العالم.',
        },
      },
      {
        source: 'ae-brink',
        locator: 'para 3',
        stance: 'disputes',
        says: {
          en: 'It is meant for buyers in China alone.',
          'zh-Hans': '只面向中国消费者。',
          ar: 'إنه مخصص للمشترين في الصين وحدها.',
        },
      },
    ],
  },
  {
    id: 'omoda-on-sale',
    date: '[2024-08,2024-09]',
    title: {
      en: 'Omoda goes on sale in Britain',
      'zh-Hans': '欧萌达在英国开售',
      ar: 'أومودا تُطرح في بريطانيا',
    },
    description: {
      en: 'Chery’s first brand on the British market. Reports place its start a month apart.',
      'zh-Hans': '这是奇瑞进入英国市场的首个品牌。各报道所述的开售时间相差一个月。',
      ar: 'أولى علامات شيري في السوق البريطانية، وتختلف التقارير في موعد انطلاقها بفارق شهر.',
    },
    kind: 'market',
    certainty: 'disputed',
    parties: ['omoda', 'chery-group'],
    citations: [
      { source: 'cd-launch', locator: 'dealer paragraph', date: '2024-08' },
      { source: 'mail-jlr', date: '2024-08' },
      { source: 'mail-jul', date: '2024-08' },
      { source: 'driven', date: '2024-09' },
    ],
    note: {
      en: 'The two fit together if the launch was in August and dealers began to trade in September.',
      'zh-Hans': '若8月发布、经销商9月开始营业，两种说法并不矛盾。',
      ar: 'يتوافق التاريخان إذا كان الإطلاق في أغسطس وبدأ الوكلاء البيع في سبتمبر.',
    },
  },
  {
    id: 'jaecoo-launch',
    date: '2025-01',
    title: {
      en: 'Jaecoo follows',
      'zh-Hans': 'Jaecoo登陆英国',
      ar: 'جايكو تلحق بها',
    },
    description: {
      en: 'Chery launches Jaecoo as its second brand in Britain.',
      'zh-Hans': '奇瑞在英国推出第二个品牌Jaecoo。',
      ar: 'تطلق شيري جايكو علامةً ثانية لها في بريطانيا.',
    },
    kind: 'market',
    certainty: 'confirmed',
    parties: ['jaecoo', 'chery-group'],
    citations: [
      { source: 'driven', locator: 'January 2025' },
      { source: 'mail-jul', locator: 'January 2025' },
      { source: 'mail-jlr', locator: 'early 2025' },
    ],
  },
  {
    id: 'chinese-brands-share',
    date: '2025',
    title: {
      en: 'Chinese brands near a tenth of the market',
      'zh-Hans': '中国品牌占英国新车近一成',
      ar: 'العلامات الصينية تقارب عُشر السوق',
    },
    description: {
      en: 'Of the cars newly registered in Britain in 2025, 9.7% wear a Chinese badge; in November alone it is 11.8%. Chery’s rise is read as a sign of strong demand.',
      'zh-Hans':
        '2025年英国新注册汽车中，中国品牌占9.7%，仅11月即达11.8%。奇瑞的增长被视为需求强劲的信号。',
      ar: 'تحمل 9.7% من السيارات المسجلة حديثًا في بريطانيا عام 2025 علامات صينية، وبلغت النسبة 11.8% في نوفمبر وحده. ويُقرأ صعود شيري بوصفه دليلًا على قوة الطلب.',
    },
    kind: 'market',
    certainty: 'reported',
    parties: ['chery', 'omoda', 'jaecoo'],
    citations: [
      { source: 'ft-2m', locator: 'paras 3 and 6' },
      { source: 'mail-196', locator: 'para 2' },
      { source: 'autocar-dec15', locator: 'para 1' },
      { source: 'ukravtomobil', locator: 'para 3' },
    ],
  },
  {
    id: 'uk-output-2025',
    date: '2025',
    title: {
      en: 'Britain builds fewer vehicles',
      'zh-Hans': '英国汽车产量下滑',
      ar: 'بريطانيا تنتج مركبات أقل',
    },
    description: {
      en: 'Its factories turn out 764,715 vehicles, 717,371 of them cars: 15.5% down on the year before.',
      'zh-Hans': '英国工厂全年生产764,715辆汽车，其中乘用车717,371辆，比上年减少15.5%。',
      ar: 'تخرج من مصانعها 764,715 مركبة، منها 717,371 سيارة، بتراجع نسبته 15.5% عن العام السابق.',
    },
    kind: 'production',
    certainty: 'confirmed',
    parties: ['smmt'],
    citations: [{ source: 'smmt-prod', locator: 'bullets 1-2 and para 1' }],
    note: {
      en: 'The 738,000 in some reports was a forecast that the SMMT made before the count was final.',
      'zh-Hans': '部分报道中的73.8万辆是SMMT在最终数据公布前的预测。',
      ar: 'أما رقم 738,000 الوارد في بعض التقارير فكان توقعًا من SMMT قبل صدور الأرقام النهائية.',
    },
  },
  {
    id: 'changshu-winds-down',
    date: '2025/2026',
    title: {
      en: 'JLR’s own models to leave Changshu',
      'zh-Hans': '捷豹路虎自有车型将退出常熟',
      ar: 'طرازات جاكوار لاند روفر ستغادر تشانغشو',
    },
    description: {
      en: 'The plan: no more Jaguars from Changshu after autumn 2025 and no more Land Rovers after 2026. Freelander takes their place.',
      'zh-Hans': '按计划，常熟工厂2025年秋季停产捷豹，2026年底前停产路虎，为神行者腾出空间。',
      ar: 'تقضي الخطة بوقف إنتاج جاكوار في تشانغشو في خريف 2025 ولاند روفر بحلول نهاية 2026، ليحل «فريلاندر» محلهما.',
    },
    kind: 'production',
    certainty: 'reported',
    parties: ['jlr', 'chery-jaguar-land-rover'],
    citations: [
      { source: 'paultan', locator: 'paras 1-2' },
      { source: 'torque-fl', locator: 'para 2' },
      { source: 'torque-uk', locator: 'para 4' },
    ],
    note: {
      en: 'For the Jaguars paultan.org says September 2025 and Torquecafe October.',
      'zh-Hans': '关于捷豹停产时间，paultan.org称为2025年9月，Torquecafe称为10月。',
      ar: 'بالنسبة إلى جاكوار يذكر paultan.org سبتمبر 2025 ويذكر Torquecafe أكتوبر.',
    },
  },
  {
    id: 'chery-launch',
    date: '2025-08',
    title: {
      en: 'The Chery brand comes to Britain',
      'zh-Hans': '奇瑞品牌登陆英国',
      ar: 'علامة شيري تصل إلى بريطانيا',
    },
    description: {
      en: 'After Omoda and Jaecoo, the group presents its own name at The O2 in London. Sales and deliveries start in September.',
      'zh-Hans': '继欧萌达和Jaecoo之后，集团在伦敦The O2发布奇瑞品牌。新车9月开售并交付。',
      ar: 'بعد أومودا وجايكو، تقدّم المجموعة اسمها الأصلي في قاعة The O2 بلندن، ويبدأ البيع والتسليم في سبتمبر.',
    },
    kind: 'market',
    certainty: 'confirmed',
    parties: ['chery', 'chery-group', 'chery-uk', 'omoda', 'jaecoo'],
    citations: [
      { source: 'ae-launch', locator: 'para 1' },
      { source: 'driven', locator: 'paras 1 and 5' },
      { source: 'cd-conf', locator: 'para 2' },
      { source: 'whatcar', locator: 'para 3' },
      { source: 'autocar-vw', locator: 'para 2' },
      { source: 'carexpert', locator: 'sales paragraphs' },
      { source: 'ukravtomobil', locator: 'paras 1 and 3' },
    ],
    note: {
      en: 'The brand’s figure for 2025 therefore covers about four months.',
      'zh-Hans': '因此，该品牌2025年的数字只涵盖约四个月。',
      ar: 'لذلك لا يغطي رقم العلامة لعام 2025 سوى نحو أربعة أشهر.',
    },
  },
  {
    id: 'cyberattack',
    date: '2025-08-31',
    title: {
      en: 'Attackers reach JLR’s systems',
      'zh-Hans': '捷豹路虎遭网络攻击',
      ar: 'هجوم إلكتروني على جاكوار لاند روفر',
    },
    description: {
      en: 'JLR shuts its systems down at once. The first signs appear at Halewood on a Sunday; from Monday staff stay at home, and on Tuesday JLR goes public.',
      'zh-Hans':
        '捷豹路虎立即关闭系统。星期日黑尔伍德工厂首先出现异常，星期一起员工留在家中，公司星期二公开此事。',
      ar: 'توقف جاكوار لاند روفر أنظمتها فورًا. ظهرت أولى العلامات في هيلوود يوم الأحد، ولزم العاملون بيوتهم منذ الاثنين، وأعلنت الشركة الأمر يوم الثلاثاء.',
    },
    kind: 'disruption',
    certainty: 'confirmed',
    parties: ['jlr', 'tata-motors'],
    citations: [
      { source: 'ndtv-cyber', locator: 'para 1' },
      { source: 'ae-cyber', locator: 'para 2' },
      { source: 'indy-cyber', locator: 'company statement' },
      { source: 'ap-cyber', locator: 'para 2' },
      { source: 'canadatv', locator: 'Halewood paragraph', date: '2024' },
      { source: 'turkeyj', locator: 'Halewood paragraph', date: '2024' },
    ],
    note: {
      en: 'The year 2024 in two rewritten reports is a mistake: Auto Express reported the attack on 2 September 2025. The Associated Press has staff sent home on 31 August already.',
      'zh-Hans':
        '两篇改写报道写作2024年，有误：《Auto Express》2025年9月2日即报道了此次攻击。美联社称员工8月31日已被遣回家。',
      ar: 'ورود عام 2024 في تقريرين أُعيدت صياغتهما خطأ، فقد نشرت «أوتو إكسبريس» خبر الهجوم في 2 سبتمبر 2025. وتقول أسوشيتد برس إن العاملين أُرسلوا إلى بيوتهم في 31 أغسطس.',
    },
  },
  {
    id: 'production-stops',
    date: '2025-09-01/2025-10-08',
    title: {
      en: 'JLR’s factories stand still',
      'zh-Hans': '捷豹路虎工厂停产',
      ar: 'توقف مصانع جاكوار لاند روفر',
    },
    description: {
      en: 'Production is down for over five weeks. A gradual restart begins on 8 October with engines in Wolverhampton and battery assembly; only in mid-November is output normal again.',
      'zh-Hans':
        '攻击致使生产中断五周多。10月8日，伍尔弗汉普顿发动机厂和电池装配中心率先分阶段复产；到11月中旬产量才恢复正常。',
      ar: 'يوقف الهجوم الإنتاج أكثر من خمسة أسابيع. وفي 8 أكتوبر تبدأ عودة تدريجية بمصنع المحركات في ولفرهامبتون وتجميع البطاريات، ولا يعود الإنتاج إلى طبيعته إلا في منتصف نوفمبر.',
    },
    kind: 'disruption',
    certainty: 'confirmed',
    parties: ['jlr'],
    citations: [
      { source: 'indy-cyber', locator: 'staff sent home Monday' },
      { source: 'evertiq', locator: 'para 2' },
      { source: 'indy-restart', locator: 'paras 1-3' },
      { source: 'guardian-q3', locator: 'para 4' },
      { source: 'ae-brink', locator: 'para 4' },
      { source: 'ukravtomobil', locator: 'para 4' },
      { source: 'bbg-2m', locator: 'last visible para' },
      { source: 'autocarindia', locator: 'headline' },
      { source: 'carexpert', locator: 'last visible para' },
    ],
    note: {
      en: 'The dates given make 37 days. CarExpert counts a month and a half, Autocar India six weeks, Bloomberg nearly as much: Halewood and the remaining lines in Solihull were due back only on 13 October.',
      'zh-Hans':
        '按所列日期计为37天。CarExpert称一个半月，Autocar India称六周，彭博社称将近六周：黑尔伍德和索利哈尔其余生产线原定10月13日才复产。',
      ar: 'تبلغ المدة بين التاريخين 37 يومًا. ويحسب CarExpert شهرًا ونصف الشهر، وAutocar India ستة أسابيع، وبلومبرغ ما يقارب ذلك، إذ كان مقررًا ألا تعود هيلوود وبقية خطوط سوليهول إلا في 13 أكتوبر.',
    },
  },
  {
    id: 'plan-surfaces',
    date: '[2026-01-19..2026-01-25]',
    title: {
      en: 'A plan for Chery cars from JLR plants',
      'zh-Hans': '捷豹路虎工厂代产奇瑞的计划曝光',
      ar: 'خطة لإنتاج سيارات شيري في مصانع جاكوار لاند روفر',
    },
    description: {
      en: 'A British JLR plant could build cars for Chery, reports say: the venture in China turned round. After the year of the cyberattack, JLR could fill idle lines, earn money and protect jobs.',
      'zh-Hans':
        '多家媒体报道，捷豹路虎的英国工厂或将为奇瑞造车，与双方在华合作方向正好相反。经历网络攻击之年的捷豹路虎可借此利用闲置产能、增加收入、保住岗位。',
      ar: 'تفيد تقارير بأن مصنعًا بريطانيًا لجاكوار لاند روفر قد ينتج سيارات لشيري، في صورة معكوسة لمشروع الصين. وقد يتيح ذلك للشركة، بعد عام الهجوم الإلكتروني، تشغيل خطوط معطلة وكسب إيرادات وحماية وظائف.',
    },
    kind: 'production',
    certainty: 'reported',
    parties: ['jlr', 'chery-group'],
    citations: [
      { source: 'ft', locator: 'para 2' },
      { source: 'ae-brink', locator: 'paras 3-4' },
      { source: 'mail-jlr', locator: 'paras 2-3' },
      { source: 'guardian-hq', locator: 'para 7' },
      { source: 'ukravtomobil', locator: 'paras 1, 2 and 4' },
    ],
    note: {
      en: 'The date is worked out: the Financial Times report, undated, puts Keir Starmer’s trip in the week that follows. The economist David Bailey thinks Halewood the likely site.',
      'zh-Hans':
        '日期系推算：《金融时报》的报道未注明日期，称基尔·斯塔默“下周”访华。经济学家戴维·贝利认为黑尔伍德可能性最大。',
      ar: 'التاريخ مستنتج، فتقرير «فايننشال تايمز» غير مؤرخ ويضع زيارة كير ستارمر في الأسبوع التالي. ويرجّح الخبير الاقتصادي ديفيد بيلي أن يكون الموقع هيلوود.',
    },
  },
  {
    id: 'rosslyn',
    date: '2026-01-23',
    title: {
      en: 'Chery to buy Nissan’s South African plant',
      'zh-Hans': '奇瑞将收购日产南非工厂',
      ar: 'شيري ستشتري مصنع نيسان في جنوب أفريقيا',
    },
    description: {
      en: 'Nissan and Chery agree on the sale of the factory at Rosslyn.',
      'zh-Hans': '日产与奇瑞就出售罗斯林工厂达成协议。',
      ar: 'تتفق نيسان وشيري على بيع مصنع روسلين.',
    },
    kind: 'production',
    certainty: 'confirmed',
    parties: ['chery-group', 'nissan'],
    citations: [
      { source: 'zb-sa', locator: 'paras 1-2' },
      { source: 'carexpert', locator: 'para 5' },
    ],
  },
  {
    id: 'on-the-brink',
    date: '2026-01-28',
    title: {
      en: 'How close is a deal?',
      'zh-Hans': '协议究竟有多近？',
      ar: 'ما مدى قرب الاتفاق؟',
    },
    description: {
      en: 'Auto Express writes that JLR and Chery will soon agree to have Chery cars built in JLR’s British factories. Others report talks and nothing more.',
      'zh-Hans':
        '《Auto Express》称，捷豹路虎与奇瑞即将商定在捷豹路虎英国工厂生产奇瑞汽车。其他媒体则只提到谈判。',
      ar: 'تكتب «أوتو إكسبريس» أن جاكوار لاند روفر وشيري ستتفقان قريبًا على إنتاج سيارات شيري في المصانع البريطانية، بينما لا تتحدث تقارير أخرى إلا عن محادثات.',
    },
    kind: 'partnership',
    certainty: 'disputed',
    parties: ['jlr', 'chery-group'],
    citations: [
      {
        source: 'ae-brink',
        locator: 'para 1',
        stance: 'supports',
        says: {
          en: 'Agreement is near.',
          'zh-Hans': '双方接近达成协议。',
          ar: 'الاتفاق وشيك.',
        },
      },
      {
        source: 'cd-jlr',
        locator: 'para 1',
        stance: 'supports',
        says: {
          en: 'A deal is imminent.',
          'zh-Hans': '协议呼之欲出。',
          ar: 'الصفقة باتت قريبة جدًا.',
        },
      },
      { source: 'ukravtomobil', locator: 'para 1' },
      {
        source: 'ft',
        locator: 'para 3',
        stance: 'disputes',
        says: {
          en: 'The talks are at an early, exploratory stage (reported the week before).',
          'zh-Hans': '谈判处于早期试探阶段（前一周的报道）。',
          ar: 'المحادثات في مرحلة مبكرة واستكشافية (في تقرير سبق بأسبوع).',
        },
      },
      {
        source: 'guardian-hq',
        locator: 'paras 4, 6 and 7',
        stance: 'disputes',
        says: {
          en: 'Nothing firm has been agreed.',
          'zh-Hans': '尚无任何具体约定。',
          ar: 'لم يُتفق على شيء ملموس.',
        },
      },
      {
        source: 'jec',
        locator: 'para 5',
        stance: 'disputes',
        says: {
          en: 'No deal has been announced.',
          'zh-Hans': '尚未宣布任何协议。',
          ar: 'لم يُعلن أي اتفاق.',
        },
      },
    ],
    note: {
      en: 'No source was found that reports a signed contract.',
      'zh-Hans': '未发现任何来源报道双方已签约。',
      ar: 'لم يُعثر على مصدر يفيد بتوقيع عقد.',
    },
  },
  {
    id: 'starmer-in-china',
    date: '2026-01-28/2026-01-30',
    title: {
      en: 'Starmer travels to China',
      'zh-Hans': '斯塔默访华',
      ar: 'ستارمر يزور الصين',
    },
    description: {
      en: 'The Prime Minister lands in Beijing on Wednesday evening to improve trade ties, sees Xi Jinping and Li Qiang on Thursday and leaves for Shanghai on Friday. JLR and the Business Secretary, Peter Kyle, travel with him.',
      'zh-Hans':
        '英国首相星期三晚抵达北京，谋求改善贸易关系；星期四会见习近平和李强，星期五前往上海。捷豹路虎和商业大臣彼得·凯尔随行。',
      ar: 'يصل رئيس الوزراء إلى بكين مساء الأربعاء سعيًا إلى تحسين العلاقات التجارية، ويلتقي شي جين بينغ ولي تشيانغ يوم الخميس، ثم يتوجه إلى شنغهاي يوم الجمعة. وترافقه جاكوار لاند روفر ووزير الأعمال بيتر كايل.',
    },
    kind: 'diplomacy',
    certainty: 'confirmed',
    parties: ['keir-starmer', 'peter-kyle', 'uk-government', 'jlr'],
    citations: [
      { source: 'cna', locator: 'paras 1-3' },
      { source: 'indy-xi', locator: 'bullets 1-2' },
      { source: 'dpa', locator: 'paras 1-6' },
      { source: 'bbc-hq', locator: 'para 3' },
      { source: 'menafn', locator: 'para 1' },
      { source: 'shropstar-cn', locator: 'para 2' },
      { source: 'ukravtomobil', locator: 'para 6' },
      { source: 'ae-brink', locator: 'para 2' },
      { source: 'ft', locator: 'paras 1-3' },
      { source: 'guardian-hq', locator: 'para 4' },
      { source: 'particle-cn', locator: 'agreements bullet' },
    ],
    note: {
      en: 'Cars were expected to be high on the agenda; the summaries of results that were found name no car deal. Beijing spoke of four days, London of three; no day of departure was found.',
      'zh-Hans':
        '外界原预计汽车业是重要议题，但查到的成果摘要未提及汽车协议。中方称访问四天，英方称三天；未查到离华日期。',
      ar: 'كان متوقعًا أن تتصدر السيارات جدول الأعمال، لكن ملخصات النتائج التي عُثر عليها لا تذكر أي اتفاق بشأنها. وتحدثت بكين عن أربعة أيام ولندن عن ثلاثة، ولم يُعثر على يوم المغادرة.',
    },
  },
  {
    id: 'liverpool-headquarters',
    date: '2026-01-29',
    title: {
      en: 'Liverpool wins a Chery headquarters',
      'zh-Hans': '奇瑞商用车欧洲总部落户利物浦',
      ar: 'ليفربول تفوز بمقر لشيري',
    },
    description: {
      en: 'Chery’s commercial-vehicle arm picks the city for its first base in Europe: research, engineering and business.',
      'zh-Hans': '奇瑞商用车选定利物浦设立其首个欧洲总部，涵盖研发、工程和商务职能。',
      ar: 'تختار ذراع المركبات التجارية في شيري المدينة لأول مقر أوروبي لها، يضم أعمال البحث والهندسة والشؤون التجارية.',
    },
    kind: 'market',
    certainty: 'confirmed',
    parties: ['chery-commercial-vehicle', 'chery-group'],
    citations: [
      { source: 'newsaz-hq', locator: 'paras 1-3' },
      { source: 'bernama-hq', locator: 'said on Thursday' },
      { source: 'bbc-hq', locator: 'paras 1-4' },
      { source: 'easterneye-hq', locator: 'paras 1-3' },
      { source: 'autocar-hq', locator: 'paras 1-2' },
      { source: 'autospies-hq', locator: 'para 1' },
    ],
    note: {
      en: 'Some reports call it the headquarters of Chery as a whole. Autocar says that no vehicles will be made there. No opening date was found.',
      'zh-Hans': '部分报道称其为整个奇瑞的欧洲总部。Autocar称当地不会生产车辆。未查到启用日期。',
      ar: 'تصفه بعض التقارير بأنه مقر شيري بأكملها. وتقول Autocar إنه لن تُصنع فيه مركبات. ولم يُعثر على موعد للافتتاح.',
    },
  },
  {
    id: 'dongfeng-idea',
    date: '2026-01-29',
    title: {
      en: 'A second idea: Dongfeng at Nissan',
      'zh-Hans': '另一设想：东风利用日产工厂',
      ar: 'فكرة ثانية: دونغفنغ في مصنع نيسان',
    },
    description: {
      en: 'Autocar reports that Dongfeng, too, might build cars in Britain, in Nissan’s Sunderland plant. The trade body SMMT asks that parts be bought locally.',
      'zh-Hans':
        'Autocar报道，东风汽车也可能在英国造车，地点是日产桑德兰工厂。行业组织SMMT呼吁采用本地供应商。',
      ar: 'تفيد Autocar بأن دونغفنغ أيضًا قد تنتج سيارات في بريطانيا، في مصنع نيسان في سندرلاند. وتطالب SMMT بالاعتماد على المورّدين المحليين.',
    },
    kind: 'production',
    certainty: 'reported',
    parties: ['dongfeng', 'nissan', 'smmt'],
    citations: [
      { source: 'autocar-risk', locator: 'paras 1-2' },
      { source: 'autocar-hq', locator: 'paras 4-5' },
    ],
  },
  {
    id: 'freelander-premiere',
    date: '2026-04',
    title: {
      en: 'A Freelander premiere in Beijing',
      'zh-Hans': '新神行者拟在北京车展首秀',
      ar: 'عرض أول لـ«فريلاندر» في بكين',
    },
    description: {
      en: 'The first new Freelander was to be shown at the Beijing motor show.',
      'zh-Hans': '首款新神行者原计划在北京车展亮相。',
      ar: 'كان مقررًا أن يُعرض أول طراز جديد من «فريلاندر» في معرض بكين للسيارات.',
    },
    kind: 'market',
    certainty: 'expected',
    parties: ['jlr', 'chery-jaguar-land-rover'],
    citations: [
      { source: 'autocar-fl', locator: 'para 1' },
      { source: 'fakti', locator: 'para 2' },
    ],
  },
  {
    id: 'sunderland-line',
    date: '2026-05',
    title: {
      en: 'Nissan to close a line in Sunderland',
      'zh-Hans': '日产桑德兰一条生产线将关闭',
      ar: 'نيسان ستغلق خط إنتاج في سندرلاند',
    },
    description: {
      en: 'GB News reports that the workforce has been told: the plant will lose one of its lines.',
      'zh-Hans': 'GB News报道，员工已获通知：该厂将减少一条生产线。',
      ar: 'تفيد GB News بأن العاملين أُبلغوا بأن المصنع سيفقد أحد خطوطه.',
    },
    kind: 'production',
    certainty: 'reported',
    parties: ['nissan'],
    citations: [{ source: 'gbn-may14', locator: 'para on the previous week' }],
  },
  {
    id: 'nissan-memorandum',
    date: '2026-06-03',
    title: {
      en: 'Chery and Nissan look at Sunderland',
      'zh-Hans': '奇瑞与日产探讨在桑德兰造车',
      ar: 'شيري ونيسان تدرسان خيار سندرلاند',
    },
    description: {
      en: 'The two make public a memorandum that binds neither: they will explore whether Nissan’s plant can build Chery cars.',
      'zh-Hans': '双方披露一份不具约束力的谅解备忘录：将探讨由日产桑德兰工厂生产奇瑞汽车。',
      ar: 'تكشف الشركتان عن مذكرة تفاهم غير ملزمة لدراسة إمكان إنتاج سيارات شيري في مصنع نيسان.',
    },
    kind: 'partnership',
    certainty: 'reported',
    parties: ['chery-group', 'nissan'],
    citations: [
      { source: 'cityam', locator: 'text content' },
      {
        source: 'express-jun',
        locator: 'summary line',
        stance: 'disputes',
        says: {
          en: 'The deal is already done.',
          'zh-Hans': '协议已经达成。',
          ar: 'الصفقة أُبرمت بالفعل.',
        },
      },
    ],
    note: {
      en: 'City AM is the more exact: nothing binding, only an intention. Models, numbers, dates and terms were not found.',
      'zh-Hans': 'City AM的说法更为准确：不具约束力，仅为意向。车型、数量、时间和条款均未查到。',
      ar: 'رواية City AM هي الأدق: لا شيء ملزمًا، بل نية فحسب. ولم يُعثر على الطرازات ولا الأعداد ولا الموعد ولا الشروط.',
    },
  },
  {
    id: 'freelander-first-model',
    date: '2026-41',
    title: {
      en: 'The first new Freelander',
      'zh-Hans': '首款新神行者',
      ar: 'أول «فريلاندر» جديد',
    },
    description: {
      en: 'The joint venture’s first Freelander was announced for these months.',
      'zh-Hans': '合资企业的首款神行者预定在此期间推出。',
      ar: 'أُعلن أن أول «فريلاندر» من المشروع المشترك سيصدر في هذه الأشهر.',
    },
    kind: 'production',
    certainty: 'expected',
    parties: ['jlr', 'chery-group', 'chery-jaguar-land-rover'],
    citations: [
      { source: 'autocar-fl', locator: 'para 1' },
      { source: 'fakti', locator: 'para 2' },
    ],
    note: {
      en: 'No source was found that confirms a start of production.',
      'zh-Hans': '未查到证实已投产的来源。',
      ar: 'لم يُعثر على مصدر يؤكد بدء الإنتاج.',
    },
  },
];
