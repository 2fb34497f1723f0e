import { expect, type Locator, type Page } from '@playwright/test';
import type { BoardFormat, PictureSize, PrintInk, SheetName } from '#shared/api/export-wish.ts';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import { letterWords } from '#shared/strings/letters.ts';
import { documentKinds } from '#shared/transfer/document-kinds.ts';

/** Everything there is to choose before something is taken away. */
export class ExportDialog {
  readonly dialog: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: words.title });
  }

  async pickSession(): Promise<void> {
    await this.#check(words.what, words.kinds.session.title);
  }

  /** @param name of the table of documents */
  async pickDocument(name: string): Promise<void> {
    const kind = documentKinds.find((one) => one.name === name);
    if (!kind) throw new Error(`There is no document ${name}.`);
    await this.#check(words.what, words.kinds.document.title);
    await this.dialog
      .getByLabel(words.document, { exact: true })
      .last()
      .selectOption({ label: kind.title });
    await this.#check(words.format, kind.format);
  }

  async pickEverything(): Promise<void> {
    await this.#check(words.what, words.kinds.everything.title);
  }

  async pickBoard(title: string, format: BoardFormat): Promise<void> {
    await this.#check(words.what, words.kinds.board.title);
    await this.dialog
      .getByLabel(words.board, { exact: true })
      .last()
      .selectOption({ label: title });
    await this.#check(words.format, words.formats[format].title);
  }

  async look(wish: {
    readonly sheet?: SheetName;
    readonly ink?: PrintInk;
    readonly size?: PictureSize;
  }): Promise<void> {
    if (wish.sheet) await this.#check(words.sheet, words.sheets[wish.sheet].title);
    if (wish.size) await this.#check(words.size, words.sizes[wish.size].title);
    if (wish.ink) await this.#check(words.ink, words.inks[wish.ink].title);
  }

  async shareSafe(isOn: boolean): Promise<void> {
    await this.dialog.getByLabel(words.share.label).setChecked(isOn);
  }

  preview(): Locator {
    return this.dialog.getByRole('region', { name: words.preview });
  }

  /** What is said of letters that no font here has; null: all are there. */
  async missing(): Promise<string | null> {
    const said = this.dialog.getByRole('status', { name: letterWords.label });
    await expect(said).toHaveAttribute('aria-busy', 'false');
    return (await said.textContent()) || null;
  }

  async submit(): Promise<void> {
    await this.dialog.getByRole('button', { name: words.submit, exact: true }).click();
  }

  async stop(): Promise<void> {
    await this.dialog.getByRole('button', { name: words.stop }).click();
  }

  /** What it is at while it works. */
  progress(): Locator {
    return this.dialog.locator('.export-progress').getByRole('status');
  }

  /** That the file is there. */
  result(): Locator {
    return this.dialog.getByText(/^Saved as |is in your downloads\.$/).first();
  }

  says(text: string): Locator {
    return this.dialog.getByText(text);
  }

  async #check(group: string, title: string): Promise<void> {
    await this.dialog.getByRole('group', { name: group, exact: true }).getByLabel(title).check();
  }
}
