// Rules that no linter knows: file lengths, tests that do not run, machine paths, registry addresses, layering.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const LONGEST = 250;
const EXEMPT = /\/deals\/|\/words\/(ar|en|zh-hans|words)\.ts$|\.mdx?$|\.html$|\.css$/;
const SOURCE = /\.(ts|mts|js|mjs|mdx|html|css)$/;

const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '');
const problems = [];
const complain = (file, text) => problems.push(`${file}: ${text}`);

for (const file of files.filter((each) => SOURCE.test(each) || /\.(json|ya?ml|md)$/.test(each))) {
  const text = readFileSync(join(root, file), 'utf8');
  if (SOURCE.test(file) && !EXEMPT.test(file) && text.split('\n').length > LONGEST + 1) {
    complain(file, `has more than ${LONGEST} lines; give each reason to change a file of its own.`);
  }
  if (file === 'scripts/check-tree.mjs') continue;
  if (/\b(it|test|describe)\.(skip|only|todo|fixme)\b/.test(text)) {
    complain(file, 'holds a test that is skipped, focused or empty.');
  }
  if (/(^|[\s"'(=])\/(home|root|Users|work)\/[\w.-]/.test(text)) {
    complain(file, 'names a path of one machine.');
  }
  if (/\b(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML)\b/.test(text) && isShipped(file)) {
    complain(file, 'writes raw HTML; use the markup kit.');
  }
  if (
    /\b(Date\.now\(|new Date\(\))/.test(text) &&
    isShipped(file) &&
    !file.endsWith('/shared/today.ts')
  ) {
    complain(file, 'reads the clock; take `today` as an input.');
  }
  if (/\/markup\//.test(file) && /from '\.\.\/(edtf|quantity|words|schema)\//.test(text)) {
    complain(file, 'decides in markup; move it to the view model.');
  }
  if (
    /^packages\/core\/src\/(?!.*\.test\.)/.test(file) &&
    /from '(lit|node:)/.test(text) &&
    isShipped(file)
  ) {
    complain(file, 'imports Lit or Node into core.');
  }
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
for (const [name, entry] of Object.entries(lock.packages)) {
  if (/^https?:/.test(entry.resolved ?? ''))
    complain('package-lock.json', `${name} records where it came from.`);
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${files.length} files keep the rules.`);

function isShipped(file) {
  return /^packages\/[^/]+\/src\//.test(file) && !/\.test\.ts$|\/(testing|scenarios)\//.test(file);
}
