// A Chromium that two can drive at once: the double makes pages in it, the test looks at them.
import { type Browser, chromium } from '@playwright/test';
import { chromiumFlags, ensureChromium } from '../../../build/chromium.mjs';
import { type HostProcess, killHost, startHost } from './host-process.ts';

export interface ChromiumProcess {
  readonly endpoint: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function startChromium(profile: string): Promise<ChromiumProcess> {
  const host: HostProcess = await startHost({
    command: ensureChromium(),
    args: [
      ...chromiumFlags,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--window-size=1280,800',
      'about:blank',
    ],
    ready: /DevTools listening on (ws:\S+)/,
  });
  const browser = await chromium.connectOverCDP(host.address);
  return {
    endpoint: host.address,
    browser,
    close: async () => {
      await browser.close().catch(() => undefined);
      await killHost(host);
    },
  };
}
