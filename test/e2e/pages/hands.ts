// What hands do with a page, whichever hands they are: a journey that is written with them is gone
// once by keys alone and once by touch.
import type { Locator, Page } from '@playwright/test';
import { HandsByKeys } from './hands-by-keys.ts';
import { HandsByTouch } from './hands-by-touch.ts';

/** Shares of the map, from 0 (least) to 1 (most). */
export interface Place {
  readonly effort: number;
  readonly impact: number;
}

export interface Hands {
  press(button: Locator): Promise<void>;
  tick(box: Locator): Promise<void>;
  /** A single line instead of what stands there, done with by Enter. */
  write(field: Locator, text: string): Promise<void>;
  /** One of the radio buttons of a group. */
  choose(group: Locator, option: string): Promise<void>;
  /** The option of a list that begins so. */
  select(list: Locator, option: string): Promise<void>;
  date(field: Locator, day: string): Promise<void>;
  /** A number between − and +, from nothing up to so much. */
  count(number: Locator, more: Locator, to: number): Promise<void>;
  /** Far to the right. */
  slideUp(slider: Locator): Promise<void>;
  score(row: Locator, value: number): Promise<void>;
  /** An idea of the list onto the map. */
  place(row: Locator, map: Locator, to: Place): Promise<void>;
}

export const ways = [
  { by: 'by keyboard alone', hands: async (page: Page): Promise<Hands> => new HandsByKeys(page) },
  { by: 'by touch', hands: (page: Page): Promise<Hands> => HandsByTouch.on(page) },
] as const;
