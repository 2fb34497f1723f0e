// The agenda while it is prepared.
import { expect, type Locator, type Page } from '@playwright/test';
import { consoleStrings } from '#shared/strings/console.ts';
import { planFileWords } from '#shared/strings/plan-files.ts';
import { prepareWords as words } from '#shared/strings/prepare.ts';

export class PreparePage {
  readonly page: Page;
  readonly list: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = page.getByRole('region', { name: words.list });
    this.rows = this.list.getByRole('listitem');
  }

  async open(): Promise<this> {
    await this.page.getByRole('button', { name: new RegExp(`, ${consoleStrings.menu}$`) }).click();
    await this.page.getByRole('menuitem', { name: words.command }).click();
    return this.isShown();
  }

  async isShown(): Promise<this> {
    await expect(this.page.getByRole('heading', { name: words.title })).toBeVisible();
    return this;
  }

  row(nth: number): Locator {
    return this.rows.nth(nth).getByRole('button').first();
  }

  async nameOf(nth: number): Promise<string> {
    return (await this.row(nth).locator('.prepare-name').textContent()) ?? '';
  }

  /** Each row as it is heard: its name, its minutes, whether it is left out or protected. */
  async agenda(): Promise<readonly string[]> {
    const rows = await this.rows.count();
    const names = Array.from({ length: rows }, (_, nth) =>
      this.row(nth).getAttribute('aria-label'),
    );
    return (await Promise.all(names)).map((name) => name ?? '');
  }

  /** A step by its name, on a board that is there or, by default, the first that is offered. */
  async add(title: string, where?: string): Promise<void> {
    await this.list.getByLabel(words.addWhat).selectOption({ label: title });
    if (where) await this.list.getByLabel(words.addWhere).selectOption({ label: where });
    await this.list
      .getByRole('button', { name: new RegExp(`^(${words.add}|${words.addFirst})$`) })
      .click();
  }

  /** By the pointer, from one row to above another. */
  async drag(from: number, to: number): Promise<void> {
    const [start, end] = [await this.row(from).boundingBox(), await this.row(to).boundingBox()];
    if (!start || !end) throw new Error('A step is out of sight.');
    await this.page.mouse.move(start.x + 40, start.y + start.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(start.x + 44, start.y + start.height / 2 + 12, { steps: 3 });
    await this.page.mouse.move(end.x + 40, end.y + 4, { steps: 6 });
    await expect(this.rows.nth(to)).toHaveAttribute('data-drop', 'before');
    await this.page.mouse.up();
  }

  /** The fields in which the plan gets its name and its sentence. */
  async startSaving(): Promise<{ readonly name: Locator; readonly outcome: Locator }> {
    await this.page.getByRole('button', { name: planFileWords.command }).click();
    const dialog = this.page.getByRole('dialog', { name: planFileWords.save.title });
    const [name, outcome] = [planFileWords.save.name, planFileWords.save.outcome];
    return { name: dialog.getByLabel(name), outcome: dialog.getByLabel(outcome) };
  }

  async saveAsPlan(title: string, outcome: string): Promise<void> {
    const fields = await this.startSaving();
    await fields.name.fill(title);
    await fields.outcome.fill(outcome);
    await this.page.getByRole('button', { name: planFileWords.save.submit }).click();
  }
}
