// Bringing a file in: choose it, look at what would be made, make it.
import { expect, type Locator, type Page } from '@playwright/test';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { importWords } from '#shared/strings/imports.ts';

const words = dialogStrings.import;

/** How a button is pressed: by the mouse, a finger or a key. */
export type Press = (button: Locator) => Promise<void>;
export const byMouse: Press = (button) => button.click();

export class ImportDialog {
  readonly dialog: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: words.title });
  }

  async isShown(): Promise<this> {
    await this.dialog.waitFor();
    return this;
  }

  async choose(
    file: string | { name: string; mimeType: string; buffer: Buffer },
    press: Press = byMouse,
  ): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await press(
      this.dialog.getByRole('button', { name: new RegExp(`${words.choose}|${words.another}`) }),
    );
    await (await chooser).setFiles(file);
  }

  /** A large file by its path, as the browser's own dialog hands it over: nothing is copied. */
  async chooseByPath(path: string): Promise<void> {
    const cdp = await this.#page.context().newCDPSession(this.#page);
    const { root } = await cdp.send('DOM.getDocument');
    const selector = 'dialog[open] input[type=file]';
    const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    await cdp.send('DOM.setFileInputFiles', { nodeId, files: [path] });
    await cdp.detach();
  }

  async says(text: string | RegExp): Promise<void> {
    await expect(this.dialog.getByText(text).first()).toBeVisible();
  }

  /** Which column is what, by its label. */
  column(label: string): Locator {
    return this.dialog.getByLabel(label);
  }

  async pressAnew(): Promise<void> {
    await this.dialog.getByRole('button', { name: importWords.guessAnew }).click();
  }

  async add(noteCount: number, press: Press = byMouse): Promise<void> {
    await press(this.dialog.getByRole('button', { name: words.apply(noteCount) }));
    await this.dialog.waitFor({ state: 'hidden' });
  }

  /** The last button, by its words. */
  async press(words: string): Promise<void> {
    await this.dialog.getByRole('button', { name: words }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }

  async addSession(press: Press = byMouse): Promise<void> {
    await press(this.dialog.getByRole('button', { name: words.addSession }));
    await this.dialog.waitFor({ state: 'hidden' });
  }

  /** What it looks at; anything else had its turn before. */
  async looksAt(name: string): Promise<void> {
    await this.says(words.file(name));
  }

  /** Makes it, or leaves it, where another file has its turn right after. */
  async addAndSee(noteCount: number, nextName: string): Promise<void> {
    await this.dialog.getByRole('button', { name: words.apply(noteCount) }).click();
    await this.looksAt(nextName);
  }
  async leaveAndSee(nextName: string): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.looksAt(nextName);
  }

  async dismiss(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.dialog.waitFor({ state: 'hidden' });
  }
}
