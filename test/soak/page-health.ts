// How a page is after long use: what it holds once its garbage is gone, and how long it let people wait.
import type { CDPSession, Page } from '@playwright/test';

export interface PageHealth {
  /** Bytes its script holds after a collection. */
  heapBytes(): Promise<number>;
  /** The longest task of its main thread since it was last asked, in milliseconds; 0: none over 50. */
  longestTaskMs(): Promise<number>;
}

interface Watched {
  soakTasks?: number[];
}

export async function healthOf(page: Page): Promise<PageHealth> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { soakTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  return {
    async heapBytes() {
      // Twice: what the first one frees may have held the rest.
      for (let turn = 0; turn < 2; turn++) await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    },
    longestTaskMs: () =>
      page.evaluate(() => {
        const tasks = (window as Watched).soakTasks?.splice(0) ?? [];
        return Math.max(0, ...tasks);
      }),
  };
}
