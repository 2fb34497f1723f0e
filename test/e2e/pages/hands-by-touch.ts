// A finger only; letters come into a field that was tapped, and no target is too small.
import { expect, type Locator, type Page } from '@playwright/test';
import { Finger } from './finger.ts';
import type { Hands, Place } from './hands.ts';

/** Where a finger lets go of a slider. */
const FAR_UP = 0.85;

export class HandsByTouch implements Hands {
  readonly #finger: Finger;
  #hasDragged = false;

  private constructor(finger: Finger) {
    this.#finger = finger;
  }

  static async on(page: Page, least?: number): Promise<HandsByTouch> {
    return new HandsByTouch(await Finger.on(page, least));
  }

  async press(button: Locator): Promise<void> {
    await this.#finger.tapOn(button);
  }

  async tick(box: Locator): Promise<void> {
    await this.#finger.tapOn(box);
    await expect(box).toBeChecked();
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.#finger.tapOn(field);
    await expect(field).toBeFocused();
    await field.selectText();
    await field.page().keyboard.insertText(text);
    await field.page().keyboard.press('Enter');
  }

  async choose(group: Locator, option: string): Promise<void> {
    await this.tick(group.getByRole('radio', { name: option, exact: true }));
  }

  /** What opens is the system's own list. */
  async select(list: Locator, option: string): Promise<void> {
    await this.#finger.reaches(list);
    const text = await list.locator('option', { hasText: option }).first().textContent();
    await list.selectOption({ label: text ?? option });
  }

  /** What opens is the system's own calendar. */
  async date(field: Locator, day: string): Promise<void> {
    await this.#finger.reaches(field);
    await field.fill(day);
  }

  async count(number: Locator, more: Locator, to: number): Promise<void> {
    for (let turn = 0; turn < to; turn++) await this.#finger.tapOn(more);
    await expect(number).toHaveValue(`${to}`);
  }

  async slideUp(slider: Locator): Promise<void> {
    await this.#finger.reaches(slider);
    const share = Number(await slider.inputValue()) / 100;
    const box = await slider.boundingBox();
    if (!box) throw new Error('The slider is not on the screen.');
    // The knob stays within the ends of its slider.
    const at = (part: number) => ({
      x: box.x + box.height / 2 + (box.width - box.height) * part,
      y: box.y + box.height / 2,
    });
    await this.#finger.drag(at(share), at(FAR_UP));
  }

  async score(row: Locator, value: number): Promise<void> {
    await this.tick(row.getByRole('radio', { name: `${value}`, exact: true }));
  }

  /** Dragged, and every other time tapped and put down by the next tap. */
  async place(row: Locator, map: Locator, { effort, impact }: Place): Promise<void> {
    await this.#finger.reaches(row);
    const field = await map.boundingBox();
    const from = await row.boundingBox();
    if (!field || !from) throw new Error('The map is not shown.');
    const to = { x: field.x + field.width * effort, y: field.y + field.height * (1 - impact) };
    this.#hasDragged = !this.#hasDragged;
    if (this.#hasDragged)
      return this.#finger.drag({ x: from.x + from.width / 2, y: from.y + from.height / 2 }, to);
    await this.#finger.tapOn(row);
    await expect(row).toHaveAttribute('aria-pressed', 'true');
    await this.#finger.tap(to);
  }
}
