// How far cards, measures, gap, promises and the review have come.

import { learned } from '#shared/derive/ideas.ts';
import { measureGaps } from '#shared/derive/measure-gaps.ts';
import {
  actionsAbout,
  benchmarkOf,
  gapOf,
  measuresOf,
  pledgesOf,
  programmesOf,
  readingsOf,
  writtenParts,
} from '#shared/derive/programmes.ts';
import { benchmarkCriteria } from '#shared/domain/benchmark.ts';
import { cardParts } from '#shared/domain/programme.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { cardsWords } from '#shared/strings/cards.ts';
import { commitWords } from '#shared/strings/commit.ts';
import { gapWords } from '#shared/strings/gap.ts';
import { measureWords } from '#shared/strings/measures.ts';
import { reviewWords } from '#shared/strings/review.ts';

export type CardsKind = 'cards' | 'measures' | 'gap' | 'commit' | 'readings' | 'held' | 'verdict';
/** More than that nobody tries at once. */
const PLENTY = 3;

export function cardsDone(kind: CardsKind, session: Session, canvasId: string): string {
  switch (kind) {
    case 'cards':
      return carded(session, canvasId);
    case 'measures':
      return measured(session, canvasId);
    case 'gap':
      return closed(session, canvasId);
    case 'commit':
      return promised(session, canvasId);
    case 'readings': {
      const measures = measuresOf(session, canvasId);
      const read = measures.filter(({ id }) => readingsOf(session, id).length > 0).length;
      const { done } = reviewWords;
      return read === 0 ? done.noReadings : done.readings(read, measures.length);
    }
    case 'held': {
      const insights = learned(session);
      return reviewWords.done.held(
        insights.filter(({ held }) => held !== null).length,
        insights.length,
      );
    }
    case 'verdict': {
      const cards = programmesOf(session, canvasId);
      const decided = cards.filter(({ verdict }) => verdict !== null);
      const { done } = reviewWords;
      if (cards.length === 0 || decided.length < cards.length)
        return done.verdict(decided.length, cards.length);
      return cards.every((card) => card.verdictReason.trim() !== '') ? done.whole : done.why;
    }
    default:
      return assertNever(kind);
  }
}

function carded(session: Session, canvasId: string): string {
  const { done } = cardsWords;
  const cards = programmesOf(session, canvasId);
  const whole = cards.filter((card) => writtenParts(card) === cardParts.length).length;
  if (cards.length === 0) return done.none;
  if (cards.length > PLENTY) return done.many(cards.length);
  if (whole < cards.length) return done.some(cards.length, whole);
  const isDated = cards.every(({ firstTestOn }) => firstTestOn !== null);
  return isDated ? done.done(cards.length) : done.noTest(cards.length);
}

function measured(session: Session, canvasId: string): string {
  const { done } = measureWords;
  const measures = measuresOf(session, canvasId);
  if (measures.length === 0) return done.none;
  if (!measures.some(({ kind }) => kind === 'does')) return done.noDoes(measures.length);
  const whole = measures.filter((one) => measureGaps(one).length === 0).length;
  return whole === measures.length ? done.done(whole) : done.some(whole, measures.length);
}

function closed(session: Session, canvasId: string): string {
  const { done } = gapWords;
  const judged = benchmarkCriteria.filter(
    (criterion) => (benchmarkOf(session, canvasId, criterion)?.answer ?? null) !== null,
  ).length;
  const gap = gapOf(session, canvasId);
  if (gap) return actionsAbout(session, new Set([gap.id])).length > 0 ? done.done : done.who;
  if (judged === 0) return done.none;
  return judged < benchmarkCriteria.length ? done.some(judged) : done.choose;
}

function promised(session: Session, canvasId: string): string {
  const { done } = commitWords;
  const ids = new Set(programmesOf(session, canvasId).map(({ id }) => id));
  const actions = actionsAbout(session, ids);
  if (actions.length === 0) return done.none;
  const whole = actions.filter(
    ({ owner, dueOn, firstStep }) =>
      owner.trim() !== '' && dueOn !== null && firstStep.trim() !== '',
  ).length;
  if (whole < actions.length) return done.some(whole, actions.length);
  return pledgesOf(session, canvasId, 'ours').length > 0 ? done.done(whole) : done.ours;
}
