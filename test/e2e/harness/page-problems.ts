// Nothing may go wrong unseen: console errors, exceptions and unhandled rejections of every page.
import type { Page } from '@playwright/test';

export interface PageProblems {
  watch(page: Page): void;
  /** From now on it is expected that the host does not answer. */
  expectLostHost(): void;
  list(): readonly string[];
  /** The same, and forgets them. */
  take(): readonly string[];
}

/** What Chromium itself prints when nobody listens on a port any more. */
const LOST_HOST = /net::ERR_|WebSocket connection to .* failed/;

export function pageProblems(): PageProblems {
  const found: string[] = [];
  let mayLoseHost = false;
  return {
    watch(page) {
      page.on('console', (message) => {
        const text = message.text();
        if (message.type() !== 'error' || (mayLoseHost && LOST_HOST.test(text))) return;
        found.push(`console: ${text}`);
      });
      page.on('pageerror', (error) => found.push(`exception: ${error.message}`));
      page.on('crash', () => found.push('the page crashed'));
    },
    expectLostHost: () => {
      mayLoseHost = true;
    },
    list: () => found,
    take: () => found.splice(0),
  };
}
