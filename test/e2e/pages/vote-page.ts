// The vote on the facilitator's console, from setting it up to what came of it.
import { expect, type Locator, type Page } from '@playwright/test';
import type { VoteKind } from '#shared/domain/round.ts';
import { voteWords as words } from '#shared/strings/vote.ts';

export class VotePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  #button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  kind(kind: VoteKind): Locator {
    const { title, note } = words.kinds[kind];
    return this.page.getByRole('radio', { name: `${title} ${note}` });
  }

  async choose(kind: VoteKind): Promise<void> {
    await this.kind(kind).check();
  }

  async set(label: string, value: number): Promise<void> {
    await this.page.getByRole('textbox', { name: label, exact: true }).fill(String(value));
  }

  async open(): Promise<void> {
    await this.#button(words.setUp.open).click();
  }

  tile(title: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: title });
  }

  async begin(nth: number): Promise<void> {
    await this.#button(words.turn.begin(nth)).click();
  }

  async put(...titles: readonly string[]): Promise<void> {
    for (const title of titles) await this.tile(title).locator('[data-tile]').click();
  }

  /** On the screen, and for a while in what is said. */
  async hasLeft(count: number): Promise<void> {
    await expect(this.page.getByText(words.turn.left(count)).first()).toBeVisible();
  }

  async says(text: string): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  async finish(): Promise<void> {
    await this.#button(new RegExp(`^(${words.turn.done}|${words.turn.last})$`)).click();
  }

  /** A whole turn, from the blank card to the next one. */
  async vote(nth: number, ...titles: readonly string[]): Promise<void> {
    await this.begin(nth);
    await this.put(...titles);
    await this.finish();
  }

  /** A ballot that was left half-way is taken back unseen. */
  async anew(): Promise<void> {
    await this.#button(words.turn.anew).click();
  }

  async close(): Promise<void> {
    await this.#button(words.close).click();
  }

  async reveal(): Promise<void> {
    await this.#button(words.reveal).click();
  }

  /** Each row as it reads: place, title, votes. */
  async ranks(...rows: readonly string[]): Promise<void> {
    const list = this.page.locator('.ranking').first().getByRole('listitem');
    await expect(list).toHaveCount(rows.length);
    for (const [nth, row] of rows.entries())
      await expect(list.nth(nth)).toHaveText(new RegExp(`^${row}\\b`));
  }

  async again(count: number): Promise<void> {
    await this.#button(words.result.among(count)).click();
  }

  async keep(text: string): Promise<void> {
    await this.#button(words.keep.choose).click();
    const dialog = this.page.getByRole('dialog', { name: words.keep.title });
    await dialog.getByLabel(words.keep.find).fill(text);
    await dialog.getByRole('button', { name: text }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
}
