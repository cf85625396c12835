// npm test: everything that must hold, step by step, ending with a summary and a status.
import { findBrowser } from './browser.mjs';
import { install, run } from './setup.mjs';

const turbo = (...tasks) => [
  'turbo',
  ['run', ...tasks, '--output-logs=new-only', '--continue=never'],
];
const STEPS = [
  ['Lint and format', 'biome', ['ci', '--error-on-warnings', '.']],
  ['Rules of the tree', 'node', ['scripts/check-tree.mjs']],
  ['Build', ...turbo('build')],
  ['Types', ...turbo('types')],
  ['Unit tests', ...turbo('unit')],
  ['Tests in the browser', ...turbo('browser')],
  ['Stories with axe', ...turbo('stories')],
  ['The article, end to end', ...turbo('e2e')],
  ['Packages', ...turbo('package')],
  ['Unused files and dependencies', 'knip', []],
  ['Sizes', ...turbo('size')],
];

const done = [];
const started = Date.now();

await install();
let env = {};
try {
  env = { CHROMIUM_PATH: await findBrowser() };
} catch (error) {
  end('Browser', error.message);
}

for (const [title, command, args] of STEPS) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 60 - title.length))}`);
  const begun = Date.now();
  const code = await run(command, args, { env });
  if (code !== 0)
    end(title, `${command} ${args.join(' ')} ended with status ${code}; its output stands above.`);
  done.push(`  ✓ ${title.padEnd(34)} ${seconds(begun)}`);
}
end();

function end(failed, reason) {
  console.log(`\n${'─'.repeat(64)}`);
  for (const line of done) console.log(line);
  if (failed) console.log(`  ✗ ${failed}\n\n${reason}`);
  const total = `${done.length} passed, ${failed ? 1 : 0} failed`;
  console.log(`\nIn ${seconds(started)}\n${total}`);
  process.exit(failed ? 1 : 0);
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
