// The history beside the board, in the words of who looks back.
import { expect, type Locator, type Page } from '@playwright/test';
import { consoleStrings } from '#shared/strings/console.ts';
import { historyWords } from '#shared/strings/history.ts';
import { snapshotWords } from '#shared/strings/snapshots.ts';

export class PastPage {
  readonly panel: Locator;
  /** The notes of the snapshot that stands in place of the board. */
  readonly notes: Locator;
  readonly comparison: Locator;
  /** The bar below the board, while it shows the past. */
  readonly foot: Locator;

  constructor(private readonly page: Page) {
    this.panel = page.getByRole('complementary', { name: historyWords.title });
    this.notes = page.locator('.past-view [data-note-id]');
    this.foot = page.getByRole('contentinfo').filter({ hasText: snapshotWords.onlyNow });
    this.comparison = page.getByRole('region', { name: snapshotWords.compareName });
  }

  async open(): Promise<this> {
    await this.page.getByRole('button', { name: new RegExp(`, ${consoleStrings.menu}$`) }).click();
    await this.page.getByRole('menuitem', { name: historyWords.command }).click();
    await this.panel.waitFor();
    return this;
  }

  async tab(tab: keyof typeof historyWords.tabs): Promise<void> {
    await this.panel.getByRole('button', { name: historyWords.tabs[tab] }).click();
  }

  change(text: string | RegExp): Locator {
    return this.panel.getByRole('listitem').filter({ hasText: text });
  }

  async undo(sentence: string): Promise<void> {
    await this.panel.getByRole('button', { name: historyWords.undoThis(sentence) }).click();
  }

  snapshots(): Locator {
    return this.panel.getByRole('list', { name: snapshotWords.list }).getByRole('listitem');
  }

  async keepSnapshot(): Promise<void> {
    await this.panel.getByRole('button', { name: snapshotWords.take }).click();
  }

  async lookAt(snapshot: Locator): Promise<void> {
    await snapshot.getByRole('button', { name: /^Look at/ }).click();
    await expect(this.page.getByText(snapshotWords.quiet)).toBeVisible();
  }

  async saysOnlyNow(): Promise<void> {
    await expect(this.foot.locator('[data-said]')).toHaveText(snapshotWords.onlyNow);
  }

  async compare(): Promise<void> {
    await this.page.getByRole('button', { name: snapshotWords.compare }).click();
  }

  async restore(): Promise<void> {
    await this.page.getByRole('button', { name: snapshotWords.restore, exact: true }).click();
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: snapshotWords.confirm })
      .click();
  }

  async backToNow(): Promise<void> {
    await this.page.getByRole('button', { name: snapshotWords.back, exact: true }).click();
    await expect(this.page.getByText(snapshotWords.quiet)).toHaveCount(0);
  }
}
