// The chain beside the board, and page one: in the words of who follows them.
import { expect, type Locator, type Page } from '@playwright/test';
import { briefWords } from '#shared/strings/brief.ts';
import { chainWords } from '#shared/strings/chain.ts';

export class ChainPage {
  readonly panel: Locator;
  readonly sheet: Locator;

  constructor(private readonly page: Page) {
    this.panel = page.getByRole('complementary', { name: chainWords.title });
    this.sheet = page.getByRole('region', { name: briefWords.faces.pageOne });
  }

  async isAbout(name: string): Promise<void> {
    await expect(this.panel.getByRole('heading', { level: 3 })).toContainText(name);
  }

  async leads(direction: 'from' | 'came', names: readonly string[]): Promise<void> {
    const part = this.panel.getByRole('region', { name: chainWords[direction] });
    for (const name of names) await expect(part.getByRole('button', { name })).toBeVisible();
  }

  async follow(name: string): Promise<void> {
    await this.panel.getByRole('button', { name }).first().click();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.panel).toHaveCount(0);
  }
}
