// Ideas on a board: a group is one idea, a note that is in none is another. What each answers, and
// what it came from.

import type { Challenge, ChallengeId } from '../domain/challenge.ts';
import type { Drive, Idea } from '../domain/idea.ts';
import { drives } from '../domain/idea.ts';
import type { Insight, InsightId } from '../domain/insight.ts';
import type { WallRef } from '../domain/item-ref.ts';
import type { Session } from '../domain/session-body.ts';
import { byRank } from '../lib/rank.ts';
import { type Board, boardOf } from './board.ts';
import { isWritten } from './insights.ts';

export const challengesOf = (
  { challenge }: Pick<Session, 'challenge'>,
  canvasId: string,
): readonly Challenge[] =>
  [...challenge.values()].filter((one) => one.canvasId === canvasId).sort(byRank);

/** What was learned, board by board: the first is number 1, on every step that leads on from it. */
export function learned({
  insight,
  canvas,
}: Pick<Session, 'insight' | 'canvas'>): readonly Insight[] {
  const boards = [...canvas.values()].sort(byRank).map(({ id }) => id);
  const nth = ({ canvasId }: Insight): number => boards.indexOf(canvasId);
  return [...insight.values()].filter(isWritten).sort((a, b) => nth(a) - nth(b) || byRank(a, b));
}

type Records = Pick<Session, 'idea' | 'note' | 'cluster' | 'family' | 'canvas'>;

/** What is said of each idea, by its note or group. Tables never change: worked out once for each. */
const known = new WeakMap<Session['idea'], ReadonlyMap<string, Idea>>();

function ideasById(idea: Session['idea']): ReadonlyMap<string, Idea> {
  const held = known.get(idea);
  if (held) return held;
  const found = new Map([...idea.values()].map((one) => [one.item.id as string, one]));
  known.set(idea, found);
  return found;
}

export const ideaOf = ({ idea }: Pick<Session, 'idea'>, id: string): Idea | null =>
  ideasById(idea).get(id) ?? null;

export interface IdeaLinks {
  readonly insightIds: readonly InsightId[];
  readonly challengeIds: readonly ChallengeId[];
  readonly drives: readonly Drive[];
  readonly lenses: readonly string[];
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** What an idea is linked to; a group speaks for its notes as well. */
export function linksOf(session: Pick<Records, 'idea' | 'note'>, { kind, id }: WallRef): IdeaLinks {
  const own = ideaOf(session, id);
  const among = kind === 'note' ? [] : notesIn(session, id);
  const all = [own, ...among.map((noteId) => ideaOf(session, noteId))].filter(
    (one) => one !== null,
  );
  return {
    insightIds: unique(all.flatMap((one) => one.insightIds)),
    challengeIds: unique(all.flatMap((one) => one.challengeIds)),
    drives: drives.filter((drive) => own?.drives.includes(drive)),
    lenses: unique(all.map(({ lens }) => lens).filter((lens) => lens !== '')),
  };
}

/** The notes of each group, grouped once for a state of the notes. */
const grouped = new WeakMap<Session['note'], ReadonlyMap<string, readonly string[]>>();

function notesIn({ note }: Pick<Session, 'note'>, clusterId: string): readonly string[] {
  let held = grouped.get(note);
  if (!held) {
    const found = new Map<string, string[]>();
    for (const { id, sort } of note.values()) {
      if (sort.at !== 'cluster') continue;
      const here = found.get(sort.clusterId);
      if (here) here.push(id);
      else found.set(sort.clusterId, [id]);
    }
    held = found;
    grouped.set(note, held);
  }
  return held.get(clusterId) ?? [];
}

export const isLinked = ({ insightIds, challengeIds }: IdeaLinks): boolean =>
  insightIds.length + challengeIds.length > 0;

/** The insights behind an idea: its own, and those that its questions were drawn from. */
export function insightsBehind(
  session: Pick<Session, 'idea' | 'note' | 'challenge'>,
  item: WallRef,
): ReadonlySet<InsightId> {
  const { insightIds, challengeIds } = linksOf(session, item);
  const through = challengeIds.flatMap((id) => session.challenge.get(id)?.insightIds ?? []);
  return new Set([...insightIds, ...through]);
}

/** Groups, the largest first, then the notes alone: what is placed and voted on. */
export function ideasOn({
  clusters,
  alone,
}: Pick<Board, 'clusters' | 'alone'>): readonly WallRef[] {
  const size = ({ cluster, notes }: Board['clusters'][number]): number =>
    Math.max(notes.length, cluster.paperCount ?? 0);
  return [
    ...[...clusters]
      .sort((a, b) => size(b) - size(a))
      .map(({ cluster }) => ({ kind: 'cluster', id: cluster.id }) as const),
    ...alone.map(({ id }) => ({ kind: 'note', id }) as const),
  ];
}

/** Everything that counts as one idea, those in the tray included. */
export function allIdeas(session: Records, canvasId: string): readonly WallRef[] {
  const board = boardOf(session, canvasId);
  return [...ideasOn(board), ...board.tray.map(({ id }) => ({ kind: 'note', id }) as const)];
}

export const unlinkedIdeas = (session: Records, canvasId: string): readonly WallRef[] =>
  allIdeas(session, canvasId).filter((item) => !isLinked(linksOf(session, item)));
