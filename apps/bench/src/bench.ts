// npm run bench: visits every contestant's page, writes JSON, Markdown and a picture.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { bundleAll, bundleProbe } from './contestants/bundle.ts';
import { CONTESTANTS, type Contestant, SIZES } from './contestants/contestants.ts';
import { Site } from './contestants/site.ts';
import { type Story, storyOf } from './contestants/story.ts';
import { BenchBrowser } from './measure/browser.ts';
import { contest, type Track } from './measure/contest.ts';
import { measureExtras } from './measure/extras.ts';
import { BenchServer } from './measure/server.ts';
import { SCREEN } from './measure/visit.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { markdown } from './report/markdown.ts';
import { picture } from './report/picture.ts';
import { type Contest, contestOf, isBusy, type Report, runsAt } from './report/report.ts';
import { verdicts } from './report/verdicts.ts';

const SLOWDOWN = 4;

const options = optionsOrExit();
const began = Date.now();
const date = new Date(began).toISOString();
const say = (line: string) =>
  console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${line}`);

const machine = { processors: availableParallelism(), load: loadavg()[0] ?? 0 };
if (isBusy(machine)) {
  say('The machine is busy with something else; expect noise.');
}
const site = new Site(await bundleAll());
await site.addCode();
const probe = await bundleProbe();
const browser = new BenchBrowser(SLOWDOWN);
const server = new BenchServer(site);
const track: Track = { browser, server, origin: await server.listen(), probe };

try {
  const report = await measure();
  write(report);
  for (const { graphic, target, measured, met } of verdicts(report)) {
    const result = measured === undefined ? 'not available' : measured.toFixed(2);
    say(`${met ? '✓' : met === false ? '✗' : '–'} ${graphic}, ${target}: ${result}`);
  }
} finally {
  await browser.close();
  server.close();
}

async function measure(): Promise<Report> {
  const chromium = await browser.version();
  const contests: Contest[] = [];
  for (const graphic of options.graphics) {
    for (const size of SIZES[graphic]) {
      if (options.sizes && !options.sizes.includes(size)) continue;
      const story = await addStory(storyOf(graphic, size, date.slice(0, 10)));
      const series = await contest(track, story, {
        ...options,
        runs: runsAt(size, options.runs),
        takesPart,
        say,
      });
      contests.push(contestOf(graphic, size, series));
    }
  }
  const extras = options.extras
    ? await measureExtras(track, site, { ...options, today: date.slice(0, 10), say })
    : [];
  const { runs, limit } = options;
  const versions = Object.fromEntries(libraries().map((name) => [name, versionOf(name)]));
  return {
    date,
    chromium,
    node: process.versions.node,
    slowdown: SLOWDOWN,
    ...machine,
    runs,
    limit,
    screen: SCREEN,
    versions,
    contests,
    extras,
  };
}

async function addStory(story: Story): Promise<Story> {
  say(`${story.graphic} ${story.size}: making the pages`);
  await site.addStory(story);
  return story;
}

/** Plain HTML always does: without it there are no ratios. */
function takesPart({ name, content }: Contestant): boolean {
  return content.is === 'plain' || (options.only?.includes(name) ?? true);
}

function libraries(): string[] {
  return [...CONTESTANTS.timeline, ...CONTESTANTS.ranking].flatMap(({ content }) =>
    content.is === 'library' ? [content.packageName] : [],
  );
}

function versionOf(name: string): string {
  const file = new URL(`../package.json`, import.meta.url);
  const { devDependencies } = JSON.parse(readFileSync(file, 'utf8'));
  return devDependencies[name];
}

function write(report: Report): void {
  const folder = fileURLToPath(
    new URL(options.isWhole ? '../results/' : '../reports/', import.meta.url),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}bench.json`, `${JSON.stringify(report, undefined, 2)}\n`);
  writeFileSync(`${folder}bench.md`, markdown(report));
  writeFileSync(`${folder}bench.svg`, picture(report));
  say(`Written to apps/bench/${options.isWhole ? 'results' : 'reports'}.`);
}

function optionsOrExit(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(1);
  }
}
