import { expect, it } from 'vitest';
import { isPassedRound } from '#shared/derive/passed-round.ts';
import { newId } from '#shared/lib/id.ts';
import { seededBytes } from '../../builders/random.ts';
import { secretSession } from '../../builders/secrets.ts';
import { afterOps } from '../../builders/session.ts';
import { opening, votingSession } from '../../builders/voting.ts';

const { session, canvasId, targets } = votingSession();
const vote = [...session.stage.values()].find(({ kind }) => kind === 'vote') ?? null;

it('is in other hands while people vote by dots, and not while hands are counted', () => {
  const open = (kind: 'dots' | 'hands') =>
    afterOps(
      session,
      opening(newId('round', seededBytes(3)), kind, { canvasId, targets: [...targets] }),
    );
  expect(isPassedRound(session, vote)).toBe(false);
  expect(isPassedRound(open('dots'), vote)).toBe(true);
  expect(isPassedRound(open('hands'), vote)).toBe(false);
  expect(isPassedRound(open('dots'), null)).toBe(false);
});

it('is in other hands while people score', () => {
  const full = secretSession();
  const [scoring] = full.scoring.values();
  if (!vote || !scoring) throw new Error('A vote and a scoring were built.');
  const score = { ...vote, kind: 'score', canvasId: scoring.canvasId } as const;
  expect(isPassedRound(full, score)).toBe(true);
  expect(
    isPassedRound(afterOps(full, { type: 'scoring.close', scoringId: scoring.id }), score),
  ).toBe(false);
});
