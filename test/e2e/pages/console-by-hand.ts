// What every step of the console has in common, for whichever hands there are.
import type { Locator, Page } from '@playwright/test';
import { consoleStrings } from '#shared/strings/console.ts';
import { exportWords } from '#shared/strings/exports-dialog.ts';
import { ConsolePage } from './console-page.ts';
import type { Hands } from './hands.ts';

export class ConsoleByHand {
  readonly page: Page;
  readonly desk: ConsolePage;
  readonly #hands: Hands;

  constructor(page: Page, hands: Hands) {
    this.page = page;
    this.desk = new ConsolePage(page);
    this.#hands = hands;
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  group(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  async press(name: string): Promise<void> {
    await this.#hands.press(this.button(name));
  }

  async write(label: string, text: string): Promise<void> {
    await this.#hands.write(this.field(label), text);
  }

  async next(stage: string): Promise<void> {
    await this.press(consoleStrings.next(stage));
    await this.desk.isAt(stage);
  }

  /** The session file is what the dialog offers first. */
  async exports(): Promise<void> {
    await this.press(consoleStrings.commands.export);
    const dialog = this.page.getByRole('dialog', { name: exportWords.title });
    await this.#hands.press(dialog.getByRole('button', { name: exportWords.submit, exact: true }));
  }
}
