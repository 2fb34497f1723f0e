// Choosing what a new session begins with, plans of one's own among it.
import { expect, type Locator, type Page } from '@playwright/test';
import { libraryStrings } from '#shared/strings/library.ts';
import { planFileWords as words } from '#shared/strings/plan-files.ts';
import { planWords } from '#shared/strings/plans.ts';
import { ConsolePage } from './console-page.ts';

export class PlanPicker {
  readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: libraryStrings.create.title });
  }

  async open(): Promise<this> {
    await this.page.getByRole('button', { name: libraryStrings.newSession }).first().click();
    return this.isShown();
  }

  async isShown(): Promise<this> {
    await this.dialog.waitFor();
    return this;
  }

  /** People's own, in their order, and the empty one before them. */
  get own(): Locator {
    return this.dialog.getByRole('group', { name: planWords.groups.own }).getByRole('radio');
  }

  plan(title: string): Locator {
    return this.dialog.getByRole('radio', { name: new RegExp(`^${title}`) });
  }

  async openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.dialog.getByRole('button', { name: words.open }).click();
    await (await chooser).setFiles(file);
  }

  async says(text: string): Promise<void> {
    await expect(this.dialog.getByText(text).first()).toBeVisible();
  }

  async create(title: string): Promise<ConsolePage> {
    await this.dialog.getByRole('textbox', { name: libraryStrings.create.name }).fill(title);
    await this.dialog.getByRole('button', { name: libraryStrings.create.submit }).click();
    return new ConsolePage(this.page).isOpen(title);
  }
}
