// A whole day, typed from the first word to the last: what a note began is read on page one.
import { parseJson } from '#shared/format/safe-json.ts';
import { briefWords } from '#shared/strings/brief.ts';
import { cardsWords } from '#shared/strings/cards.ts';
import { challengeWords } from '#shared/strings/challenges.ts';
import { commitWords } from '#shared/strings/commit.ts';
import { closeWords } from '#shared/strings/day.ts';
import { gapWords } from '#shared/strings/gap.ts';
import { prioritiseWords } from '#shared/strings/ideas.ts';
import { measureWords } from '#shared/strings/measures.ts';
import { objectiveWords } from '#shared/strings/objective.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { readMapWords } from '#shared/strings/stakeholder.ts';
import { starterCriteria } from '#shared/workshops/partner-criteria.ts';
import { expect, test } from '../app-test.ts';
import { bodyOf } from '../exported-session.ts';
import { ChainPage } from '../pages/chain-page.ts';
import { DayPage } from '../pages/day-page.ts';
import { InsightsPage } from '../pages/insights-page.ts';
import { KindnessPage } from '../pages/kindness-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { ProgrammePage } from '../pages/programme-page.ts';
import { ScorePage } from '../pages/score-page.ts';

const [late, busy, bell] = ['I come home late', 'All look at their phones', 'Nobody rang'] as const;
const [tooBusy, notAsked] = ['Too busy to notice', 'Nobody asked us'] as const;
const [landlord, night] = ['Housing association', 'Night-shift workers'] as const;
const [shelf, tea] = ['A shelf by each lift', 'Tea on the stairs'] as const;
const learned = 'New neighbours who come home late, because nobody is on the landing';
const question = 'Have you swapped a favour twice in four weeks?';

test('a day goes from the behaviour card to the brief, and every step can be followed back', async ({
  app,
}) => {
  test.slow();
  const { console: page } = app;
  await new LibraryPage(page).isShown();
  const day = await new ProgrammePage(page).begin('Kindness programme', 'Kindness at Northside');
  const { desk } = day;
  const { wall } = desk;

  await test.step('whose doing it is about, and what people said, in two groups', async () => {
    await day.goTo('Behaviour card');
    const card = new DayPage(page);
    await card.cardField('group').fill('New neighbours');
    await card.cardField('doing').fill('Swap a favour');
    await day.goTo('Collect');
    await desk.add('What they like', late, busy, bell);
    await expect(desk.notes()).toHaveCount(3);
    await day.goTo('Sort');
    await wall.moveTo(wall.inTray(late), 'A new group');
    await wall.drag(wall.inTray(busy), wall.clusters.first());
    await wall.moveTo(wall.inTray(bell), 'A new group');
    await day.goTo('Name');
    await desk.nameGroups(tooBusy, notAsked);
  });

  await test.step('what is learned from one of them', async () => {
    await day.goTo('Insights');
    const insights = new InsightsPage(page);
    const [who, situation, tension] = [
      'New neighbours',
      'who come home late',
      'nobody is on the landing',
    ];
    await insights.startFrom(tooBusy);
    await insights.write(who, situation, 'because', tension);
    await insights.rests(1, /^2 notes: /);
  });

  await test.step('two are listed and placed, and one may become a partner', async () => {
    await day.goTo('List');
    await day.lists('decides', landlord);
    await day.lists('missing', night);
    await day.goTo('Place');
    await day.places(landlord, 0.75, 0.2);
    await day.places(night, 0.7, 0.85);
    await day.goTo('Read the map');
    await page.getByLabel(readMapWords.candidateOf(landlord)).first().check();
  });

  await test.step('who was marked is scored alone, and invited with a reason', async () => {
    await day.goTo('What matters');
    await page.getByRole('button', { name: partnerWords.criteria.starter }).click();
    await day.goTo('Candidates');
    await page.getByRole('button', { name: partnerWords.longlist.take(landlord) }).click();
    await day.goTo('Score');
    const score = new ScorePage(page);
    await score.addScorers('Tenant');
    await score.open();
    await score.begin('Tenant');
    for (const [nth, { title }] of starterCriteria.entries()) {
      if (nth > 0) await score.next();
      await score.score(landlord, title, 4);
    }
    await score.done();
    await score.closeAndReveal();
    await day.goTo('Decide');
    await score.decide(landlord, 'invite');
    await day.fill(partnerWords.decide.reasonOf(landlord), 'The landings are theirs');
  });

  await test.step('the objective is taken over, a question drafted, an idea chosen', async () => {
    const kindness = new KindnessPage(page);
    await day.goTo('Objective');
    await page.getByRole('button', { name: objectiveWords.prefill }).click();
    await expect(kindness.part('doing')).toHaveValue('Swap a favour');
    await day.goTo('How could we …?');
    await page.getByRole('button', { name: challengeWords.draftAll(1), exact: true }).click();
    await expect(kindness.question(1)).toHaveValue(/new neighbours/i);
    await day.goTo('Ideas');
    await kindness.adds(shelf, tea);
    await day.goTo('Sort ideas');
    for (const idea of [shelf, tea]) await wall.moveTo(wall.inTray(idea), 'Alone on the wall');
    await day.goTo('Choose');
    await kindness.clickTo(shelf, 0.2, 0.8);
    await kindness.isAt(shelf, 80, 20);
    await page.getByLabel(prioritiseWords.choose).selectOption('top-left');
  });

  await test.step('the idea becomes a programme that rests on what was learned', async () => {
    await day.goTo('Programme cards');
    await page.getByRole('button', { name: cardsWords.side.startFrom(shelf) }).click();
    const { parts } = cardsWords;
    await day.fill(parts.name.label, 'The Landing Shelf');
    await day.fill(parts.deed.label, 'Neighbours lend by the lift');
    await page.getByLabel(cardsWords.addInsight).selectOption({ index: 1 });
    await expect(day.card(1)).toContainText(learned);
    await day.fill(parts.firstTest.label, 'Block B, two shelves');
  });

  await test.step('how it will be known, the one gap, and who begins', async () => {
    await day.goTo('Measures');
    await page.getByRole('button', { name: measureWords.addFirst }).click();
    await day.fill(measureWords.parts.question.label, question);
    await day.fill(measureWords.baseline, '18');
    await day.fill(measureWords.target, '30');
    await day.goTo('The gap');
    await page.getByRole('button', { name: gapWords.chooseOf('exchange') }).click();
    await day.goTo('Commit');
    const field = page.getByLabel(commitWords.add('The Landing Shelf'));
    await field.fill('Build two shelves');
    await field.press('Enter');
    await day.goTo('Close');
    await page.getByLabel(closeWords.ownerOf('Build two shelves')).fill('Jonas');
    await desk.isSaved();
  });

  const chain = new ChainPage(page);
  await test.step('page one tells it, and the brief how it is counted', async () => {
    await new DayPage(page).press('o');
    const gap = briefWords.gap(gapWords.criteria.exchange.question);
    await expect(chain.sheet).toContainText(gap);
    for (const said of [
      'The Landing Shelf',
      learned,
      `${landlord} is invited. The landings are theirs`,
      'Jonas',
    ])
      await expect(chain.sheet).toContainText(said);
    await page.getByRole('button', { name: briefWords.faces.brief, exact: true }).click();
    const measures = page.getByRole('region', { name: briefWords.measures });
    await expect(measures).toContainText(question);
    await expect(measures).toContainText('today 18 % · target 30 %');
    await page.getByRole('button', { name: briefWords.faces.pageOne, exact: true }).click();
  });

  await test.step('the programme is followed back to a note, and the note forward again', async () => {
    await chain.sheet
      .getByRole('region', { name: briefWords.decided, exact: true })
      .getByRole('button', { name: /The Landing Shelf/ })
      .click();
    await chain.isAbout('The Landing Shelf');
    await chain.leads('from', [learned, shelf]);
    await chain.follow(learned);
    await chain.isAbout(learned);
    await chain.follow(tooBusy);
    await chain.leads('from', [late, busy]);
    await chain.follow(late);
    await chain.isAbout(late);
    await chain.follow(tooBusy);
    await chain.isAbout(tooBusy);
    await chain.follow(learned);
    await chain.leads('came', ['The Landing Shelf']);
    await chain.close();
  });

  await test.step('the file holds the same links', async () => {
    const file = parseJson((await app.exportedBy(() => desk.export('session'))).text);
    if (!file.ok) throw new Error('An export that is not JSON.');
    const body = bodyOf(file.value);
    const { insight, programme, cluster, note, partner, stakeholder, challenge } = body;
    const noteId = (text: string) => note.find((one) => one.text === text)?.id;
    const groupId = cluster.find(({ title }) => title === tooBusy)?.id;
    for (const text of [late, busy])
      expect(note.find((one) => one.text === text)?.sort).toMatchObject({ clusterId: groupId });
    expect(insight[0]?.clusterIds).toEqual([groupId]);
    expect(challenge[0]?.insightIds).toEqual([insight[0]?.id]);
    expect(programme[0]?.insightIds).toEqual([insight[0]?.id]);
    expect(programme[0]?.ideas).toEqual([{ kind: 'note', id: noteId(shelf) }]);
    expect(partner[0]?.stakeholderId).toBe(stakeholder.find(({ name }) => name === landlord)?.id);
    expect(body.measure[0]?.programmeId).toBe(programme[0]?.id);
    expect(body.action[0]?.about).toEqual({ kind: 'programme', id: programme[0]?.id });
  });
});
