import { expect, type Locator, type Page } from '@playwright/test';
import { suggestWords as words } from '#shared/strings/suggest.ts';

/** Groups proposed by shared words, to be looked through. */
export class SuggestDialog {
  readonly dialog: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: words.title });
  }

  async isShown(): Promise<void> {
    await this.dialog.waitFor();
    await expect(this.groups()).not.toHaveCount(0);
  }

  groups(): Locator {
    return this.dialog.getByRole('group');
  }

  async noteCount(): Promise<number> {
    return this.dialog.getByRole('listitem').count();
  }

  /** What speaks for each group. */
  reasons(): Promise<string[]> {
    return this.dialog.locator('legend').allTextContents();
  }
}
