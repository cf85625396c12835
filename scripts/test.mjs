// npm test: everything that must hold, step by step, up to the first step that fails; then a summary and a status.
import { findBrowser } from './browser.mjs';
import { clearReports, readReports } from './reports.mjs';
import { install, run } from './setup.mjs';

const turbo = (...args) => ['turbo', ['run', ...args]];
const checks = (title, task) => ({ title, command: turbo(task, '--output-logs=errors-only') });
const tests = (title, task) => ({
  title,
  report: task,
  command: turbo(
    task,
    '--output-logs=errors-only',
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=reports/${task}.json`,
  ),
});

const colors = process.stdout.isTTY ? 'force' : 'off';

const STEPS = [
  {
    title: 'Lint and format',
    command: ['biome', ['ci', '--error-on-warnings', `--colors=${colors}`, '.']],
  },
  { title: 'Rules of the tree', command: ['node', ['scripts/check-tree.mjs']] },
  checks('Build', 'build'),
  checks('Types', 'types'),
  tests('Unit tests', 'unit'),
  tests('Tests in the browser', 'browser'),
  tests('Stories, with axe', 'stories'),
  tests('The article, end to end', 'e2e'),
  checks('Packages as they are published', 'package'),
  { title: 'Unused files and dependencies', command: ['knip', []] },
  { title: 'Sizes', command: turbo('size') },
];

const summary = [];
const total = { passed: 0, failed: 0 };
const began = Date.now();

await install();
clearReports();

let env;
try {
  env = await findBrowser();
} catch (error) {
  finish({ title: 'A browser', reason: error.message });
}
for (const step of STEPS) await take(step);
finish();

async function take({ title, command: [command, args], report }) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 60 - title.length))}`);
  const start = Date.now();
  const code = await run(command, args, { env });
  const count = report === undefined ? undefined : readReports(report);
  total.passed += count?.passed ?? 0;
  total.failed += count?.failed ?? 0;
  if (code !== 0) {
    const reason = `“${command} ${args.join(' ')}” ended with status ${code}; what it said stands above.`;
    finish({ title, reason });
  }
  if (count && (count.passed === 0 || count.skipped > 0)) {
    const reason = `${count.passed} tests ran and ${count.skipped} were skipped; every test must run.`;
    finish({ title, reason });
  }
  const tested = count ? `${count.passed} tests` : '';
  summary.push(`  ✓ ${title.padEnd(32)} ${tested.padStart(12)} ${seconds(start).padStart(9)}`);
}

/** Prints what ran and ends the process. A step without tests of its own that fails counts as one failure. */
function finish(failure) {
  console.log(`\n${'─'.repeat(64)}\n${summary.join('\n')}`);
  if (failure) {
    console.log(`  ✗ ${failure.title}\n\n${failure.title}: ${failure.reason}`);
    total.failed ||= 1;
  }
  console.log(`\nIn ${seconds(began)}\n${total.passed} passed, ${total.failed} failed`);
  process.exit(failure ? 1 : 0);
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
