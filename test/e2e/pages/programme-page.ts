// A whole programme day on the facilitator's console: its steps, and the last ones in their words.
import { expect, type Locator, type Page } from '@playwright/test';
import { cardsWords } from '#shared/strings/cards.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { listingWords } from '#shared/strings/stakeholder.ts';
import { ConsolePage } from './console-page.ts';

export class ProgrammePage {
  readonly page: Page;
  readonly desk: ConsolePage;

  constructor(page: Page) {
    this.page = page;
    this.desk = new ConsolePage(page);
  }

  async begin(plan: string, title: string): Promise<this> {
    const { create, newSession } = libraryStrings;
    await this.page.getByRole('button', { name: newSession }).first().click();
    const dialog = this.page.getByRole('dialog', { name: create.title });
    await dialog.getByRole('radio', { name: plan }).check();
    await dialog.getByRole('textbox', { name: create.name }).fill(title);
    await dialog.getByRole('button', { name: create.submit }).click();
    await this.desk.isOpen(title);
    return this;
  }

  /** From the agenda, whatever lies in between; the room comes along. */
  async goTo(stage: string): Promise<void> {
    const agenda = this.page.getByRole('navigation', { name: consoleStrings.agenda });
    await agenda
      .getByRole('button', { name: `${stage},` })
      .first()
      .click();
    await this.desk.isAt(stage);
    await this.page.getByRole('button', { name: consoleStrings.openHere(stage) }).click();
  }

  async lists(question: keyof typeof listingWords.titles, name: string): Promise<void> {
    const field = this.page.getByLabel(listingWords.add(listingWords.titles[question]));
    await field.fill(name);
    await field.press('Enter');
  }

  /** Chosen in the tray, then a spot of the map: shares of its width and height. */
  async places(name: string, across: number, down: number): Promise<void> {
    await this.page.locator('.placing-tray__item').filter({ hasText: name }).click();
    const box = await this.page.locator('.matrix__field').boundingBox();
    if (!box) throw new Error('The map is not shown.');
    await this.page.mouse.click(box.x + box.width * across, box.y + box.height * down);
    await expect(this.page.locator(`.matrix__name[aria-label^="${name}"]`)).toBeVisible();
  }

  card(nth: number): Locator {
    return this.page.getByRole('article', { name: cardsWords.number(nth) });
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }
}
