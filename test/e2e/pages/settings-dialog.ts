import type { Locator, Page } from '@playwright/test';
import type { Settings } from '#shared/api/settings.ts';
import { appStrings } from '#shared/strings/app.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { libraryStrings } from '#shared/strings/library.ts';

/** Opened from the library. */
export class SettingsDialog {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async choose(theme: Settings['theme']): Promise<void> {
    const dialog = await this.#open();
    await dialog
      .getByRole('radio', { name: new RegExp(`^${appStrings.themes[theme].title}`) })
      .check({ force: true });
    await this.#done(dialog);
  }

  async letterKeys(isOn: boolean): Promise<void> {
    const dialog = await this.#open();
    const box = dialog.getByRole('checkbox', { name: dialogStrings.settings.letterKeys });
    await box.setChecked(isOn, { force: true });
    await this.#done(dialog);
  }

  async #open(): Promise<Locator> {
    await this.#page.getByRole('button', { name: libraryStrings.settings }).click();
    return this.#page.getByRole('dialog', { name: dialogStrings.settings.title });
  }

  async #done(dialog: Locator): Promise<void> {
    await dialog.getByRole('button', { name: dialogStrings.settings.done }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
}
