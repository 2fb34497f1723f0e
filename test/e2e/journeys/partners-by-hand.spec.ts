// Partners from the purpose to their roles, once by keys alone and once by touch: what comes of it
// is the same.
import type { Body } from '#shared/domain/session-json.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { byRank } from '#shared/lib/rank.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import {
  northsideCriteria,
  northsideGates,
  northsidePartnerQuestion,
  northsidePartners,
} from '#shared/workshops/northside-partners.ts';
import { markedPartners } from '../../builders/marked-partners.ts';
import { stageTitles } from '../../builders/partner-session.ts';
import { expect, test } from '../app-test.ts';
import { bodyOf } from '../exported-session.ts';
import { ways } from '../pages/hands.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { PartnerPage } from '../pages/partner-page.ts';
import { openFile } from '../partner-file.ts';

const [gate] = northsideGates;
const criteria = northsideCriteria.filter(({ title }) => title === 'Trust' || title === 'Reach');
const [club, , landlord, shops] = northsidePartners;
if (!club || !landlord || !shops) throw new Error('The worked example has lost its partners.');
const names = [club.name, landlord.name, shops.name];

for (const { by, hands } of ways)
  test(`partners are chosen from purpose to roles ${by}`, async ({ app }) => {
    const { console: page } = app;
    const library = await new LibraryPage(page).isShown();
    const opening = await hands(page);
    await openFile(library, markedPartners(club.name), (button) => opening.press(button));
    const canvas = new PartnerPage(page, await hands(page));

    await test.step('what for, what matters, who it could be', async () => {
      await canvas.asksFor(northsidePartnerQuestion, gate);
      await canvas.next(stageTitles.criteria);
      for (const { counters, ...said } of criteria) await canvas.weighs(said, counters);
      await canvas.next(stageTitles.longlist);
      await canvas.takesOver(club.name);
      for (const { name } of [landlord, shops]) await canvas.lists(name);
      await canvas.checks(club.name, gate, 'met');
      await canvas.checks(landlord.name, gate, 'met');
      await canvas.checks(shops.name, gate, 'failed');
    });

    await test.step('two score, each alone, and pass the screen', async () => {
      await canvas.next(stageTitles.score);
      await canvas.scoredBy('Tenant', 'Parent');
      await canvas.scores('Tenant', names, [
        ['Trust', 5, 1, 3],
        ['Reach', 3, 5, 4],
      ]);
      await canvas.scores('Parent', names, [
        ['Trust', 5, 2, 4],
        ['Reach', 2, 5, 4],
      ]);
      await canvas.press(scoringWords.close);
      await canvas.press(scoringWords.reveal);
    });

    await test.step('another weight turns the order; it is put back, tried again and taken', async () => {
      const { whatIf } = scoringWords;
      await canvas.next(stageTitles['what-if']);
      await expect(canvas.first()).toContainText(club.name);
      await canvas.weighsMore('Reach');
      await expect(canvas.first()).toContainText(landlord.name);
      await canvas.press(whatIf.back);
      await expect(canvas.first()).toContainText(club.name);
      await canvas.weighsMore('Reach');
      await canvas.press(whatIf.take);
      await expect(page.getByText(whatIf.ours)).toBeVisible();
    });

    await test.step('who is invited and why, and what they take part in', async () => {
      await canvas.next(stageTitles.decide);
      await canvas.decides(landlord.name, 'maybe', landlord.reason);
      await canvas.decides(club.name, 'invite', club.reason);
      await canvas.next(stageTitles.roles);
      await canvas.takesPart(club.name, ...club.roles);
      for (const part of ['gives', 'gets', 'ask', 'owner'] as const)
        await canvas.agrees(club.name, part, club[part]);
      await canvas.asksBy(club.name, '2026-03-12');
      await canvas.desk.isSaved();
    });

    await test.step('the file says all of it', async () => {
      const file = parseJson((await app.exportedBy(() => canvas.exports())).text);
      if (!file.ok) throw new Error('An export that is not JSON.');
      saysIt(bodyOf(file.value));
    });
  });

function saysIt({ canvas, gate: gates, ...body }: Body): void {
  const [criterion, partner, scorer] = [
    body.criterion.toSorted(byRank),
    body.partner.toSorted(byRank),
    body.scorer.toSorted(byRank),
  ];
  const partnerCanvas = canvas.find(({ kind }) => kind === 'partner');
  expect(partnerCanvas?.question).toBe(northsidePartnerQuestion);
  expect(gates.map(({ text }) => text)).toEqual([gate]);
  expect(criterion).toMatchObject(criteria.map(({ counters: _, ...said }) => said));
  expect(criterion.reduce((sum, { counters }) => sum + counters, 0)).toBe(20);
  expect(criterion[1]?.counters).toBeGreaterThan(criterion[0]?.counters ?? 20);
  expect(partner.map(({ name }) => name)).toEqual(names);
  expect(partner.map(({ checks }) => checks.map(({ isMet }) => isMet))).toEqual([
    [true],
    [true],
    [false],
  ]);
  expect(partner[0]).toMatchObject({
    ...{ decision: 'invite', reason: club?.reason, roles: club?.roles, askBy: '2026-03-12' },
    ...{ gives: club?.gives, gets: club?.gets, ask: club?.ask, owner: club?.owner },
    stakeholderId: body.stakeholder[0]?.id,
  });
  expect(partner[1]).toMatchObject({ decision: 'maybe', reason: landlord?.reason });
  expect(partner[2]?.decision).toBeNull();
  expect(body.scoring[0]?.state).toBe('revealed');
  const given = scorer.map(({ id: scorerId }) =>
    partner.flatMap(({ id: partnerId }) =>
      criterion.map(
        ({ id: criterionId }) =>
          body.score.find(
            (one) =>
              one.scorerId === scorerId &&
              one.partnerId === partnerId &&
              one.criterionId === criterionId,
          )?.value,
      ),
    ),
  );
  expect(given).toEqual([
    [5, 3, 1, 5, 3, 4],
    [5, 2, 2, 5, 4, 4],
  ]);
}
