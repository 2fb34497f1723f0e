// The sort wall by pointer, by menu and by keys.
import { expect, type Locator, type Page } from '@playwright/test';
import { insightWords, noteCommandWords } from '#shared/strings/insight.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
/** How a hand moves something: the same gesture with another device. */
export type Hand = (from: Point, to: Point) => Promise<void>;

export class SortWall {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get tray(): Locator {
    return this.page.locator('[data-area="tray"]');
  }
  get wall(): Locator {
    return this.page.locator('[data-area="wall"]');
  }
  get clusters(): Locator {
    return this.page.locator('[data-area^="cluster:"]');
  }
  get loners(): Locator {
    return this.page.getByRole('list', { name: insightWords.sort.alone }).locator('[data-note-id]');
  }
  inTray(text?: string): Locator {
    const notes = this.tray.locator('[data-note-id]');
    return text === undefined ? notes : notes.filter({ hasText: text });
  }
  note(text: string): Locator {
    return this.page.locator('[data-note-id]').filter({ hasText: text });
  }
  cluster(title: string): Locator {
    return this.clusters.filter({ hasText: title });
  }

  async trayHas(count: number): Promise<void> {
    await expect(this.tray).toHaveAttribute('data-count', String(count));
  }

  /** In the middle of the note, or of the place. */
  async middle(of: Locator): Promise<Point> {
    await of.scrollIntoViewIfNeeded();
    const box = await of.boundingBox();
    if (!box) throw new Error('It is not on the screen.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** How far one thing lies to the right of another, in CSS pixels, however the wall is scrolled. */
  async acrossFrom(one: Locator, other: Locator): Promise<number> {
    const [from, to] = [await one.boundingBox(), await other.boundingBox()];
    if (!from || !to) throw new Error('It is not on the wall.');
    return to.x - from.x;
  }

  /** Into the wall, as a share of its width and height. */
  async wallPoint(across: number, down: number): Promise<Point> {
    const box = await this.wall.boundingBox();
    if (!box) throw new Error('The wall is not on the screen.');
    return { x: box.x + box.width * across, y: box.y + box.height * down };
  }

  readonly mouse: Hand = async (from, to) => {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  };

  /** Every target answers before the drop; the drop is one undo step. */
  async drag(what: Locator, to: Locator | Point, hand: Hand = this.mouse): Promise<void> {
    const end = 'x' in to ? to : await this.middle(to);
    await hand(await this.middle(what), end);
  }

  async openMenu(what: Locator): Promise<void> {
    await what.click({ button: 'right' });
  }

  async chooseFromMenu(what: Locator, item: string): Promise<void> {
    await this.openMenu(what);
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** *Move to…* by the menu; `place` as the dialog lists it. */
  async moveTo(what: Locator, place: string | RegExp): Promise<void> {
    await this.chooseFromMenu(what, noteCommandWords.moveTo);
    await this.pickPlace(place);
  }

  async pickPlace(place: string | RegExp): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: place }).first().click();
    await dialog.waitFor({ state: 'hidden' });
  }
}
