// Finds a Chromium for the tests, or gets one, or says in one sentence what to do.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './setup.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const ADVICE =
  'No Chromium was found or could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to its program.';

/**
 * The environment that the tests need: CHROMIUM_PATH, the program, and DEALSTORY_BROWSER, its version, so that another
 * browser's results are not taken from a cache. Throws an error with one sentence of advice where there is none.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !isProgram(named)) {
    throw new Error(`CHROMIUM_PATH is “${named}”, which is not a program that can be run.`);
  }
  const path = named || onSystem() || (await fromPackages()) || (await fromPlaywright());
  if (!path) throw new Error(ADVICE);
  const version = versionOf(path);
  console.log(`Browser: ${version} (${path})`);
  return { CHROMIUM_PATH: path, DEALSTORY_BROWSER: version };
}

function onSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, ...PLACES].find(isProgram);
}

async function fromPackages() {
  const isRoot = process.getuid?.() === 0;
  if (!isDebian() || !(process.env.CI || isRoot)) return undefined;
  console.log('No Chromium was found. Installing it with apt-get …');
  const apt = (...args) =>
    run(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['-n', 'apt-get', ...args], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  await apt('update', '-q');
  await apt('install', '-y', '-q', 'chromium');
  return onSystem();
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  return /^(ID|ID_LIKE)=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function fromPlaywright() {
  console.log('Asking Playwright for its Chromium …');
  if ((await run('playwright', ['install', 'chromium'])) !== 0) return undefined;
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function versionOf(path) {
  // On Windows, Chrome opens a window instead of saying its version.
  if (process.platform === 'win32') return 'Chrome';
  return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim();
}
