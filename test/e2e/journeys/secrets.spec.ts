// A room window beside every secret there is: nothing of them crosses to it, and nothing of them is
// anywhere in its memory, until it is shown on purpose.

import { writeEnvelope } from '#shared/format/envelope.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { secretSession, secretWords } from '../../builders/secrets.ts';
import { expect, test } from '../app-test.ts';
import { hostCall } from '../harness/host-call.ts';
import { heardBy } from '../heard-by.ts';
import { heldBy } from '../held-by.ts';
import { BoxPage } from '../pages/box-page.ts';
import { ConsolePage } from '../pages/console-page.ts';
import { LibraryPage } from '../pages/library-page.ts';

const secretNouns = ['remark', 'slip', 'ballot', 'tally', 'stance', 'scorer', 'score'] as const;
const live = ['Hushed and typed', 'Hushed and added'] as const;
/** Said of a stance in the example. */
const stanceWord = 'Was ignored in 2019';

test('the room is sent no secret and keeps none, before it is revealed', async ({ app }) => {
  const page = app.console;
  const dialog = await (await new LibraryPage(page).isShown()).startImport();
  await dialog.choose({
    name: 'secrets.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(secretSession(), 0, '0.0.0')),
  });
  await dialog.addSession();
  const desk = await new ConsolePage(page).isOpen('Kindness at Northside');
  const room = await app.roomOpenedBy(() => desk.openRoom());
  const heard = await heardBy(room);
  const box = new BoxPage(page);
  await page.bringToFront();

  await test.step('secrets are made while the room looks on', async () => {
    await page
      .getByLabel(consoleStrings.remarksLabel('Collect'))
      .fill(`${secretWords[0]}. ${live[0]}`);
    await box.add('What they like', live[1]);
    await box.holds(2);
    await desk.isSaved();
    await expect(room.getByText('2 thoughts in the box')).toBeVisible();
  });

  const secrets = await test.step('the console holds one of every kind', async () => {
    const listing = await hostCall(page, 'library.list', {});
    const { sessionId } = Object(Object(listing.value).sessions[0]);
    const { body } = Object((await hostCall(page, 'session.open', { sessionId })).value);
    const ids = secretNouns.map((noun) =>
      Object(Object(body)[noun]).map(({ id }: { id: string }) => id),
    );
    for (const [nth, noun] of secretNouns.entries())
      expect(ids[nth]?.length, noun).toBeGreaterThan(0);
    return [...secretWords, ...live, stanceWord, ...ids.flat()].map(String);
  });

  await test.step('what crossed to the room has the board and no secret', async () => {
    // The body of an answer is read a moment after it came.
    await expect.poll(heard).toContain('Too busy to notice');
    expect(secrets.filter((one) => heard().includes(one))).toEqual([]);
  });

  await test.step('neither has its memory', async () => {
    const held = await heldBy(room);
    expect(held).toContain('Too busy to notice');
    expect(secrets.filter((one) => held.includes(one))).toEqual([]);
  });

  await test.step('what is revealed is there, and nothing besides', async () => {
    await box.reveal();
    const shown = ['Hushed slip', live[1]];
    for (const text of shown) await expect.poll(() => heard().includes(text)).toBe(true);
    const rest = secrets.filter((one) => !shown.includes(one));
    expect(rest.filter((one) => heard().includes(one))).toEqual([]);
  });
});
