// The insights on the facilitator's console, and the groups beside them.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Turn } from '#shared/domain/insight.ts';
import { insightsWords as words } from '#shared/strings/insights.ts';

export class InsightsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  group(title: string): Locator {
    const side = this.page.getByRole('complementary', { name: words.side.title });
    return side.getByRole('listitem').filter({ hasText: title }).first();
  }

  insight(nth: number): Locator {
    return this.page
      .getByRole('list', { name: words.title })
      .locator('> li')
      .nth(nth - 1);
  }

  async startFrom(title: string): Promise<void> {
    await this.group(title)
      .getByRole('button', { name: words.side.startFrom(title) })
      .click();
  }

  field(part: keyof typeof words.parts): Locator {
    return this.page.getByLabel(words.parts[part], { exact: true });
  }

  async write(who: string, situation: string, turn: Turn, tension: string): Promise<void> {
    await this.field('who').fill(who);
    await this.field('situation').fill(situation);
    await this.field('turn').selectOption(turn);
    await this.field('tension').fill(tension);
  }

  async checkedBy(owner: string, day: string): Promise<void> {
    await this.page.getByLabel(words.check.owner, { exact: true }).fill(owner);
    await this.page.getByLabel(words.check.by).fill(day);
  }

  async rests(nth: number, line: string | RegExp): Promise<void> {
    await expect(this.insight(nth).getByText(line)).toBeVisible();
  }
}
