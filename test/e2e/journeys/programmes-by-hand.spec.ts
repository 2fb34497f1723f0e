// From ideas on a map to what was counted months later, once by keys alone and once by touch: what
// comes of it is the same.
import type { Body } from '#shared/domain/session-json.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { cardsWords } from '#shared/strings/cards.ts';
import { commitWords } from '#shared/strings/commit.ts';
import { gapWords } from '#shared/strings/gap.ts';
import { measureWords } from '#shared/strings/measures.ts';
import {
  northsideMeasures,
  northsideProgrammes,
  northsidePromises,
} from '#shared/workshops/northside-programmes.ts';
import { choosingSession } from '../../builders/choosing.ts';
import { expect, test } from '../app-test.ts';
import { bodyOf } from '../exported-session.ts';
import { openKindness } from '../kindness-file.ts';
import { ChoosingPage } from '../pages/choosing-page.ts';
import { ways } from '../pages/hands.ts';
import { LibraryPage } from '../pages/library-page.ts';

const shelf = 'A shelf by each lift: take, lend or ask by a card';
const parcels = 'Caretakers keep parcels, neighbours carry them up';
const board = 'A board in the entrance that says who has a ladder';
const [programme] = northsideProgrammes;
const [measure] = northsideMeasures;
if (!programme || !measure) throw new Error('The worked example has lost its programmes.');
const { texts } = programme;
const cardParts = ['name', 'deed', 'give', 'get', 'instead', 'firstTest'] as const;
const [, build, who, due, firstStep] = northsidePromises.actions[0];
const [gapAction, gapOwner, gapDue] = northsidePromises.gapAction;
const [ours, promiser] = northsidePromises.ours[0];

for (const { by, hands } of ways)
  test(`an idea becomes a programme that is counted ${by}`, async ({ app }) => {
    const { console: page } = app;
    const library = await new LibraryPage(page).isShown();
    const opening = await hands(page);
    const { built, more } = choosingSession();
    await openKindness(library, 'prioritise', built, more, (button) => opening.press(button));
    const canvas = new ChoosingPage(page, await hands(page));

    await test.step('ideas are placed, one corner is chosen, a dot is put and shown', async () => {
      await canvas.places(shelf, { effort: 0.3, impact: 0.8 });
      await canvas.places(parcels, { effort: 0.4, impact: 0.6 });
      await canvas.places(board, { effort: 0.7, impact: 0.4 });
      await canvas.goesOnWith('top-left');
      await canvas.putsADotOn(shelf);
    });

    await test.step('what goes on is tagged and becomes a card', async () => {
      await canvas.next('Tag');
      await canvas.tags(shelf, 'gain', 'keep-safe');
      await canvas.next('Programme cards');
      await canvas.startsCardFrom(shelf);
      for (const part of cardParts) await canvas.writesOnCard(part, texts[part]);
      await canvas.restsOn('1 New neighbours');
      await canvas.dates(cardsWords.testOn, programme.firstTestOn);
    });

    await test.step('how it will be known', async () => {
      await canvas.next('Measures');
      await canvas.press(measureWords.addFirst);
      await canvas.asks('question', measure.texts.question);
      await canvas.write(measureWords.baseline, `${measure.baseline}`);
      await canvas.dates(measureWords.baselineOn, measure.baselineOn);
      await canvas.write(measureWords.target, `${measure.target}`);
      await canvas.write(measureWords.sample, `${measure.sample}`);
    });

    await test.step('one gap to close, and who begins with what', async () => {
      await canvas.next('The gap');
      await canvas.judges('exchange', 'yes');
      await canvas.judges('segmentation', 'no');
      await canvas.press(gapWords.chooseOf('segmentation'));
      await canvas.write(gapWords.action, gapAction);
      await canvas.promises(gapAction, gapOwner, gapDue);
      await canvas.next('Commit');
      await canvas.write(commitWords.add(texts.name), build);
      await canvas.promises(build, who, due);
      await canvas.begins(build, firstStep);
      await canvas.doesDifferently(ours, promiser);
    });

    await test.step('what was counted, months later', async () => {
      await canvas.next('Readings');
      for (const [day, value] of measure.readings) await canvas.reads(day, value, 150);
      await expect(page.getByRole('table').getByRole('row')).toHaveCount(4);
      await canvas.desk.isSaved();
    });

    await test.step('the file says all of it', async () => {
      const file = parseJson((await app.exportedBy(() => canvas.exports())).text);
      if (!file.ok) throw new Error('An export that is not JSON.');
      saysIt(bodyOf(file.value));
    });
  });

function saysIt(body: Body): void {
  const group = body.cluster.find(({ title }) => title === shelf);
  const item = { kind: 'cluster', id: group?.id };
  const [card] = body.programme;
  const [counted] = body.measure;
  expect(body.placement.find((one) => one.item.id === group?.id)).toMatchObject({ item });
  expect(body.placement).toHaveLength(3);
  expect(body.canvas.find(({ kind }) => kind === 'kindness')?.corner).toBe('top-left');
  expect(body.round[0]?.state).toBe('revealed');
  expect(body.round[0]?.result).toContainEqual({ item, count: 1 });
  expect(body.idea.find((one) => one.item.id === group?.id)?.drives).toEqual(['gain', 'keep-safe']);
  expect(card).toMatchObject(Object.fromEntries(cardParts.map((part) => [part, texts[part]])));
  expect(card).toMatchObject({ ideas: [item], firstTestOn: programme?.firstTestOn });
  expect(card?.insightIds).toHaveLength(1);
  expect(counted).toMatchObject({
    ...{ kind: 'does', question: measure?.texts.question, baseline: measure?.baseline },
    ...{ baselineOn: measure?.baselineOn, target: measure?.target, sample: measure?.sample },
  });
  const gap = body.benchmark.find(({ isGap }) => isGap);
  expect(gap).toMatchObject({ criterion: 'segmentation', answer: 'no' });
  expect(body.benchmark.find(({ criterion }) => criterion === 'exchange')?.answer).toBe('yes');
  expect(body.action.find(({ text }) => text === gapAction)).toMatchObject({
    ...{ owner: gapOwner, dueOn: gapDue, about: { kind: 'benchmark', id: gap?.id } },
  });
  expect(body.action.find(({ text }) => text === build)).toMatchObject({
    ...{ owner: who, dueOn: due, firstStep, about: { kind: 'programme', id: card?.id } },
  });
  expect(body.pledge).toMatchObject([{ kind: 'ours', text: ours, who: promiser }]);
  const readings = body.reading.toSorted((a, b) => a.takenOn.localeCompare(b.takenOn));
  expect(readings).toMatchObject(
    (measure?.readings ?? []).map(([takenOn, value]) => ({ takenOn, value, sample: 150 })),
  );
}
