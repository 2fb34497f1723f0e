// Scoring partners on the facilitator's console.
import { expect, type Locator, type Page } from '@playwright/test';
import { partnerWords } from '#shared/strings/partner.ts';
import { scoringWords as words } from '#shared/strings/scoring.ts';

export class ScorePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  #button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async addScorers(...names: readonly string[]): Promise<void> {
    const field = this.page.getByRole('textbox', { name: words.setUp.add });
    for (const name of names) {
      await field.fill(name);
      await field.press('Enter');
    }
    await expect(this.page.getByRole('list', { name: words.setUp.list })).toBeVisible();
  }

  async open(): Promise<void> {
    await this.#button(words.setUp.open).click();
  }

  async begin(name: string): Promise<void> {
    await this.#button(words.turn.begin(name)).click();
  }

  cell(partner: string, criterion: string, value: number | null): Locator {
    return this.page
      .getByRole('group', { name: words.turn.row(partner, criterion) })
      .getByRole('radio', { name: `${value ?? words.turn.unknown}`, exact: true });
  }

  async score(partner: string, criterion: string, value: number | null): Promise<void> {
    await this.cell(partner, criterion, value).check();
  }

  async sitsOut(partner: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: words.turn.belongs(partner) }).check();
    await expect(this.page.getByText(words.turn.sitsOut)).toBeVisible();
  }

  async next(): Promise<void> {
    await this.#button(words.turn.next_).click();
  }

  async done(): Promise<void> {
    await this.#button(words.turn.done).click();
  }

  async closeAndReveal(): Promise<void> {
    await this.#button(words.close).click();
    await this.#button(words.reveal).click();
  }

  async weigh(criterion: string, percent: number): Promise<void> {
    const slider = this.page.getByRole('slider', { name: words.whatIf.weightOf(criterion) });
    await slider.fill(String(percent));
    await slider.blur();
  }

  async leads(name: string, mean: string): Promise<void> {
    const first = this.page.locator('.partner-bar').first();
    await expect(first).toContainText(name);
    await expect(first).toContainText(mean);
  }

  async decide(partner: string, option: keyof typeof partnerWords.decide.options): Promise<void> {
    await this.page
      .getByRole('group', { name: partnerWords.decide.label(partner) })
      .getByRole('radio', { name: partnerWords.decide.options[option] })
      .check();
  }
}
