// A finger on the screen, as the browser hears one.
import type { CDPSession, Page } from '@playwright/test';
import type { Hand } from './sort-wall.ts';

type Point = Parameters<Hand>[0];

export class Finger {
  readonly #cdp: CDPSession;

  private constructor(cdp: CDPSession) {
    this.#cdp = cdp;
  }

  static async on(page: Page): Promise<Finger> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    return new Finger(cdp);
  }

  readonly drag: Hand = async (from, to) => {
    await this.#touch('touchStart', from);
    for (const share of [0.1, 0.3, 0.6, 0.9, 1])
      await this.#touch('touchMove', {
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      });
    await this.#touch('touchEnd');
  };

  async tap(at: Point): Promise<void> {
    await this.#touch('touchStart', at);
    await this.#touch('touchEnd');
  }

  /** Held until `shown` says that something has come of it. */
  async hold(at: Point, shown: () => Promise<void>): Promise<void> {
    await this.#touch('touchStart', at);
    await shown();
    await this.#touch('touchEnd');
  }

  async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point): Promise<void> {
    await this.#cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  }
}
