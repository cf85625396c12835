import { describe, expect, it } from 'vitest';
import { jlrChery } from '../deals/jlr-chery/index.js';
import { readHtml } from '../testing/html.js';
import { dealWith, eventOn, OPTIONS } from '../testing/views.js';
import { buildTimeline, type TimelineOptions } from '../timeline/build-timeline.js';
import { ar } from '../words/ar.js';
import { overviewToSvg } from './overview-svg.js';

const DATES = ['2012', '2023-03/2024-06', '2024-05-04', '2025-08', '2026-01/..', '2027-05'];

function pictureOf(dates: readonly string[], more: Partial<TimelineOptions> = {}): string {
  const events = dates.map((date, index) =>
    eventOn(date, { id: `e-${index}`, title: `<b>&"${date}`, certainty: 'reported' }),
  );
  const view = buildTimeline(dealWith({ events }), { ...OPTIONS, ...more });
  return overviewToSvg(view) ?? '';
}

describe('the picture of an overview', () => {
  it('is well-formed, without script, style or anything to fetch', () => {
    for (const svg of [
      pictureOf(DATES),
      overviewToSvg(buildTimeline(jlrChery, OPTIONS)) ?? '',
      overviewToSvg(buildTimeline(jlrChery, { ...OPTIONS, words: ar, locale: 'ar' })) ?? '',
    ]) {
      readHtml(svg);
      expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" role="img"')).toBe(true);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /<script|<style|\sstyle=|href|url\(|https?:|NaN|undefined|Infinity/,
      );
    }
  });

  it('tells every entry in words, and what the line leaves out', () => {
    const svg = pictureOf(DATES);
    const description = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '';
    expect(description).toContain('6 entries, 2012 to 2027. The line leaves out 10 years');
    expect(description.split('\n')).toHaveLength(7);
    expect(description).toContain('since January 2026 · &lt;b&gt;&amp;&quot;2026-01/.. · Reported');
  });

  it('explains the shapes that it draws', () => {
    const svg = pictureOf(DATES);
    expect(svg).toContain('>Reported</text>');
    expect(svg).not.toContain('>Confirmed</text>');
  });

  it('is turned round where the language runs from right to left', () => {
    const place = (svg: string) => Number(/<text x="([\d.]+)"[^>]*>2023<\/text>/.exec(svg)?.[1]);
    const left = place(pictureOf(DATES));
    const right = place(pictureOf(DATES, { words: ar, locale: 'ar' }));
    expect(left).toBeGreaterThan(24);
    expect(right).toBeCloseTo(800 - left, 1);
  });

  it('keeps to its width and theme', () => {
    const view = buildTimeline(jlrChery, OPTIONS);
    const svg = overviewToSvg(view, { theme: 'dark', width: 600 }) ?? '';
    expect(svg).toContain('viewBox="0 0 600 ');
    expect(svg).toContain('fill="#161513"');
    for (const [, x] of svg.matchAll(/\sx[12]?="([\d.]+)"/g)) {
      expect(Number(x)).toBeLessThanOrEqual(600);
    }
    expect(overviewToSvg(view, { width: Number.NaN })).toBe(overviewToSvg(view));
    expect(overviewToSvg(view, { width: 10 })).toContain('viewBox="0 0 480 ');
  });

  it('is none where the timeline has no overview', () => {
    const view = buildTimeline(dealWith({ events: [eventOn('2025')] }), OPTIONS);
    expect(overviewToSvg(view)).toBeUndefined();
  });
});
