// The room's window, as the back row sees it.
import { expect, type Locator, type Page } from '@playwright/test';
import { leastShare } from '#shared/derive/room-letters.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { roomFaults } from './room-faults.ts';

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** Glyphs in a note's corner are shapes beside its colour, not letters. */
const shapes = '.note-card__glyph';
/** They lie over the board for a while. */
const covers = '.room-hint, .room-status, .matrix__mark';

export class RoomPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  heading(words: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: words });
  }

  dots(): Locator {
    return this.page.getByRole('navigation', { name: insightWords.room.pages }).getByRole('button');
  }

  async isOnPage(nth: number): Promise<void> {
    await expect(this.dots().nth(nth - 1)).toHaveAttribute('aria-current', 'page');
  }

  /** Laid out for this size: the wall has measured itself again. */
  async showsAt(size: ScreenSize): Promise<void> {
    await this.page.setViewportSize({ ...size });
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame++)
        await new Promise((painted) => requestAnimationFrame(painted));
    });
  }

  /** What the back row could not read, what is cut off, what a finger would miss: nothing. */
  faults(scale = 1): Promise<readonly string[]> {
    return this.page.evaluate(roomFaults, { shapes, covers, leastShare: leastShare * scale });
  }
}
