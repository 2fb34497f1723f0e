import { describe, expect, test } from 'vitest';
import type { StageKind } from '#shared/domain/stage.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { challengeWords } from '#shared/strings/challenges.ts';
import { driveNames, ideaWords, prioritiseWords, tagWords } from '#shared/strings/ideas.ts';
import { objectiveWords } from '#shared/strings/objective.ts';
import { toMarkdown } from '#shared/transfer/to-markdown.ts';
import { doneCheck } from '../../../renderer/screens/console/done-check.ts';
import { kindnessSession } from '../../builders/kindness.ts';
import { afterOps } from '../../builders/session.ts';

const { session, canvasId, insightIds, items, random, place } = kindnessSession();
const [first] = items;
if (!first) throw new Error('Ideas were built.');
const said = (kind: StageKind, ...ops: readonly Op[]): string =>
  doneCheck({ kind, canvasId }, afterOps(session, ...ops));
const objectiveId = newId('objective', random);
const doing = (text: string): Op => ({
  ...{ type: 'objective.write', objectiveId, canvasId, part: 'doing', text },
});
const ask = (id: (typeof insightIds)[number] | undefined): Op => ({
  ...{ type: 'challenge.add', challengeId: newId('challenge', random), canvasId },
  ...{ text: 'How could we?', insightIds: id ? [id] : [] },
});
const corner: Op = { type: 'canvas.corner', canvasId, corner: 'top-left' };
const tag: Op = {
  ...{ type: 'idea.tag', ideaId: newId('idea', random), canvasId, item: first },
  drives: ['gain'],
};

describe('how far the ideas have come', () => {
  test('an objective says how much of it is there, and doubts an attitude', () => {
    expect(said('objective')).toBe(objectiveWords.done.none);
    expect(said('objective', doing('Swap a favour'))).toBe(objectiveWords.done.some(1, 6));
    expect(said('objective', doing('be aware'))).toBe(objectiveWords.done.attitude);
  });
  test('questions say which insights nobody asks about', () => {
    expect(said('how-could-we')).toBe(challengeWords.done.none);
    expect(said('how-could-we', ask(insightIds[0]))).toBe(challengeWords.done.some(1, 2));
    expect(said('how-could-we', ...insightIds.map(ask))).toBe(challengeWords.done.whole(3));
    expect(said('how-could-we', ...insightIds.map(ask), ask(undefined))).toBe(
      challengeWords.done.loose(4, 1),
    );
  });
  test('ideas are counted, and those that are linked to nothing are said', () => {
    expect(said('ideas')).toBe(ideaWords.done.some(7));
    expect(said('sort')).toContain(ideaWords.sortDone(4));
  });
  test('placing leads to a corner, a corner to dots', () => {
    expect(said('prioritise')).toBe(prioritiseWords.done.none);
    expect(said('prioritise', place(first, 0.1, 0.9))).toBe(prioritiseWords.done.some(1, 4));
    expect(said('prioritise', place(first, 0.1, 0.9), corner)).toBe(
      prioritiseWords.done.vote(prioritiseWords.corners['top-left'], 1),
    );
  });
  test('tags say which drive nobody speaks to', () => {
    expect(said('tag')).toBe(tagWords.done.none);
    expect(said('tag', place(first, 0, 1))).toBe(tagWords.done.some(0, 1));
    const { gain: _gain, ...silent } = driveNames;
    expect(said('tag', place(first, 0, 1), tag)).toBe(tagWords.done.gaps(Object.values(silent)));
  });
});

test('the document has the objective, the questions, and the ideas that go on with their drives', () => {
  const text = toMarkdown(
    afterOps(
      session,
      doing('Swap *a* favour'),
      ask(insightIds[1]),
      place(first, 0.25, 0.75),
      corner,
      tag,
    ),
  );
  expect(text).toContain('**… swap \\*a\\* favour: from … to … by …**');
  expect(text).toContain('1. How could we? *(Drawn from Insight 2)*');
  expect(text).toContain('take, lend or ask by a card** (Gain; not linked)');
  expect(text).toContain('impact 75 %, effort 25 %');
});
