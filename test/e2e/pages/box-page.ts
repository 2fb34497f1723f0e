// Writing hidden on the facilitator's console: the box, passing the screen, the reveal.
import { expect, type Locator, type Page } from '@playwright/test';
import { slipWords as words } from '#shared/strings/slips.ts';

export class BoxPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  #button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  way(which: 'open' | 'hidden'): Locator {
    return this.page.getByRole('radio', { name: words.way[which] });
  }

  async hide(): Promise<void> {
    await this.way('hidden').check();
  }

  async add(lane: string, ...texts: readonly string[]): Promise<void> {
    const field = this.page.getByLabel(words.add(lane));
    for (const text of texts) {
      await field.fill(text);
      await field.press('Enter');
    }
  }

  async holds(count: number): Promise<void> {
    const text = count === 0 ? words.empty : words.inBox(count);
    await expect(this.page.locator('.box-bar__count')).toHaveText(text);
  }

  async pass(): Promise<void> {
    await this.#button(words.pass.button).click();
  }

  async begin(): Promise<void> {
    await this.#button(words.pass.begin).click();
  }

  thought(lane: string, nth: number): Locator {
    return this.page.getByRole('textbox', { name: words.pass.field(lane, nth) });
  }

  async takeOut(nth: number): Promise<void> {
    await this.#button(words.pass.remove(nth)).click();
  }

  async passOn(): Promise<void> {
    await this.#button(words.pass.done).click();
    await expect(this.#button(words.pass.begin)).toBeFocused();
  }

  async backToConsole(): Promise<void> {
    await this.#button(words.pass.end).click();
  }

  async reveal(): Promise<void> {
    await this.#button(words.reveal.button).first().click();
    await this.#button(words.reveal.yes).click();
  }
}
