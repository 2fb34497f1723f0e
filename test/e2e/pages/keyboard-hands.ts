// Somebody who uses keys only. Tab is pressed until the wanted thing has the focus; what can't be
// reached so fails the test.
import { expect, type Locator, type Page } from '@playwright/test';
import { consoleStrings } from '#shared/strings/console.ts';
import { paletteWords } from '#shared/strings/palette.ts';

const FAR_ENOUGH = 80;
type Role = 'button' | 'combobox' | 'radio' | 'textbox';

export class KeyboardHands {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  insert(text: string): Promise<void> {
    return this.page.keyboard.insertText(text);
  }

  async isOn(role: Role, name: string): Promise<void> {
    await expect(this.page.getByRole(role, { name, exact: true })).toBeFocused();
  }

  tabTo(role: Role, name: string): Promise<void> {
    return this.tabOnto(this.page.getByRole(role, { name, exact: true }));
  }

  async tabOnto(wanted: Locator): Promise<void> {
    await wanted.waitFor();
    await this.#tabUntil(() => wanted.evaluate((element) => element === document.activeElement));
  }

  /** Onto something in it, by the shorter way. */
  async tabInto(place: Locator): Promise<void> {
    await place.waitFor();
    const isThere = (): Promise<boolean> =>
      place.evaluate((element) => element.contains(document.activeElement));
    const isBehind = await place.evaluate(
      (element) =>
        document.activeElement !== null &&
        (element.compareDocumentPosition(document.activeElement) &
          Node.DOCUMENT_POSITION_FOLLOWING) !==
          0,
    );
    await this.#tabUntil(isThere, isBehind ? 'Shift+Tab' : 'Tab');
  }

  /** Backwards, until something before it has the focus. */
  async tabOut(place: Locator): Promise<void> {
    const isOut = (): Promise<boolean> =>
      place.evaluate((element) => !element.contains(document.activeElement));
    await this.#tabUntil(isOut, 'Shift+Tab');
  }

  /** Whoever has keys only would be sent back to the beginning. */
  async hasNotLostFocus(): Promise<void> {
    await expect(this.page.locator('body')).not.toBeFocused();
  }

  /** There by Tab, and pressed by Enter. */
  readonly enter = async (wanted: Locator): Promise<void> => {
    await this.tabOnto(wanted);
    await this.press('Enter');
  };

  /** By the primary button, which leads to that step. */
  async next(stage: string): Promise<void> {
    await this.tabTo('button', consoleStrings.next(stage));
    await this.press('Enter');
  }

  /** From the field that finds everything. */
  async fromPalette(command: string): Promise<void> {
    await this.press('Control+k');
    await this.isOn('combobox', paletteWords.label);
    await this.type(command);
    await this.press('Enter');
  }

  async tabToNote(): Promise<void> {
    await this.#tabUntil(() =>
      this.page.evaluate(() => document.activeElement?.matches('[data-note-id]') === true),
    );
  }

  /** The notes of a board are one stop for Tab; arrows walk on from there. */
  async tabToNoteIn(place: Locator): Promise<void> {
    await this.tabToNote();
    for (let turn = 0; turn < FAR_ENOUGH; turn++) {
      if ((await place.locator('[data-note-id]:focus').count()) > 0) return;
      await this.press('ArrowDown');
    }
    throw new Error(`${FAR_ENOUGH} arrows did not lead to a note there.`);
  }

  async #tabUntil(isThere: () => Promise<boolean>, key = 'Tab'): Promise<void> {
    for (let turn = 0; turn < FAR_ENOUGH; turn++) {
      if (await isThere()) return;
      await this.press(key);
    }
    throw new Error(`${FAR_ENOUGH} Tabs did not lead there.`);
  }
}
