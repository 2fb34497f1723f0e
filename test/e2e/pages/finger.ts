// A finger on the screen, as the browser hears one.
import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';
import type { Hand } from './sort-wall.ts';

type Point = Parameters<Hand>[0];

/** Pixels across and down that a finger at the console needs. */
const LEAST = 24;

export class Finger {
  readonly #cdp: CDPSession;
  readonly #least: number;

  private constructor(cdp: CDPSession, least: number) {
    this.#cdp = cdp;
    this.#least = least;
  }

  static async on(page: Page, least = LEAST): Promise<Finger> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    return new Finger(cdp, least);
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

  /** Rests over a place with something in hand until `shown` says so, then goes on. */
  async carry(from: Point, over: Point, shown: () => Promise<void>, to: () => Promise<Point>) {
    await this.#touch('touchStart', from);
    for (const share of [0.1, 0.5, 1])
      await this.#touch('touchMove', {
        x: from.x + (over.x - from.x) * share,
        y: from.y + (over.y - from.y) * share,
      });
    await shown();
    await this.#touch('touchMove', await to());
    await this.#touch('touchEnd');
  }

  async tap(at: Point): Promise<void> {
    await this.#touch('touchStart', at);
    await this.#touch('touchEnd');
  }

  /** Brought into sight, nothing lies over it, and it is large enough: with its label, if that is around it. */
  async reaches(what: Locator): Promise<void> {
    await what.click({ trial: true });
    const size = await what.evaluate((element) => {
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      return Math.min(width, height);
    });
    if (Math.round(size) < this.#least)
      throw new Error(`${size} pixels are too small for a finger: ${what}`);
  }

  /** In the middle of it. */
  readonly tapOn = async (what: Locator): Promise<void> => {
    await this.reaches(what);
    const box = await what.boundingBox();
    if (!box) throw new Error('It is not on the screen.');
    await this.tap({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  };

  /** A tap into the field, and the letters of the keyboard on the screen. */
  async write(field: Locator, text: string): Promise<void> {
    await this.tapOn(field);
    await expect(field).toBeFocused();
    await field.page().keyboard.type(text);
  }

  /** Held until `shown` says that something has come of it. */
  async hold(at: Point, shown: () => Promise<void>): Promise<void> {
    await this.#touch('touchStart', at);
    await shown();
    await this.#touch('touchEnd');
  }

  /** Two fingers around a middle, from one distance of each to another. */
  async pinch({ x, y }: Point, from: number, to: number): Promise<void> {
    const at = (reach: number) => [
      { x: x - reach, y, id: 0 },
      { x: x + reach, y, id: 1 },
    ];
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      touchPoints: ReturnType<typeof at>,
    ) => this.#cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', at(from).slice(0, 1));
    await touch('touchStart', at(from));
    for (const share of [0.25, 0.5, 0.75, 1])
      await touch('touchMove', at(from + (to - from) * share));
    await touch('touchEnd', []);
  }

  async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point): Promise<void> {
    await this.#cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  }
}
