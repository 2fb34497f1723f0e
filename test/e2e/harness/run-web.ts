// The web host with its page in a Chromium.

import { readFile } from 'node:fs/promises';
import { type Browser, chromium, expect } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../../../build/chromium.mjs';
import { endHost, killHost, startHost } from './host-process.ts';
import type { Run, RunOptions } from './running-app.ts';

/** One for all tests of a worker process. */
let browser: Promise<Browser> | null = null;
function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
  return browser;
}

export async function endSharedBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

export async function runWeb(options: RunOptions): Promise<Run> {
  const { dataFolder, bundle, env = {}, watch, files } = options;
  const host = await startHost({
    env,
    command: process.execPath,
    args: [`${bundle}/serve.mjs`, '--data', dataFolder, '--port', '0', '--no-open', ...files],
    ready: /Commonboard is ready at (http:\S+)/,
    hasChannel: true,
  });
  const context = await (await sharedBrowser()).newContext({ acceptDownloads: true });
  context.on('page', watch);
  const page = await context.newPage();
  await page.goto(host.address);

  return {
    console: page,
    async roomOpenedBy(act) {
      const [opened] = await Promise.all([context.waitForEvent('page'), act()]);
      await opened.waitForLoadState();
      return opened;
    },
    async exportedBy(act) {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      const bytes = await readFile(await download.path());
      return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
    },
    async exportedAllBy(count, act) {
      const names: string[] = [];
      page.on('download', (download) => names.push(download.suggestedFilename()));
      await act();
      await expect.poll(() => names.length).toBe(count);
      return names.sort();
    },
    async kill() {
      await killHost(host);
      await context.close();
    },
    async quit() {
      const code = await endHost(host);
      await context.close();
      return code;
    },
    output: host.output,
  };
}
