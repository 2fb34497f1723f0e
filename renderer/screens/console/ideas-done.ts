// How far the ideas of the kindness canvas have come, from the objective to the few that go on.

import { boardOf } from '#shared/derive/board.ts';
import { coverageOf, silentDrives } from '#shared/derive/coverage.ts';
import {
  allIdeas,
  challengesOf,
  ideaOf,
  ideasOn,
  learned,
  unlinkedIdeas,
} from '#shared/derive/ideas.ts';
import {
  attitudeIn,
  missingParts,
  objectiveChecks,
  objectiveOf,
} from '#shared/derive/objective.ts';
import { placedIdeas, survivorsOf } from '#shared/derive/survivors.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { challengeWords } from '#shared/strings/challenges.ts';
import { driveNames, ideaWords, prioritiseWords, tagWords } from '#shared/strings/ideas.ts';
import { attitudeWords, isToBeFound, objectiveWords } from '#shared/strings/objective.ts';

export type IdeasKind = 'objective' | 'how-could-we' | 'prioritise' | 'tag';

export function ideasDone(kind: IdeasKind, session: Session, canvasId: string): string {
  switch (kind) {
    case 'objective':
      return sharpened(session, canvasId);
    case 'how-could-we':
      return asked(session, canvasId);
    case 'prioritise':
      return prioritised(session, canvasId);
    case 'tag':
      return tagged(session, canvasId);
    default:
      return assertNever(kind);
  }
}

function sharpened(session: Session, canvasId: string): string {
  const words = objectiveWords.done;
  const objective = objectiveOf(session, canvasId);
  const missing = missingParts(objective).length;
  const { length } = objectiveChecks;
  if (!objective || missing === length) return words.none;
  if (attitudeIn(objective.doing, attitudeWords)) return words.attitude;
  if (missing > 0) return words.some(length - missing, length);
  return isToBeFound(objective) ? words.finding : words.whole;
}

function asked(session: Session, canvasId: string): string {
  const words = challengeWords.done;
  const challenges = challengesOf(session, canvasId);
  const insights = learned(session);
  const from = new Set<string>(challenges.flatMap(({ insightIds }) => insightIds));
  const left = insights.filter(({ id }) => !from.has(id)).length;
  const loose = challenges.filter(({ insightIds }) => insightIds.length === 0).length;
  const { length } = challenges;
  if (length === 0) return words.none;
  if (insights.length === 0) return words.own(length);
  if (left > 0) return words.some(length, left);
  return loose > 0 ? words.loose(length, loose) : words.whole(length);
}

export function wroteIdeas(session: Session, canvasId: string): string {
  const words = ideaWords.done;
  const items = allIdeas(session, canvasId);
  const { noteCount } = boardOf(session, canvasId);
  const lenses = new Set(items.flatMap(({ id }) => ideaOf(session, id)?.lens || []));
  if (noteCount === 0) return words.none;
  return lenses.size > 0 ? words.lenses(noteCount, lenses.size) : words.some(noteCount);
}

/** What the sorting of ideas says besides; nothing on other boards. */
export function linksDone(session: Session, canvasId: string): string {
  const isOfIdeas = session.canvas.get(canvasId)?.kind === 'kindness';
  if (!isOfIdeas || allIdeas(session, canvasId).length === 0) return '';
  return ` · ${ideaWords.sortDone(unlinkedIdeas(session, canvasId).length)}`;
}

function prioritised(session: Session, canvasId: string): string {
  const words = prioritiseWords.done;
  const all = ideasOn(boardOf(session, canvasId)).length;
  const placed = placedIdeas(session, canvasId).length;
  const corner = session.canvas.get(canvasId)?.corner;
  if (all === 0) return words.nothing;
  if (placed === 0) return words.none;
  if (!corner) return placed < all ? words.some(placed, all) : words.corner(placed);
  const { by, items } = survivorsOf(session, canvasId);
  const name = prioritiseWords.corners[corner];
  return by === 'votes' ? words.voted(name, items.length) : words.vote(name, items.length);
}

function tagged(session: Session, canvasId: string): string {
  const words = tagWords.done;
  const { items } = survivorsOf(session, canvasId);
  const coverage = coverageOf(session, items);
  const silent = silentDrives(coverage).map((drive) => driveNames[drive]);
  const left = coverage.untagged.length;
  if (items.length === 0) return words.none;
  if (left > 0) return words.some(items.length - left, items.length);
  return silent.length > 0 ? words.gaps(silent) : words.whole(items.length);
}
