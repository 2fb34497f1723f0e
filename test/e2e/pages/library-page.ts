// The library, as a facilitator uses it.
import { expect, type Locator, type Page } from '@playwright/test';
import type { RoomSize } from '#shared/domain/session.ts';
import { libraryStrings as words } from '#shared/strings/library.ts';
import {
  libraryExportWords as exportWords,
  type SeveralForm,
} from '#shared/strings/library-export.ts';
import { type DroppedFile, dropFiles } from '../drop-files.ts';
import { ConsolePage } from './console-page.ts';
import { byMouse, ImportDialog } from './import-dialog.ts';

export class LibraryPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async isShown(): Promise<this> {
    await this.page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    return this;
  }

  card(title: string): Locator {
    return this.page.getByRole('button', { name: words.open(title), exact: true });
  }

  /** All that is said of one session. */
  tile(title: string): Locator {
    return this.page.getByRole('article').filter({ has: this.card(title) });
  }

  /** The names of what is shown, in their order. */
  async shows(...titles: readonly string[]): Promise<void> {
    await expect(this.page.getByRole('article').getByRole('heading')).toHaveText(titles);
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: words.find.label });
  }

  get bar(): Locator {
    return this.page.getByRole('region', { name: words.select.bar });
  }

  /** What is picked leaves as that. */
  async exportAs(form: SeveralForm): Promise<void> {
    await this.bar.getByRole('button', { name: words.exportFiles }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog
      .getByRole('radio', { name: new RegExp(`^${exportWords.forms[form].title}`) })
      .check();
    await dialog.getByRole('button', { name: exportWords.submit, exact: true }).click();
  }

  async sortBy(order: keyof typeof words.find.sorts): Promise<void> {
    await this.page.getByLabel(words.find.sort).selectOption({ label: words.find.sorts[order] });
  }

  /** By its checkbox; with Shift everything in between joins. */
  async pick(title: string, how: 'alone' | 'range' = 'alone'): Promise<void> {
    await this.page
      .getByRole('checkbox', { name: words.select.one(title), exact: true })
      .click({ modifiers: how === 'range' ? ['Shift'] : [] });
  }

  /** As a finger does where there is a mouse as well: the menu by a right-click or a long press. */
  async pickFromMenu(title: string): Promise<void> {
    await this.tile(title).click({ button: 'right' });
    await this.page.getByRole('menuitemcheckbox', { name: words.select.item }).click();
  }

  async hasPicked(count: number): Promise<void> {
    await expect(this.bar).toContainText(words.select.count(count));
  }

  async fromMenu(title: string, item: string): Promise<void> {
    await this.page.getByRole('button', { name: words.more(title), exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: words.undo }).click();
  }

  async openTrash(): Promise<Locator> {
    await this.page.getByRole('button', { name: /^Trash \(/ }).click();
    return this.page.getByRole('dialog', { name: words.trashTitle });
  }

  /** Files as a person lets go of them over the window. */
  drop(...files: readonly DroppedFile[]): Promise<void> {
    return dropFiles(this.page, ...files);
  }

  async create(title: string, size?: RoomSize): Promise<ConsolePage> {
    await this.page.getByRole('button', { name: words.newSession }).first().click();
    const dialog = this.page.getByRole('dialog', { name: words.create.title });
    await dialog.getByRole('textbox', { name: words.create.name }).fill(title);
    if (size) await dialog.getByLabel(words.create.sizes[size].title).check();
    await dialog.getByRole('button', { name: words.create.submit }).click();
    return new ConsolePage(this.page).isOpen(title);
  }

  async open(title: string): Promise<ConsolePage> {
    await this.card(title).first().click();
    return new ConsolePage(this.page).isOpen(title);
  }

  async openExample(): Promise<ConsolePage> {
    await this.page.getByRole('button', { name: words.empty.example }).click();
    return new ConsolePage(this.page).isOpen('Kindness at Northside');
  }

  async startImport(press = byMouse): Promise<ImportDialog> {
    await press(this.page.getByRole('button', { name: words.importFile }));
    return new ImportDialog(this.page).isShown();
  }
}
