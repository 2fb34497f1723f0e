// `test` with the running app in it; every journey is written once for all back ends.
import { test as base } from '@playwright/test';
import { endSharedChromium } from './harness/chromium-process.ts';
import { launchApp } from './harness/launch-app.ts';
import { endSharedBrowser } from './harness/run-web.ts';
import type { BackEnd, RunningApp } from './harness/running-app.ts';

export { expect } from '@playwright/test';

export const test = base.extend<{ app: RunningApp }, { backEnd: BackEnd; browsers: BackEnd }>({
  backEnd: ['web', { option: true, scope: 'worker' }],
  /** What the tests of a worker share is ended with it. */
  browsers: [
    async ({ backEnd }, use) => {
      await use(backEnd);
      await endSharedBrowser();
      await endSharedChromium();
    },
    { scope: 'worker', auto: true },
  ],
  app: async ({ backEnd }, use) => {
    const app = await launchApp({ backEnd });
    await use(app);
    await app.close();
  },
});
