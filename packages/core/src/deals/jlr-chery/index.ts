import type { Deal } from '../../schema/deal.js';
import { events } from './events.js';
import { parties } from './parties.js';
import { sales } from './sales.js';
import { sources } from './sources.js';
import { statements } from './statements.js';

/**
 * Jaguar Land Rover and Chery: could Chinese cars be built in Britain? The state of 23 November 2026, in English,
 * Simplified Chinese and Arabic. A demonstration: a live story loads its deal, so that corrections reach readers.
 */
export const jlrChery: Deal = {
  schemaVersion: 1,
  id: 'jlr-chery',
  lang: 'en',
  title: {
    en: 'Could Chery cars be built in Britain?',
    'zh-Hans': '奇瑞汽车会在英国生产吗？',
    ar: 'هل تُصنع سيارات شيري في بريطانيا؟',
  },
  summary: {
    en: 'Jaguar Land Rover and Chery have long built cars together in China. Now reports say that Chery cars could come from Jaguar Land Rover’s British factories. How far the talks have got is disputed.',
    'zh-Hans':
      '捷豹路虎与奇瑞在中国合资造车多年。如今有报道称，捷豹路虎的英国工厂或将生产奇瑞汽车。谈判进展如何，各方说法不一。',
    ar: 'تنتج جاكوار لاند روفر وشيري السيارات معًا في الصين منذ سنوات. واليوم تفيد تقارير بأن سيارات شيري قد تخرج من مصانع جاكوار لاند روفر في بريطانيا، أما مدى تقدم المحادثات فمحل خلاف.',
  },
  status: 'in-talks',
  statusNote: {
    text: {
      en: 'No signed contract between Jaguar Land Rover and Chery was found, and no denial by either. The latest items found: on Jaguar Land Rover, talks without an announced deal (early February 2026); on Chery in Britain, a non-binding memorandum with Nissan (3 June 2026), and no binding contract after it. The search was not complete, so silence proves nothing.',
      'zh-Hans':
        '未发现捷豹路虎与奇瑞已签约的报道，也未发现任何一方否认。查到的最新消息：捷豹路虎方面，谈判中、未宣布协议（2026年2月初）；奇瑞在英国方面，与日产签有不具约束力的谅解备忘录（2026年6月3日），此后未见有约束力的合同。检索并不完整，没有消息不足以证明什么。',
      ar: 'لم يُعثر على عقد موقّع بين جاكوار لاند روفر وشيري، ولا على نفي من أيٍّ منهما. وأحدث ما عُثر عليه: بشأن جاكوار لاند روفر، محادثات من دون اتفاق معلن (أوائل فبراير 2026)؛ وبشأن شيري في بريطانيا، مذكرة تفاهم غير ملزمة مع نيسان (3 يونيو 2026)، ولا عقد ملزمًا بعدها. ولم يكن البحث كاملًا، فالصمت لا يثبت شيئًا.',
    },
    citations: [
      { source: 'jec', locator: 'para 5' },
      { source: 'cd-jlr', locator: 'para 1' },
      { source: 'cityam', locator: 'text content' },
    ],
  },
  asOf: '2026-11-23',
  parties,
  events,
  statements,
  sales,
  sources,
};
