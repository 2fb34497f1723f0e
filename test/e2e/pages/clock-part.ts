// The clock and the agenda's time, in the console or on the wall.
import type { Locator, Page } from '@playwright/test';
import { clockStrings as words } from '#shared/strings/clock.ts';
import { consoleStrings } from '#shared/strings/console.ts';

export class ClockPart {
  readonly page: Page;
  readonly left: Locator;
  readonly box: Locator;
  /** What is offered when the time is up. */
  readonly end: Locator;
  readonly agenda: Locator;

  constructor(page: Page) {
    this.page = page;
    this.left = page.getByRole('timer', { name: words.timeLeft });
    this.box = page.getByRole('region', { name: /^Clock of/ });
    this.end = page.getByRole('region', { name: /^Time is up for/ });
    this.agenda = page.getByRole('navigation', { name: consoleStrings.agenda });
  }

  /** This page's clock goes that much later than the machine's; the host keeps its own. */
  goesLater(laterMs: number): Promise<void> {
    return this.page.evaluate((ms) => {
      const machine = Date.now;
      Date.now = () => machine() + ms;
    }, laterMs);
  }

  step(title: string): Locator {
    return this.agenda.getByRole('button', { name: new RegExp(`^${title},`) });
  }

  async catchUp(way: string): Promise<void> {
    await this.agenda.getByRole('button', { name: words.agenda.catchUp }).click();
    await this.page.getByRole('button', { name: way }).click();
  }

  async resize(people: string): Promise<void> {
    await this.agenda.getByRole('button', { name: /people$/ }).click();
    const dialog = this.page.getByRole('dialog', { name: words.roomSize.title });
    await dialog.getByRole('radio', { name: new RegExp(`^${people}`) }).check({ force: true });
    await dialog.getByRole('button', { name: words.roomSize.submit }).click();
  }
}
