import { describe, expect, test } from 'vitest';
import { coverageOf, silentDrives, unansweredInsights } from '#shared/derive/coverage.ts';
import { firstRound, roundAfter, roundReading } from '#shared/derive/idea-round.ts';
import { linksOf, unlinkedIdeas } from '#shared/derive/ideas.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { challengeDraft } from '#shared/strings/challenge-draft.ts';
import { kindnessSession } from '../../builders/kindness.ts';
import { afterOps } from '../../builders/session.ts';
import { groupOf, noteOf } from '../../builders/voting.ts';

const built = kindnessSession();
const { session, canvasId, insightIds, noteIds, clusterIds, random } = built;
const [firstNote] = noteIds;
const [firstGroup, secondGroup] = clusterIds;
const [newcomers, older] = insightIds;
if (!firstNote || !firstGroup || !secondGroup || !newcomers || !older)
  throw new Error('Ideas, groups and insights were built.');
const challengeId = newId('challenge', random);
const asked: Op = {
  ...{ type: 'challenge.add', challengeId, canvasId, text: 'How could we?' },
  insightIds: [older],
};
const link = (more: Partial<Extract<Op, { readonly type: 'idea.link' }>>): Op => ({
  ...{ type: 'idea.link', ideaId: newId('idea', random), canvasId, item: noteOf(firstNote) },
  ...{ insightIds: [], challengeIds: [] },
  ...more,
});
const tag = (item: ReturnType<typeof groupOf>, drives: ('gain' | 'belong')[]): Op => ({
  ...{ type: 'idea.tag', ideaId: newId('idea', random), canvasId, item, drives },
});

describe('what an idea answers', () => {
  test('a group speaks for the notes in it', () => {
    const linked = afterOps(session, link({ insightIds: [newcomers] }));
    expect(linksOf(linked, groupOf(firstGroup)).insightIds).toEqual([newcomers]);
    expect(linksOf(linked, groupOf(secondGroup)).insightIds).toEqual([]);
  });
  test('a group is unlinked until it or one of its notes answers something', () => {
    const count = unlinkedIdeas(session, canvasId).length;
    const linked = afterOps(session, asked, link({ challengeIds: [challengeId] }));
    expect(count).toBe(4);
    expect(unlinkedIdeas(linked, canvasId)).toHaveLength(3);
  });
});

describe('whom the ideas speak to', () => {
  const tagged = afterOps(
    session,
    asked,
    link({ item: groupOf(firstGroup), insightIds: [newcomers] }),
    link({ item: groupOf(secondGroup), challengeIds: [challengeId] }),
    tag(groupOf(firstGroup), ['gain', 'belong']),
    tag(groupOf(secondGroup), ['gain']),
  );
  const coverage = coverageOf(tagged, [groupOf(firstGroup), groupOf(secondGroup)]);
  test('by insight and drive; a question brings the insights it was drawn from', () => {
    const rows = coverage.rows.map(({ insight, counts }) => [insight?.who, counts.gain]);
    expect(rows).toEqual([
      ['New neighbours', 1],
      ['Older tenants', 1],
      ['People', 0],
    ]);
    expect(coverage.totals).toEqual({ gain: 2, belong: 1, 'make-sense': 0, 'keep-safe': 0 });
  });
  test('what nobody speaks to is found', () => {
    expect(silentDrives(coverage)).toEqual(['make-sense', 'keep-safe']);
    expect(unansweredInsights(coverage).map(({ who }) => who)).toEqual(['People']);
  });
  test('ideas that answer nothing have a row of their own, and count without a drive', () => {
    const loose = coverageOf(session, [groupOf(firstGroup)]);
    expect(loose.rows.at(-1)).toMatchObject({ insight: null, ideaCount: 1 });
    expect(loose.untagged).toEqual([groupOf(firstGroup)]);
  });
});

describe('a question drafted from an insight', () => {
  const [first] = [...session.insight.values()];
  if (!first) throw new Error('Insights were built.');
  test('says for whom it is, and what pulls the other way', () =>
    expect(challengeDraft(first)).toBe(
      'How could we make it easier for new neighbours, when they never see who needs it?',
    ));
  test('what is in the way decides how it begins', () =>
    expect(challengeDraft({ ...first, barriers: ['unwilling'] })).toMatch(
      /^How could we make it worth it for new neighbours, when/,
    ));
  test('without a pull the situation stands in its place, and names keep their capital', () =>
    expect(challengeDraft({ ...first, who: 'Amina’s class', tension: '' })).toBe(
      'How could we make it easier for Amina’s class who come home after dark would help?',
    ));
});

describe('a round of writing', () => {
  const round = firstRound(2, 4, 1_000);
  test('counts down from the host’s start and is over at its end', () => {
    expect(roundReading(round, 1_000)).toMatchObject({ seconds: 240, share: 100, isOver: false });
    expect(roundReading(round, 240_999)).toMatchObject({ seconds: 1, tone: 'red', isOver: false });
    expect(roundReading(round, 241_000)).toMatchObject({ seconds: 0, share: 0, isOver: true });
  });
  test('a clock that was put back gives no more than there was', () =>
    expect(roundReading(round, 0).seconds).toBe(240));
  test('the last one has none after it', () => {
    const second = roundAfter(round, 300_000);
    expect(second).toMatchObject({ nth: 2, startedAt: 300_000 });
    expect(second && roundAfter(second, 600_000)).toBe(null);
  });
});
