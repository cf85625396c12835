// What must hold of every file and that no linter knows. Pure: texts in, complaints out.

const LONGEST = 250;
const SOURCE = /\.(ts|mts|js|mjs|mdx|html|css)$/;
const READ = /\.(ts|mts|js|mjs|mdx|html|css|json|ya?ml|md)$/;
/** Data, catalogues and prose are as long as what they say. */
const MAY_BE_LONG =
  /\/deals\/|\/words\/(ar|en|zh-hans|words)\.ts$|\/(fact-map|example-deal)\.ts$|\.(mdx|html)$/;
/** They name what they forbid. */
const EXEMPT = /^scripts\/tree-rules(\.test)?\.mjs$|^package-lock\.json$/;
const CLOCK = 'packages/widgets/src/shared/today.ts';

/** Each: what a text must not hold, in which files, and what to do instead. */
const FORBIDDEN = [
  {
    text: /\b(it|test|describe|suite)\.(skip|only|todo|fails|skipIf|runIf)\b|\bcontext\.skip\(/,
    where: isSource,
    remedy: 'holds a test that is skipped, focused or empty; repair it or take it out.',
  },
  {
    text: /\b(TODO|FIXME|XXX)\b/,
    where: isSource,
    remedy: 'leaves something to do; do it, or open an issue.',
  },
  {
    text: /@ts-(ignore|nocheck)|biome-ignore|\bas any\b/,
    where: isSource,
    remedy: 'silences a check; repair what it found.',
  },
  {
    // A test may show that something is a type error.
    text: /@ts-expect-error/,
    where: (file) => isSource(file) && !/\.test\.ts$/.test(file),
    remedy: 'silences a check; repair what it found.',
  },
  {
    text: /(^|[\s"'`(=])\/(home|root|Users|work|tmp)\/[\w.-]/m,
    where: () => true,
    remedy: 'names a path of one machine.',
  },
  {
    text: /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|unsafeHTML|unsafeSVG|styleMap)\b/,
    where: isShipped,
    remedy:
      'writes raw HTML or a style attribute, which strict policies block; use the markup kit.',
  },
  {
    text: /\bDate\.now\(|\bnew Date\(\s*\)/,
    where: (file) => isShipped(file) && file !== CLOCK,
    remedy: 'reads the clock; take `today` as an input.',
  },
];

/** What is wrong with one file, as sentences that begin with its name. */
export function fileProblems(file, text) {
  if (!READ.test(file) || EXEMPT.test(file)) return [];
  const problems = FORBIDDEN.filter((rule) => rule.where(file) && rule.text.test(text)).map(
    ({ remedy }) => `${file} ${remedy}`,
  );
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (isSource(file) && !MAY_BE_LONG.test(file) && lines > LONGEST) {
    problems.push(
      `${file} has ${lines} lines, more than ${LONGEST}; give each reason to change a file of its own.`,
    );
  }
  return problems;
}

/** What is wrong with the lockfile: it must name no registry and install on every platform. */
export function lockProblems({ packages }) {
  return Object.entries(packages).flatMap(([path, entry]) => {
    const problems = [];
    if (/^https?:/.test(entry.resolved ?? '')) {
      problems.push(
        `package-lock.json records where ${path} came from; .npmrc says to leave it out.`,
      );
    }
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!isLocked(packages, path, name, version)) {
        problems.push(
          `package-lock.json lacks ${name} ${version} for ${path}, so that other platforms cannot install it; lock a version that is published for all.`,
        );
      }
    }
    return problems;
  });
}

/** Looks where Node would: beside the package, then in every folder above. */
function isLocked(packages, from, name, version) {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/'))) {
    const entry =
      packages[`${folder}${folder && !folder.endsWith('/') ? '/' : ''}node_modules/${name}`];
    if (entry) return !/^\d/.test(version) || entry.version === version;
    if (!folder.includes('node_modules/')) return false;
  }
}

function isSource(file) {
  return SOURCE.test(file);
}

/** What a reader's browser may run. */
function isShipped(file) {
  return /^packages\/[^/]+\/src\//.test(file) && !/\.test\.ts$|\/(testing|scenarios)\//.test(file);
}
