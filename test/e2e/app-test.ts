// `test` with the running app in it; every journey is written once for all back ends.
import { test as base } from '@playwright/test';
import { launchApp } from './harness/launch-app.ts';
import type { BackEnd, RunningApp } from './harness/running-app.ts';

export { expect } from '@playwright/test';

export const test = base.extend<{ app: RunningApp }, { backEnd: BackEnd }>({
  backEnd: ['web', { option: true, scope: 'worker' }],
  app: async ({ backEnd }, use) => {
    const app = await launchApp({ backEnd });
    await use(app);
    await app.close();
  },
});
