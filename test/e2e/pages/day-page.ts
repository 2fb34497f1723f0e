// How a day begins and ends, as a facilitator writes it down.
import { expect, type Locator, type Page } from '@playwright/test';
import { agreeWords, arriveWords, behaviourWords, closeWords } from '#shared/strings/day.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { parkingWords } from '#shared/strings/parking.ts';
import { ConsolePage } from './console-page.ts';

export class DayPage {
  readonly page: Page;
  readonly desk: ConsolePage;

  constructor(page: Page) {
    this.page = page;
    this.desk = new ConsolePage(page);
  }

  /** From the library: a workshop that begins with the people in the room. */
  async begin(title: string): Promise<this> {
    const { create, newSession } = libraryStrings;
    await this.page.getByRole('button', { name: newSession }).first().click();
    const dialog = this.page.getByRole('dialog', { name: create.title });
    await dialog.getByRole('radio', { name: /^Insight workshop/ }).check();
    await dialog.getByRole('textbox', { name: create.name }).fill(title);
    await dialog.getByRole('button', { name: create.submit }).click();
    await this.desk.isOpen(title);
    return this;
  }

  async arrive(part: keyof typeof arriveWords.parts, text: string): Promise<void> {
    await this.page.getByLabel(arriveWords.parts[part].label).fill(text);
  }

  async agree(...texts: readonly string[]): Promise<void> {
    const field = this.page.getByLabel(agreeWords.add);
    for (const text of texts) {
      await field.fill(text);
      await field.press('Enter');
      await expect(field).toHaveValue('');
    }
  }

  agreement(nth: number): Locator {
    return this.page.getByLabel(agreeWords.nth(nth), { exact: true });
  }

  async consents(
    consent: keyof typeof agreeWords.consent.questions,
    answer: keyof typeof agreeWords.consent.answers,
  ): Promise<void> {
    await this.page
      .getByRole('group', { name: agreeWords.consent.questions[consent] })
      .getByRole('radio', { name: agreeWords.consent.answers[answer], exact: true })
      .check();
  }

  cardField(part: keyof typeof behaviourWords.parts): Locator {
    return this.page.getByLabel(behaviourWords.parts[part].label);
  }

  sentence(): Locator {
    return this.page.getByRole('region', { name: behaviourWords.sentence });
  }

  async addAction(text: string, owner: string, day: string): Promise<void> {
    const field = this.page.getByLabel(closeWords.add);
    await field.fill(text);
    await field.press('Enter');
    if (owner) await this.page.getByLabel(closeWords.ownerOf(text)).fill(owner);
    if (day) await this.page.getByLabel(closeWords.dueOf(text)).fill(day);
  }

  /** A letter pressed where nothing is written on. */
  async press(key: string): Promise<void> {
    await this.page.getByRole('heading', { level: 2 }).first().click();
    await this.page.keyboard.press(key);
  }

  async keepForLater(text: string): Promise<void> {
    await this.press('Shift+N');
    const field = this.page.getByLabel(parkingWords.add);
    await expect(field).toBeFocused();
    await field.fill(text);
    await field.press('Enter');
    await expect(this.laterList().filter({ hasText: text })).toHaveCount(1);
    await this.desk.closeDialog();
  }

  laterList(): Locator {
    return this.page.getByRole('list', { name: parkingWords.list }).getByRole('listitem');
  }
}
