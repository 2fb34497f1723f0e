// The library, as a facilitator uses it.
import type { Locator, Page } from '@playwright/test';
import type { RoomSize } from '#shared/domain/session.ts';
import { libraryStrings as words } from '#shared/strings/library.ts';
import { ConsolePage } from './console-page.ts';
import { ImportDialog } from './import-dialog.ts';

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

  async startImport(): Promise<ImportDialog> {
    await this.page.getByRole('button', { name: words.importFile }).click();
    return new ImportDialog(this.page).isShown();
  }
}
