// Holds every file of the tree, committed or about to be, to the rules in tree-rules.mjs.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';
import { fileProblems, lockProblems } from './tree-rules.mjs';

const listing = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8' },
);
const files = [...new Set(listing.split('\0'))].filter(
  (file) => file !== '' && existsSync(join(root, file)),
);
const read = (file) => readFileSync(join(root, file), 'utf8');
const problems = [
  ...files.flatMap((file) => fileProblems(file, read(file))),
  ...lockProblems(JSON.parse(read('package-lock.json'))),
];

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${files.length} files keep the rules.`);
