// npm run bench: install if needed, build both packages, measure them against their rivals.
import { findBrowser } from './browser.mjs';
import { install, run } from './setup.mjs';

await install();
const env = await findBrowser().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const code =
  (await run('turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only'])) ||
  (await run('node', ['apps/bench/src/bench.ts', ...process.argv.slice(2)], { env }));
process.exit(code);
