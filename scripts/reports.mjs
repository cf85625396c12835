// Counts the tests of a step from the reports that Vitest leaves in each package; turbo brings them back from its cache.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

function folders() {
  const packages = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  );
  return [join(root, 'scripts'), ...packages].map((folder) => join(folder, 'reports'));
}

/** Removes what earlier runs left, so that nothing old is counted. */
export function clearReports() {
  for (const folder of folders()) rmSync(folder, { recursive: true, force: true });
}

/** How many tests of a step passed, failed and were skipped, over all packages. */
export function readReports(step) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of folders().map((folder) => join(folder, `${step}.json`))) {
    if (!existsSync(file)) continue;
    const report = JSON.parse(readFileSync(file, 'utf8'));
    count.passed += report.numPassedTests;
    count.failed += report.numFailedTests;
    count.skipped += report.numPendingTests + report.numTodoTests;
  }
  return count;
}
