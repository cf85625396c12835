/**
 * Where each fact of the research behind the deal went. S: what the article on ukravtomobil.if.ua states; B:
 * background and refinements; C: after January 2026. The test beside this file follows every line.
 *
 * Targets: `event:<id>`, `statement:<id>`, `figure:<table>/<brand>`, `total:<table>/<brands, or 'market'>`,
 * `party:<id>`, `status-note`. `sources` are those that the research gives for the fact: all must be cited at the
 * targets.
 *
 * Of the figures that the research found, those for single months and part-years are in no table, since no full set
 * for one period exists. The sums for "ten newer Chinese brands" (111,607) and "all Chinese brands" (about 196,000
 * in 2025, 98,000 in 2024) are no totals, because no source lists their members. Genesis 2023 covers January to
 * October only. The half-year changes of DS and Genesis do not belong beside a full year.
 */
export type MappedFact = {
  readonly fact: string;
  /** The fact in a few words. */
  readonly tells: string;
} & (
  | {
      readonly to: readonly string[];
      readonly sources: readonly string[];
      readonly remark?: string;
    }
  | { readonly leftOut: string }
);

export const factMap: readonly MappedFact[] = [
  {
    fact: 'S01',
    tells: 'a deal is close',
    to: ['event:on-the-brink'],
    sources: ['ukravtomobil', 'ae-brink', 'cd-jlr', 'ft', 'guardian-hq', 'jec'],
    remark: 'Disputed in degree: for and against stand beside each other.',
  },
  {
    fact: 'S02',
    tells: 'a JLR plant would build for Chery',
    to: ['event:plan-surfaces'],
    sources: ['ukravtomobil', 'ft', 'ae-brink', 'mail-jlr'],
  },
  {
    fact: 'S03',
    tells: 'JLR’s bad year, and its wish for fuller plants',
    to: ['event:plan-surfaces'],
    sources: ['ukravtomobil', 'ae-brink'],
  },
  {
    fact: 'S04',
    tells: 'Chery grows in Britain',
    to: ['event:chery-launch'],
    sources: ['ukravtomobil', 'autocar-vw', 'carexpert'],
  },
  {
    fact: 'S05',
    tells: 'the joint venture in China',
    to: ['event:joint-venture-agreed', 'event:changshu-foundation', 'event:changshu-opens'],
    sources: ['ukravtomobil', 'domainb', 'hbl2012', 'cjlr2014'],
    remark: 'The article gives the year; B01–B03 give the days.',
  },
  {
    fact: 'S06',
    tells: 'the partnership turned round',
    to: ['event:plan-surfaces'],
    sources: ['ukravtomobil', 'ae-brink'],
  },
  {
    fact: 'S07',
    tells: 'carmakers share capacity and risk',
    to: ['statement:bailey-pragmatic'],
    sources: ['ukravtomobil', 'ae-brink'],
    remark: 'The article draws it from David Bailey’s remarks.',
  },
  {
    fact: 'S08',
    tells: 'the Chery brand comes to Britain',
    to: ['event:chery-launch', 'party:chery'],
    sources: ['ukravtomobil', 'cd-conf', 'ae-launch', 'driven', 'whatcar'],
    remark: 'Launch in August, on sale from September.',
  },
  {
    fact: 'S09',
    tells: 'over 5,500 Chery cars in 2025',
    to: ['figure:uk-2025/chery'],
    sources: ['ukravtomobil', 'torque-uk', 'topgir', 'cd-conf'],
  },
  {
    fact: 'S10',
    tells: 'more than Alfa Romeo, DS, Genesis and Smart',
    to: [
      'figure:uk-2025/alfa-romeo',
      'figure:uk-2025/ds',
      'figure:uk-2025/genesis',
      'figure:uk-2025/smart',
      'figure:uk-2023/alfa-romeo',
      'figure:uk-2023/ds',
    ],
    sources: ['ukravtomobil', 'torque-uk', 'pc-2023', 'amag-oct', 'clubalfa'],
    remark: 'No full-year counts were found: only the order is recorded.',
  },
  {
    fact: 'S11',
    tells: 'demand for Chinese cars is strong',
    to: ['event:chinese-brands-share'],
    sources: ['ukravtomobil', 'ft-2m', 'mail-196', 'autocar-dec15'],
  },
  {
    fact: 'S12',
    tells: 'income and jobs for JLR',
    to: ['event:plan-surfaces'],
    sources: ['ukravtomobil', 'ae-brink'],
    remark:
      'An expectation without a date of its own: worded as "could" in the report of the plan.',
  },
  {
    fact: 'S13',
    tells: 'production stopped for over five weeks',
    to: ['event:production-stops'],
    sources: [
      'ukravtomobil',
      'ae-brink',
      'indy-cyber',
      'evertiq',
      'indy-restart',
      'bbg-2m',
      'autocarindia',
      'carexpert',
    ],
  },
  {
    fact: 'S14',
    tells: 'Chery’s work would fill spare capacity',
    to: ['event:plan-surfaces'],
    sources: ['ukravtomobil', 'ae-brink', 'guardian-hq'],
  },
  {
    fact: 'S15',
    tells: 'Bailey: a pragmatic attempt',
    to: ['statement:bailey-pragmatic'],
    sources: ['ukravtomobil', 'ae-brink', 'ae-hq', 'cd-jlr'],
    remark: 'The sentence stands whole; the article shortens it.',
  },
  {
    fact: 'S16',
    tells: 'Bailey: local production is welcome',
    to: ['statement:bailey-good-thing'],
    sources: ['ukravtomobil', 'ae-brink'],
  },
  {
    fact: 'S17',
    tells: 'Starmer in China',
    to: ['event:starmer-in-china'],
    sources: ['ukravtomobil', 'cna', 'indy-xi', 'dpa'],
  },
  {
    fact: 'S18',
    tells: 'cars on the agenda in Beijing',
    to: ['event:starmer-in-china'],
    sources: ['ukravtomobil', 'ae-brink', 'ft', 'guardian-hq', 'particle-cn'],
  },
  {
    fact: 'S19',
    tells: 'economics outweighs politics',
    leftOut: 'An opinion of the article alone: nobody is quoted and no other source shares it.',
  },
  {
    fact: 'S20',
    tells: 'JLR has not confirmed; Chery UK does not comment',
    to: ['statement:jlr-no-comment', 'statement:chery-uk-no-comment'],
    sources: ['ukravtomobil', 'mail-pt', 'jec'],
  },
  {
    fact: 'S21',
    tells: 'closer ties and new supply chains to come',
    leftOut: 'A forecast by the article alone, without a speaker, a date or a way to check it.',
  },
  {
    fact: 'B01',
    tells: 'the venture is agreed',
    to: ['event:joint-venture-agreed'],
    sources: ['domainb', 'industryweek'],
  },
  {
    fact: 'B02',
    tells: 'the foundation stone in Changshu',
    to: ['event:changshu-foundation'],
    sources: ['hbl2012', 'xinhua2012', 'iab2012'],
  },
  {
    fact: 'B03',
    tells: 'the Changshu plant opens',
    to: ['event:changshu-opens'],
    sources: ['cjlr2014'],
  },
  {
    fact: 'B04',
    tells: 'its capacity, and an engine plant',
    to: ['event:changshu-opens'],
    sources: ['topgir', 'xinhua2012'],
    remark: 'Reported, not confirmed: in the note, with the name of who says so.',
  },
  {
    fact: 'B05',
    tells: 'a letter of intent on Freelander',
    to: ['event:freelander-licence'],
    sources: ['jlr2024'],
  },
  {
    fact: 'B06',
    tells: 'the first new Freelander and its premiere',
    to: ['event:freelander-premiere', 'event:freelander-first-model'],
    sources: ['autocar-fl', 'fakti'],
  },
  {
    fact: 'B07',
    tells: 'Freelander for China alone, or not',
    to: ['event:freelander-exports'],
    sources: ['ae-brink', 'jlr2024', 'autocar-fl'],
  },
  {
    fact: 'B08',
    tells: 'JLR’s own models leave Changshu',
    to: ['event:changshu-winds-down'],
    sources: ['paultan', 'torque-fl', 'torque-uk'],
  },
  {
    fact: 'B09',
    tells: 'China’s rank among JLR’s markets',
    leftOut:
      'A standing of JLR’s, not an event of this deal; one source says second outside the United States, another fifth, and neither gives a figure to decide by.',
  },
  {
    fact: 'B10',
    tells: 'Omoda goes on sale',
    to: ['event:omoda-on-sale', 'party:omoda'],
    sources: ['cd-launch', 'mail-jlr', 'mail-jul', 'driven'],
  },
  {
    fact: 'B11',
    tells: 'Jaecoo is launched',
    to: ['event:jaecoo-launch', 'party:jaecoo'],
    sources: ['driven', 'mail-jul', 'mail-jlr'],
  },
  {
    fact: 'B12',
    tells: 'the cyberattack',
    to: ['event:cyberattack'],
    sources: ['ndtv-cyber', 'ae-cyber', 'indy-cyber', 'ap-cyber'],
  },
  {
    fact: 'B13',
    tells: 'the restart begins',
    to: ['event:production-stops'],
    sources: ['evertiq', 'indy-restart'],
  },
  {
    fact: 'B14',
    tells: 'Halewood and Solihull due back',
    to: ['event:production-stops'],
    sources: ['indy-restart'],
    remark: 'It explains why some count six weeks, and stands there.',
  },
  {
    fact: 'B15',
    tells: 'output normal by mid-November',
    to: ['event:production-stops'],
    sources: ['guardian-q3'],
  },
  {
    fact: 'B16',
    tells: 'rewrites that date the attack to 2024',
    to: ['event:cyberattack'],
    sources: ['canadatv', 'turkeyj', 'ae-cyber'],
    remark:
      'An error of theirs: kept as their date, with a note; the attack itself stays confirmed.',
  },
  {
    fact: 'B17',
    tells: 'the days of the visit',
    to: ['event:starmer-in-china'],
    sources: ['cna', 'indy-xi', 'menafn', 'dpa', 'shropstar-cn'],
  },
  {
    fact: 'B18',
    tells: 'JLR and Kyle in the delegation',
    to: ['event:starmer-in-china'],
    sources: ['dpa', 'bbc-hq'],
  },
  {
    fact: 'B19',
    tells: 'Kyle wants Chery to build in Britain',
    to: ['statement:kyle-partnerships'],
    sources: ['ft', 'torque-uk'],
  },
  {
    fact: 'B20',
    tells: 'Kyle had spoken with Balaji',
    to: ['statement:kyle-partnerships'],
    sources: ['guardian-hq'],
  },
  {
    fact: 'B21',
    tells: 'a headquarters in Liverpool',
    to: ['event:liverpool-headquarters'],
    sources: ['newsaz-hq', 'bernama-hq', 'bbc-hq', 'easterneye-hq', 'autocar-hq', 'autospies-hq'],
  },
  {
    fact: 'B22',
    tells: 'Gong: a British business',
    to: ['statement:gong-british-business'],
    sources: ['guardian-hq', 'autocar-hq'],
  },
  {
    fact: 'B23',
    tells: 'Dongfeng at Sunderland; the SMMT on suppliers',
    to: ['event:dongfeng-idea'],
    sources: ['autocar-risk', 'autocar-hq'],
  },
  {
    fact: 'B24',
    tells: 'the Rosslyn factory',
    to: ['event:rosslyn'],
    sources: ['zb-sa', 'carexpert'],
  },
  {
    fact: 'B25',
    tells: 'the Barcelona factory',
    to: ['event:barcelona'],
    sources: ['wsc-bcn'],
  },
  {
    fact: 'B26',
    tells: 'a British factory only after more growth',
    to: ['statement:lan-final-destination'],
    sources: ['autocar-may25'],
  },
  {
    fact: 'B27',
    tells: 'British output in 2025',
    to: ['event:uk-output-2025'],
    sources: ['smmt-prod'],
  },
  {
    fact: 'B28',
    tells: 'Hsu: over 5,500 cars, a share of 1.09%',
    to: ['statement:hsu-first-months'],
    sources: ['cd-conf'],
  },
  {
    fact: 'C01',
    tells: 'Espinosa: Sunderland could build for Chinese makers',
    to: ['statement:espinosa-options'],
    sources: ['evshift', 'britbrief', 'guardian-nissan25'],
    remark: 'Undated within 2026, so it stands with the dated remark of C03.',
  },
  {
    fact: 'C02',
    tells: 'a line at Sunderland closes',
    to: ['event:sunderland-line'],
    sources: ['gbn-may14'],
  },
  {
    fact: 'C03',
    tells: 'Espinosa: looking at options',
    to: ['statement:espinosa-options'],
    sources: ['gbn-may14'],
  },
  {
    fact: 'C04',
    tells: 'a memorandum of Chery and Nissan',
    to: ['event:nissan-memorandum'],
    sources: ['cityam'],
  },
  {
    fact: 'C05',
    tells: 'the Express: a done deal',
    to: ['event:nissan-memorandum'],
    sources: ['express-jun', 'cityam'],
    remark: 'An overstatement: it stands against the memorandum, as what the Express says.',
  },
  {
    fact: 'C06',
    tells: 'no contract, no denial, nothing binding found',
    to: ['status-note'],
    sources: ['jec', 'cityam'],
  },
];
