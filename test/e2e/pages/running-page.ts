// What leads the room, at the console.
import type { Locator, Page } from '@playwright/test';
import { runningWords as words } from '#shared/strings/running.ts';

export class RunningPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** A key of the console: no field has the focus. */
  async press(key: string): Promise<void> {
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await this.page.keyboard.press(key);
  }

  /** What the room sees, small. */
  miniature(): Locator {
    return this.page.getByRole('complementary', { name: words.miniature.title });
  }

  async draw(names: readonly string[], last: readonly string[]): Promise<void> {
    await this.press('Shift+O');
    const dialog = this.page.getByRole('dialog', { name: words.speaking.title });
    await dialog.getByLabel(words.speaking.names, { exact: true }).fill(names.join('\n'));
    for (const name of last) await dialog.getByLabel(name, { exact: true }).check();
    await dialog.getByRole('button', { name: words.speaking.start }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Whether Ctrl and this letter would do nothing in the browser. */
  isStill(letter: string): Promise<boolean> {
    return this.page.evaluate(
      (key) =>
        !document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }),
        ),
      letter,
    );
  }
}
