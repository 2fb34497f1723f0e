// Both windows with about 500 notes, used for long: nothing is said on the console of the browser, the
// pages hold no more than before, and nobody has to wait. `npm run soak` plays twenty minutes of a
// workshop and looks at the long tasks too; the suite plays two and leaves waiting to a quiet machine.
import { writeEnvelope } from '#shared/format/envelope.ts';
import { northsideSession } from '../builders/northside.ts';
import { expect, test } from '../e2e/app-test.ts';
import { ConsolePage } from '../e2e/pages/console-page.ts';
import { LibraryPage } from '../e2e/pages/library-page.ts';
import { SortWall } from '../e2e/pages/sort-wall.ts';
import { healthOf, type PageHealth } from './page-health.ts';
import { workshopMinute } from './workshop-minute.ts';

const MINUTES = Number(process.env['COMMONBOARD_SOAK_MINUTES'] ?? 2);
const isLong = MINUTES >= 20;
/** 36 statements so many times over: 504 notes. */
const COPIES = 14;
const GROWTH_BYTES = 20 * 1_048_576;
const LONGEST_MS = 200;

test('two windows stay well through a long day @page', async ({ app }) => {
  test.setTimeout(60_000 + MINUTES * 60_000);
  const library = await new LibraryPage(app.console).isShown();
  const dialog = await library.startImport();
  await dialog.choose({
    name: 'northside.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(northsideSession(COPIES), 0, '0.0.0')),
  });
  await dialog.addSession();
  const desk = await new ConsolePage(app.console).isOpen('Kindness at Northside');
  const page = await app.roomOpenedBy(() => desk.openRoom());
  const wall = new SortWall(page);
  await wall.inTray().first().waitFor();

  // The first round makes what is kept for good: code, caches, the list of undo steps.
  await workshopMinute(desk, wall);
  const windows = { console: await healthOf(app.console), room: await healthOf(page) };
  const all = Object.entries(windows);
  const before = await heapsOf(windows);
  for (let minute = 0; minute < MINUTES; minute++) {
    await workshopMinute(desk, wall);
    for (const [name, health] of all) {
      const longest = await health.longestTaskMs();
      if (isLong) expect.soft(longest, `minute ${minute + 1}, ${name}`).toBeLessThan(LONGEST_MS);
    }
  }
  const after = await heapsOf(windows);
  for (const [name] of all) {
    const growth = (after[name] ?? 0) - (before[name] ?? 0);
    console.log(`${name}: ${(growth / 1_048_576).toFixed(1)} MB more after ${MINUTES} minutes`);
    expect(growth, name).toBeLessThan(GROWTH_BYTES);
  }
});

async function heapsOf(
  windows: Readonly<Record<string, PageHealth>>,
): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const [name, health] of Object.entries(windows)) found[name] = await health.heapBytes();
  return found;
}
