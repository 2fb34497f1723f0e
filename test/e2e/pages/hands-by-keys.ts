// Keys only, and never without a focus: what is pressed away has to hand it on.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Hands, Place } from './hands.ts';
import { KeyboardHands } from './keyboard-hands.ts';

/** An arrow moves an idea so far, in percent; with Shift, further. */
const STEP = 2;
const BIG_STEP = 10;
const MIDDLE = 50;
/** The rest of a long sentence comes as fast as the page can take it. */
const KEY_BY_KEY = 3;
/** So many PageUps are far up a slider. */
const FAR_UP = 4;

export class HandsByKeys implements Hands {
  readonly #keys: KeyboardHands;
  #hasBegun = false;

  constructor(page: Page) {
    this.#keys = new KeyboardHands(page);
  }

  async press(button: Locator): Promise<void> {
    await this.#onto(button);
    await this.#keys.press('Enter');
  }

  async tick(box: Locator): Promise<void> {
    await this.#onto(box);
    await this.#keys.press('Space');
    await expect(box).toBeChecked();
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.#onto(field);
    await this.#keys.press('Control+a');
    await this.#keys.type(text.slice(0, KEY_BY_KEY));
    await this.#keys.insert(text.slice(KEY_BY_KEY));
    await this.#keys.press('Enter');
  }

  /** Tab leads to the one that is chosen, or to an end of the group; arrows choose. */
  async choose(group: Locator, option: string): Promise<void> {
    const wanted = group.getByRole('radio', { name: option, exact: true });
    await group.waitFor();
    await this.#begin();
    await this.#keys.tabInto(group);
    const count = await group.getByRole('radio').count();
    const isThere = (): Promise<boolean> =>
      wanted.evaluate((radio) => radio === document.activeElement);
    for (let turn = 0; turn < count && !(await isThere()); turn++)
      await this.#keys.press('ArrowRight');
    if (!(await wanted.isChecked())) await this.#keys.press('Space');
    await expect(wanted).toBeChecked();
  }

  async select(list: Locator, option: string): Promise<void> {
    await this.#onto(list);
    await this.#keys.type(option.split(' ')[0] ?? option);
  }

  async date(field: Locator, day: string): Promise<void> {
    const [year = '', month = '', date = ''] = day.split('-');
    await this.#onto(field);
    // A date has parts: back out of it, so that Tab leads to its first.
    await this.#keys.tabOut(field);
    await this.#keys.press('Tab');
    await this.#keys.type(`${month}${date}${year}`);
    await expect(field).toHaveValue(day);
  }

  async count(number: Locator, _more: Locator, to: number): Promise<void> {
    await this.#onto(number);
    for (let turn = 0; turn < to; turn++) await this.#keys.press('ArrowUp');
    await expect(number).toHaveValue(`${to}`);
  }

  async slideUp(slider: Locator): Promise<void> {
    await this.#onto(slider);
    for (let turn = 0; turn < FAR_UP; turn++) await this.#keys.press('PageUp');
  }

  /** A digit is a score and leads on to the next, which has to have the focus. */
  async score(row: Locator, value: number): Promise<void> {
    await expect(row.locator('input:focus')).toHaveCount(1);
    await this.#keys.press(`${value}`);
  }

  async place(row: Locator, _map: Locator, { effort, impact }: Place): Promise<void> {
    await this.#onto(row);
    await this.#keys.press('ArrowUp');
    await this.#arrows('ArrowLeft', 'ArrowRight', effort);
    await this.#arrows('ArrowDown', 'ArrowUp', impact);
  }

  async #arrows(less: string, more: string, to: number): Promise<void> {
    const way = Math.round(to * 100) - MIDDLE;
    const key = way < 0 ? less : more;
    for (let left = Math.abs(way); left >= STEP; left -= left >= BIG_STEP ? BIG_STEP : STEP)
      await this.#keys.press(left >= BIG_STEP ? `Shift+${key}` : key);
  }

  async #onto(wanted: Locator): Promise<void> {
    await wanted.waitFor();
    await this.#begin();
    await this.#keys.tabInto(wanted);
  }

  /** From the second time on something has the focus already. */
  async #begin(): Promise<void> {
    if (this.#hasBegun) await this.#keys.hasNotLostFocus();
    this.#hasBegun = true;
  }
}
