// A facilitator with people at tables: what comes up from paper, by keys alone.
import { expect, type Locator, type Page } from '@playwright/test';
import { familyWords, paperWords, tableWords } from '#shared/strings/tables.ts';

interface PaperGroup {
  readonly title: string;
  readonly count: number;
  /** Words, and the letter of how we know. */
  readonly quotes?: readonly (readonly [string, string])[];
}

export class TableDesk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the line that asks once whether people sit at tables. */
  async makeTables(count: number): Promise<void> {
    await this.page.getByRole('button', { name: tableWords.suggestYes }).click();
    const dialog = this.page.getByRole('dialog', { name: tableWords.title });
    await dialog.getByRole('spinbutton', { name: tableWords.howMany }).fill(String(count));
    await dialog.getByRole('button', { name: tableWords.make(count) }).click();
    await expect(dialog.getByRole('listitem')).toHaveCount(count);
    await this.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Opens the form by its key, and types what a table brings, field after field. */
  async enterPaper(table: string, ...groups: readonly PaperGroup[]): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.press('e');
    const dialog = this.page.getByRole('dialog', { name: paperWords.title });
    await expect(dialog.getByLabel(tableWords.from)).toBeFocused();
    await keyboard.type(table);
    await keyboard.press('Enter');
    for (const { title, count, quotes = [] } of groups) {
      await keyboard.type(title);
      await keyboard.press('Enter');
      await keyboard.type(String(count));
      await keyboard.press('Enter');
      for (const [text, source] of quotes) {
        await keyboard.type(text);
        await keyboard.press('Enter');
        await keyboard.type(source);
        await keyboard.press('Enter');
      }
      if (quotes.length < 3) await keyboard.press('Enter');
      await expect(dialog.getByLabel(paperWords.heading)).toBeFocused();
      await expect(dialog.getByLabel(paperWords.heading)).toHaveValue('');
    }
    await expect(dialog.getByLabel(tableWords.from).locator('option:checked')).toHaveText(table);
    await keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }

  /** The name of a group, where the keys are on it. */
  nameOf(title: string): Locator {
    return this.page.locator('.cluster-field__name').filter({ hasText: title });
  }

  family(title: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^Family: ${title}`) });
  }

  async makeFamily(title: string, ...groups: readonly string[]): Promise<void> {
    for (const group of groups) {
      await this.nameOf(group).focus();
      await this.page.keyboard.press('x');
    }
    await this.page.keyboard.press('Shift+F');
    await expect(this.page.getByRole('textbox', { name: familyWords.titleLabel })).toBeFocused();
    await this.page.keyboard.type(title);
    await this.page.keyboard.press('Enter');
    await expect(this.family(title)).toHaveAttribute('data-count', String(groups.length));
  }
}
