import type { Page } from '@playwright/test';
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
    await this.#page.getByRole('button', { name: libraryStrings.settings }).click();
    const dialog = this.#page.getByRole('dialog', { name: dialogStrings.settings.title });
    await dialog
      .getByRole('radio', { name: new RegExp(`^${appStrings.themes[theme].title}`) })
      .check({ force: true });
    await dialog.getByRole('button', { name: dialogStrings.settings.done }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
}
