import { expect, type Locator, type Page } from '@playwright/test';
import type { HallStep } from '#shared/derive/hall-check.ts';
import { hallWords as words } from '#shared/strings/hall-check.ts';

/** The check of the hall, from the library or the console. */
export class HallCheckPage {
  readonly #page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: words.title });
  }

  /** From the library. */
  async open(): Promise<this> {
    await this.#page.getByRole('button', { name: words.command }).click();
    await this.dialog.waitFor();
    return this;
  }

  row(step: HallStep): Locator {
    return this.dialog.locator(`[data-step="${step}"]`);
  }

  async is(step: HallStep, state: keyof typeof words.states): Promise<void> {
    await expect(this.row(step)).toHaveAttribute('data-state', state);
  }

  /** By keyboard alone. */
  async press(step: HallStep, button: string): Promise<void> {
    const found = this.row(step).getByRole('button', { name: button, exact: true });
    await found.focus();
    await this.#page.keyboard.press('Enter');
  }

  async says(verdict: string | RegExp): Promise<void> {
    await expect(this.dialog.locator('.hall-verdict')).toHaveText(verdict);
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: words.done }).last().click();
    await this.dialog.waitFor({ state: 'hidden' });
  }
}
