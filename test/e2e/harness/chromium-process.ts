// A Chromium that two can drive at once: the double makes pages in it, the test looks at them.
// One for all tests of a worker process.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../../../build/chromium.mjs';
import { startHost } from './host-process.ts';

export interface SharedChromium {
  /** Where another process connects. */
  readonly endpoint: string;
  readonly context: BrowserContext;
  end(): Promise<void>;
}

async function start(): Promise<SharedChromium> {
  const profile = await mkdtemp(join(tmpdir(), 'commonboard-chromium-'));
  const host = await startHost({
    command: requireChromium(),
    args: [
      ...chromiumFlags,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--window-size=1280,800',
      'about:blank',
    ],
    ready: /DevTools listening on (ws:\S+)/,
  });
  const { address } = host;
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  if (!context) throw new Error('Chromium came without a context.');
  return {
    endpoint: address,
    context,
    async end() {
      // Asked, not killed: its own processes end first and write no more into the profile.
      await (await browser.newBrowserCDPSession()).send('Browser.close').catch(() => undefined);
      await host.ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

let shared: Promise<SharedChromium> | null = null;
export function sharedChromium(): Promise<SharedChromium> {
  shared ??= start();
  return shared;
}
export async function endSharedChromium(): Promise<void> {
  await (await shared)?.end();
  shared = null;
}
