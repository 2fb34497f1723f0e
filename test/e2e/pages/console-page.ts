// The facilitator's console, as one would tell somebody to use it.
import { expect, type Locator, type Page } from '@playwright/test';
import { consoleStrings as words } from '#shared/strings/console.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import type { DocumentName } from '#shared/strings/export-kinds.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { ExportDialog } from './export-dialog.ts';
import { ImportDialog } from './import-dialog.ts';
import { SortWall } from './sort-wall.ts';

export class ConsolePage {
  readonly page: Page;
  readonly wall: SortWall;

  constructor(page: Page) {
    this.page = page;
    this.wall = new SortWall(page);
  }

  async isOpen(title: string): Promise<this> {
    await this.page.getByRole('button', { name: `${title}, ${words.menu}` }).waitFor();
    return this;
  }

  notes(): Locator {
    return this.page.locator('[data-note-id]');
  }

  note(text: string | RegExp): Locator {
    return this.notes().filter({ hasText: text });
  }

  /** The light says so, and the document too. */
  async isSaved(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-saved', 'yes');
    await expect(this.page.getByText(/^Saved/).first()).toBeVisible();
  }

  /** What stands above the board about the safety of the work. */
  notice(text: string | RegExp): Locator {
    return this.page.locator('.notice').filter({ hasText: text });
  }

  /** The other program's version, from its notice. */
  async openTheirs(): Promise<void> {
    await this.page.getByRole('button', { name: words.notices.conflict.openTheirs }).click();
  }

  /** By the one primary button. */
  async next(stage: string): Promise<void> {
    await this.page.getByRole('button', { name: words.next(stage) }).click();
    await this.isAt(stage);
  }

  async isAt(stage: string): Promise<void> {
    await expect(
      this.page.getByRole('heading', { level: 2, name: stage, exact: true }),
    ).toBeVisible();
  }

  async goThroughTo(stage: string): Promise<void> {
    for (const title of ['Collect', 'Read out', 'Sort', 'Name']) {
      const isThere = await this.page
        .getByRole('heading', { level: 2, name: stage, exact: true })
        .isVisible();
      if (isThere) return;
      const next = this.page.getByRole('button', { name: words.next(title) });
      if (await next.isVisible()) await this.next(title);
    }
  }

  addField(lane: string): Locator {
    return this.page.getByLabel(insightWords.collect.add(lane));
  }

  async add(lane: string, ...texts: readonly string[]): Promise<void> {
    const field = this.addField(lane);
    await field.click();
    for (const text of texts) {
      await field.fill(text);
      await field.press('Enter');
    }
  }

  async startImport(): Promise<ImportDialog> {
    await this.page.getByRole('button', { name: words.commands.import }).click();
    return new ImportDialog(this.page).isShown();
  }

  async paste(text: string): Promise<void> {
    await this.page.getByRole('button', { name: words.commands.paste }).click();
    const dialog = this.page.getByRole('dialog', { name: dialogStrings.paste.title });
    await dialog.getByLabel(dialogStrings.paste.label).fill(text);
    await dialog.getByRole('button', { name: dialogStrings.paste.look }).click();
    await dialog.getByRole('button', { name: /^Add \d+ notes?$/ }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async startExport(): Promise<ExportDialog> {
    await this.page.getByRole('button', { name: words.commands.export }).click();
    return new ExportDialog(this.page);
  }

  /** The session file, or a document by its name. */
  async export(what: 'session' | DocumentName): Promise<void> {
    const dialog = await this.startExport();
    await (what === 'session' ? dialog.pickSession() : dialog.pickDocument(what));
    await dialog.submit();
  }

  get undoButton(): Locator {
    return this.page.getByRole('button', { name: words.commands.undo, exact: true });
  }
  async undo(): Promise<void> {
    await this.undoButton.click();
  }

  async redo(): Promise<void> {
    await this.page.getByRole('button', { name: words.commands.redo, exact: true }).click();
  }

  async openRoom(): Promise<void> {
    await this.roomMenu(words.room.open);
  }

  async roomMenu(item: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Room/ }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** One after the other, the largest first: Enter leads to the next without a name. */
  async nameGroups(...titles: readonly string[]): Promise<void> {
    const field = this.page.getByRole('textbox', { name: insightWords.name.label });
    for (const title of titles) {
      await expect(field).toHaveValue('');
      await field.fill(title);
      await field.press('Enter');
    }
    await expect(this.page.getByText(insightWords.name.allNamed)).toBeVisible();
  }

  async hasGroups(...titles: readonly string[]): Promise<void> {
    for (const title of titles) await expect(this.wall.cluster(title)).toHaveCount(1);
    await expect(this.wall.clusters).toHaveCount(titles.length);
  }

  /** Without moving the room. */
  async lookAt(stage: string): Promise<void> {
    const agenda = this.page.getByRole('navigation', { name: words.agenda });
    await agenda
      .getByRole('button')
      .and(this.page.locator(`[aria-label^=${JSON.stringify(`${stage},`)}]`))
      .click();
    await this.isAt(stage);
  }

  async closeDialog(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  async backToLibrary(): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`, ${words.menu}$`) }).click();
    await this.page.getByRole('menuitem', { name: words.library }).click();
  }
}
