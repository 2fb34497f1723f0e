// Whom and which drive the surviving ideas speak to, so that a gap is seen.
import { type Drive, drives } from '../domain/idea.ts';
import type { Insight } from '../domain/insight.ts';
import type { WallRef } from '../domain/item-ref.ts';
import type { Session } from '../domain/session-body.ts';
import { mapValues } from '../lib/record-map.ts';
import { ideaOf, insightsBehind, learned } from './ideas.ts';

type Counts = Readonly<Record<Drive, number>>;

export interface CoverageRow {
  /** Null: ideas that are linked to nothing that was learned. */
  readonly insight: Insight | null;
  /** How many ideas speak to it by each drive. */
  readonly counts: Counts;
  readonly ideaCount: number;
}
export interface Coverage {
  readonly rows: readonly CoverageRow[];
  /** How many ideas speak to each drive, whomever they are for. */
  readonly totals: Counts;
  /** Ideas without a drive. */
  readonly untagged: readonly WallRef[];
}

const none: Counts = { gain: 0, belong: 0, 'make-sense': 0, 'keep-safe': 0 };

export function coverageOf(
  session: Pick<Session, 'idea' | 'note' | 'challenge' | 'insight' | 'canvas'>,
  items: readonly WallRef[],
): Coverage {
  const ideas = items.map((item) => ({
    item,
    drives: ideaOf(session, item.id)?.drives ?? [],
    behind: insightsBehind(session, item),
  }));
  type Judged = (typeof ideas)[number];
  const count = (among: readonly Judged[]): Counts =>
    mapValues(none, (_, drive) => among.filter((one) => one.drives.includes(drive)).length);
  const rowOf = (insight: Insight | null, among: readonly Judged[]): CoverageRow => ({
    insight,
    counts: count(among),
    ideaCount: among.length,
  });
  const insights = learned(session);
  const isFor = (insight: Insight) => (one: Judged) => one.behind.has(insight.id);
  const loose = ideas.filter((one) => !insights.some((insight) => isFor(insight)(one)));
  return {
    rows: [
      ...insights.map((insight) => rowOf(insight, ideas.filter(isFor(insight)))),
      ...(loose.length > 0 ? [rowOf(null, loose)] : []),
    ],
    totals: count(ideas),
    untagged: ideas.filter((one) => one.drives.length === 0).map(({ item }) => item),
  };
}

/** The drives that no idea speaks to. */
export const silentDrives = ({ totals }: Coverage): readonly Drive[] =>
  drives.filter((drive) => totals[drive] === 0);

/** The insights that no idea answers. */
export const unansweredInsights = ({ rows }: Coverage): readonly Insight[] =>
  rows.flatMap(({ insight, ideaCount }) => (insight && ideaCount === 0 ? [insight] : []));
