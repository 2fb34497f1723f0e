// The first steps of the kindness canvas on the facilitator's console.
import { expect, type Locator, type Page } from '@playwright/test';
import { challengeWords } from '#shared/strings/challenges.ts';
import { ideaWords, prioritiseWords } from '#shared/strings/ideas.ts';
import { objectiveWords } from '#shared/strings/objective.ts';
import type { Hand } from './sort-wall.ts';

export class KindnessPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  part(part: keyof typeof objectiveWords.parts): Locator {
    return this.page.getByLabel(objectiveWords.parts[part].label, { exact: true });
  }

  async writes(part: keyof typeof objectiveWords.parts, text: string): Promise<void> {
    await this.part(part).fill(text);
    await this.part(part).press('Enter');
  }

  question(nth: number): Locator {
    return this.page.getByLabel(challengeWords.nth(nth), { exact: true });
  }

  async adds(...texts: readonly string[]): Promise<void> {
    const field = this.page.getByLabel(ideaWords.add, { exact: true });
    for (const text of texts) {
      await field.fill(text);
      await field.press('Enter');
    }
  }

  map(): Locator {
    return this.page.locator('[data-area="matrix"]');
  }

  row(name: string): Locator {
    return this.page
      .getByRole('list', { name: prioritiseWords.list })
      .getByRole('button', { name });
  }

  async isAt(name: string, impact: number, effort: number): Promise<void> {
    await expect(this.row(name)).toHaveAccessibleName(
      new RegExp(`${prioritiseWords.at(impact, effort)}$`),
    );
  }

  /** A point of the map: 0 is least, 1 is most. */
  async spot(effort: number, impact: number) {
    const box = await this.map().boundingBox();
    if (!box) throw new Error('The map is not shown.');
    return { x: box.x + box.width * effort, y: box.y + box.height * (1 - impact) };
  }

  async drag(name: string, effort: number, impact: number, hand: Hand): Promise<void> {
    const row = await this.row(name).boundingBox();
    if (!row) throw new Error(`${name} is not listed.`);
    await hand(
      { x: row.x + row.width / 2, y: row.y + row.height / 2 },
      await this.spot(effort, impact),
    );
  }

  async clickTo(name: string, effort: number, impact: number): Promise<void> {
    await this.row(name).click();
    const { x, y } = await this.spot(effort, impact);
    await this.page.mouse.click(x, y);
  }
}
