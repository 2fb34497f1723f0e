// @ts-check
// Finds a Chromium for the tests, or brings one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { inProject } from './paths.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const INSTALL_MS = 180_000;
const ANSWER_MS = 5_000;

/** @param {NodeJS.ProcessEnv} env */
const onPath = (env) =>
  (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/**
 * The executable of a Chromium that is on this machine, or null.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function findChromium(env = process.env) {
  const said = env.PLAYWRIGHT_CHROMIUM_EXECUTABLE;
  if (said) return existsSync(said) ? said : null;
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  return onPath(env) ?? macApps.find((path) => existsSync(path)) ?? null;
}

const MISSING =
  'The tests need a Chromium: install the package "chromium", or set PLAYWRIGHT_CHROMIUM_EXECUTABLE to one.';

/** @throws with one sentence on what to install */
export function requireChromium() {
  const found = findChromium();
  if (!found) throw new Error(MISSING);
  return found;
}

/** @param {string} command @param {readonly string[]} args */
const run = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', timeout: INSTALL_MS }).status === 0;

/** Whether Playwright's download host answers at all; through a proxy it is simply tried. */
const canDownload = () =>
  Boolean(process.env.HTTPS_PROXY ?? process.env.https_proxy) ||
  fetch('https://cdn.playwright.dev', { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_MS) })
    .then(() => true)
    .catch(() => false);

/** Playwright's own download, then Debian's package. */
async function install() {
  const playwright = inProject('node_modules/@playwright/test/cli.js');
  if (await canDownload()) {
    run(process.execPath, [playwright, 'install', 'chromium']);
    if (findChromium()) return;
  }
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  if (run('apt-get', ['update', '-qq'])) {
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
}

/** The same, after trying to install one. @throws with one sentence on what to install */
export async function ensureChromium() {
  if (!findChromium()) await install();
  return requireChromium();
}

/** For every Chromium that the tests start. Its sandbox can't be had as root, and only then not. */
export const chromiumFlags = [
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(await ensureChromium());
}
