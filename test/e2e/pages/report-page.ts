// Tables that work and report, led from the console.
import { expect, type Locator, type Page } from '@playwright/test';
import { reportWords as words } from '#shared/strings/report-back.ts';

export class ReportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<Locator> {
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await this.page.keyboard.press('Shift+B');
    const dialog = this.page.getByRole('dialog', { name: words.title });
    await dialog.waitFor();
    return dialog;
  }

  bar(text: string | RegExp): Locator {
    return this.page.getByRole('note').filter({ hasText: text });
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('note').getByRole('button', { name }).click();
  }

  /** Over the step that is open, by its key. */
  async takeDown(table: string, text: string): Promise<void> {
    await this.page.keyboard.press('Shift+T');
    const field = this.page.getByLabel(words.takeDownLabel(table));
    await expect(field).toBeFocused();
    await field.fill(text);
    await field.press('Enter');
    await expect(field).toHaveValue('');
    await this.page.keyboard.press('Escape');
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
}
