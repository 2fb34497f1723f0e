// The room's window, as the back row sees it.
import { expect, type Page } from '@playwright/test';
import { insightWords } from '#shared/strings/insight.ts';

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** Glyphs in a note's corner are shapes beside its colour, not letters. */
const shapes = '.note-card__glyph';

export class RoomPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  dots() {
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
  async faults(): Promise<readonly string[]> {
    return this.page.evaluate((ignored) => {
      const LEAST_SHARE = 0.034;
      const FINGER = 44;
      const ROUNDING = 1;
      const faults: string[] = [];
      const { innerWidth, innerHeight } = window;
      const isOutside = (box: DOMRect): boolean =>
        box.left < -ROUNDING ||
        box.top < -ROUNDING ||
        box.right > innerWidth + ROUNDING ||
        box.bottom > innerHeight + ROUNDING;
      const seen = (element: Element): boolean =>
        !element.closest('.spoken') &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const letters = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let count = 0;
      for (let text = letters.nextNode(); text; text = letters.nextNode()) {
        const element = text.parentElement;
        const words = text.textContent?.trim().slice(0, 40) ?? '';
        if (!element || !words || !seen(element) || element.closest(ignored)) continue;
        count++;
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        if (size < innerHeight * LEAST_SHARE - 0.01)
          faults.push(`‘${words}’ has letters of ${size} px on ${innerHeight}`);
        const range = document.createRange();
        range.selectNodeContents(text);
        const isFolded = element.closest('[data-folded]') !== null;
        if (!isFolded && isOutside(range.getBoundingClientRect()))
          faults.push(`‘${words}’ leaves the screen`);
        const block = element.closest('p, h1, h2, button, .note-card');
        const leaves =
          block &&
          !isFolded &&
          (block.scrollWidth > block.clientWidth + ROUNDING ||
            (block.scrollHeight > block.clientHeight + ROUNDING &&
              getComputedStyle(block).overflowY !== 'visible'));
        if (leaves) faults.push(`‘${words}’ is cut off`);
      }
      if (count === 0) faults.push('nothing can be read');
      for (const note of document.querySelectorAll('.note-card')) {
        const paper = note.getBoundingClientRect();
        const words = note.querySelector('.note-card__text')?.getBoundingClientRect();
        if (words && words.bottom > paper.bottom + ROUNDING)
          faults.push(`‘${note.textContent?.slice(0, 40)}’ runs over its paper`);
      }
      for (const target of document.querySelectorAll('button, [data-note-id]')) {
        if (!seen(target)) continue;
        const box = target.getBoundingClientRect();
        const name = target.getAttribute('aria-label') ?? target.textContent?.slice(0, 40);
        if (isOutside(box)) faults.push(`‘${name}’ lies outside the screen`);
        if (Math.min(box.width, box.height) < FINGER) faults.push(`‘${name}’ is a small target`);
      }
      return faults;
    }, shapes);
  }
}
