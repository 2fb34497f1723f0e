// How soon the history stands there after a long day, and what many rows of it cost. Prints, never
// fails on a time.
import type { Page } from '@playwright/test';
import { historyWords } from '#shared/strings/history.ts';
import { expect, test } from '../e2e/app-test.ts';
import { hostCall } from '../e2e/harness/host-call.ts';
import { LibraryPage } from '../e2e/pages/library-page.ts';
import { PastPage } from '../e2e/pages/past-page.ts';
import { type Cost, costOf, tableOf } from './page-cost.ts';

const CHANGES = 5_000;
const PAGES = 16;

test(`the history of ${CHANGES} changes`, async ({ app }) => {
  const { console: page } = app;
  const library = await new LibraryPage(page).isShown();
  const desk = await library.openExample();
  const sessionId = page.url().split('/').at(-1) ?? '';
  await desk.isSaved();
  // Nobody draws the session while it is changed; another window has it open.
  await desk.backToLibrary();
  const opened = await hostCall(page, 'session.open', { sessionId });
  const [{ id: noteId }] = Object(opened.value).body.note;
  await changeOften(page, sessionId, noteId);
  await library.open('Kindness at Northside');
  const past = new PastPage(page);
  const rows = past.panel.getByRole('listitem');
  const costs: Cost[] = [];
  const about = { noteCount: CHANGES, events: 1 };
  const start = performance.now();
  costs.push(
    await costOf(page, { ...about, act: 'open the history' }, async () => {
      await page.keyboard.press('Shift+H');
      await rows.first().waitFor();
    }),
  );
  console.log(`the first rows are there after ${(performance.now() - start).toFixed(0)} ms`);
  const earlier = past.panel.getByRole('button', { name: historyWords.earlier });
  for (let nth = 1; nth < PAGES; nth++) {
    const before = await rows.count();
    await earlier.click();
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
  }
  const count = await rows.count();
  costs.push(
    await costOf(page, { ...about, act: `a change, seen in ${count} rows` }, async () => {
      await hostCall(page, 'session.apply', {
        ...{ sessionId, clientId: '8'.padStart(26, '0'), seq: 1 },
        ops: [{ type: 'note.edit', noteId, text: 'The last words' }],
      });
      await expect(rows.first()).toContainText('The last words');
    }),
  );
  console.log(tableOf(costs));
});

/** Past the screens and all at once from inside the page: one by one it would take minutes. */
const changeOften = (page: Page, sessionId: string, noteId: string): Promise<void> =>
  page.evaluate(
    async ([session, note, count]) => {
      const headers = {
        authorization: `Bearer ${sessionStorage.getItem('commonboard.token')}`,
        'content-type': 'application/json',
        'x-commonboard-window': String(Reflect.get(globalThis, 'testWindow')),
      };
      for (let seq = 1; seq <= count; seq++) {
        // Two kinds in turn: changes of one kind in a row stand as one.
        const ops = [
          seq % 2
            ? { type: 'note.edit', noteId: note, text: `Words ${seq}` }
            : { type: 'note.paint', noteIds: [note], tone: seq % 4 ? 'sky' : 'butter' },
        ];
        const clientId = `${seq % 7}`.padStart(26, '0');
        const body = JSON.stringify({ sessionId: session, clientId, seq, ops });
        const answer = await fetch('/api/call/session.apply', { method: 'POST', headers, body });
        if (!(await answer.json()).ok) throw new Error(`Change ${seq} was refused.`);
      }
    },
    [sessionId, noteId, CHANGES] as const,
  );
