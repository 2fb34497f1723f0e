// Which of the things found is the newest state, and which changes lead from it to the end. Pure:
// it looks at revisions only. Revisions are never used twice for different things: whoever opens a
// damaged session goes on above every number that was seen.
import type { Session } from '#shared/domain/session-body.ts';
import type { Change } from '#shared/format/change-frame.ts';
import type { Frame, JournalContent } from './journal-frames.ts';

export interface Journal extends JournalContent {
  readonly name: string;
}

/** A whole state to start from. */
export interface Base {
  readonly source: 'journal' | 'checkpoint' | 'snapshot';
  readonly revision: number;
  readonly read: () => Session | null;
  /** The journal it stands in. */
  readonly journal: string | null;
}

export interface Route {
  readonly base: Base;
  readonly changes: readonly Change[];
  /** The revision it ends at. */
  readonly end: number;
}

const lastRevision = (frames: readonly Frame[]): number =>
  frames.reduce((last, frame) => Math.max(last, frame.revision), 0);

export const highestRevision = (journals: readonly Journal[]): number =>
  journals.reduce((last, journal) => Math.max(last, lastRevision(journal.frames)), 0);

/**
 * The change of each revision. Where several journals have one, the journal that went on longer
 * is believed, then the higher writer's name: a rule that gives the same answer every time.
 */
export function changesByRevision(journals: readonly Journal[]): ReadonlyMap<number, Change> {
  const order = [...journals].sort(
    (a, b) => lastRevision(a.frames) - lastRevision(b.frames) || (a.name < b.name ? -1 : 1),
  );
  const found = new Map<number, Change>();
  for (const { frames } of order)
    for (const frame of frames)
      if (frame.kind === 'change') found.set(frame.revision, frame.change);
  return found;
}

/** From a base as far as changes follow without a gap. */
export function routeFrom(base: Base, changes: ReadonlyMap<number, Change>): Route {
  const steps: Change[] = [];
  for (let next = changes.get(base.revision + 1); next; next = changes.get(next.revision + 1))
    steps.push(next);
  return { base, changes: steps, end: base.revision + steps.length };
}

export const basesOf = (journals: readonly Journal[]): readonly Base[] =>
  journals.flatMap((journal) =>
    journal.frames.flatMap((frame) =>
      frame.kind === 'state'
        ? [
            {
              source: 'journal' as const,
              revision: frame.revision,
              read: frame.read,
              journal: journal.name,
            },
          ]
        : [],
    ),
  );

const rankOf: Readonly<Record<Base['source'], number>> = { journal: 2, checkpoint: 1, snapshot: 0 };

/**
 * The best first: the one that ends latest; then a journal's own state before the checkpoint, so
 * that a checkpoint that someone else wrote is noticed; then the shortest way.
 */
export const bestRoutes = (
  bases: readonly Base[],
  changes: ReadonlyMap<number, Change>,
  journals: readonly Journal[],
): readonly Route[] => {
  const ownEnd = new Map(journals.map((one) => [one.name, lastRevision(one.frames)]));
  const reachesAlone = ({ base, end }: Route): number =>
    base.journal !== null && ownEnd.get(base.journal) === end ? 1 : 0;
  return bases
    .map((base) => routeFrom(base, changes))
    .sort(
      (a, b) =>
        b.end - a.end ||
        rankOf[b.base.source] - rankOf[a.base.source] ||
        reachesAlone(b) - reachesAlone(a) ||
        b.base.revision - a.base.revision,
    );
};

/** The changes that led to this revision, as far back as the journals hold them without a gap. */
export function historyUpTo(end: number, changes: ReadonlyMap<number, Change>): readonly Change[] {
  const history: Change[] = [];
  for (let change = changes.get(end); change; change = changes.get(change.revision - 1))
    history.push(change);
  return history.reverse();
}
