// About a minute of a workshop in a few seconds: what a facilitator and the people at the wall do over
// and over. Every round leaves the session about as large as it was.
import type { Page } from '@playwright/test';
import { consoleStrings } from '#shared/strings/console.ts';
import type { ConsolePage } from '../e2e/pages/console-page.ts';
import type { SortWall } from '../e2e/pages/sort-wall.ts';

const BACK = 12;

export async function workshopMinute(desk: ConsolePage, room: SortWall): Promise<void> {
  const { page, wall } = desk;
  await page.bringToFront();
  await wall.drag(wall.inTray().first(), await wall.wallPoint(0.35, 0.4));
  await wall.drag(wall.inTray().first(), await wall.wallPoint(0.65, 0.6));
  await wall.inTray().first().focus();
  await press(page, 'ArrowDown', 'ArrowDown', 'w', 'ArrowDown', 'r', 's');
  await press(page, 'Control+f');
  await page.keyboard.type('lift');
  await press(page, 'Escape', 'Escape');
  await desk.roomMenu(consoleStrings.room.endSpotlight);
  await desk.roomMenu(consoleStrings.room.freeze);
  await desk.roomMenu(consoleStrings.room.unfreeze);
  await room.page.bringToFront();
  await room.drag(room.inTray().first(), await room.wallPoint(0.5, 0.5));
  await press(room.page, 'PageDown', 'PageUp');
  await page.bringToFront();
  for (let turn = 0; turn < BACK; turn++) await press(page, 'Control+z');
  await desk.isSaved();
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
