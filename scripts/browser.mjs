// Finds a Chromium for the tests, or gets one, or says in one sentence what to do.
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
  'No Chromium was found or could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to its executable.';

/** The path of a Chromium executable. Throws an error with one sentence of advice where there is none. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH is “${named}”, which is not a program that can be run.`);
  }
  const found = onSystem() ?? (await fromPackages()) ?? (await fromPlaywright());
  if (!found) throw new Error(ADVICE);
  return found;
}

function onSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, ...PLACES].find(isExecutable);
}

async function fromPackages() {
  const root = process.getuid?.() === 0;
  if (!isDebian() || !(process.env.CI || root)) return undefined;
  console.log('Installing Chromium with apt-get …');
  const quiet = {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  const apt = (...args) =>
    root ? run('apt-get', args, quiet) : run('sudo', ['-n', 'apt-get', ...args], quiet);
  await apt('update', '-q');
  await apt('install', '-y', '-q', 'chromium');
  return onSystem();
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  return /^(ID|ID_LIKE)=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function fromPlaywright() {
  console.log('Downloading a Chromium with Playwright …');
  if ((await run('playwright', ['install', 'chromium'])) !== 0) return undefined;
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return isExecutable(path) ? path : undefined;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
