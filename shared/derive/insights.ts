// Insights of a canvas, as one sentence each, in the order the room has put them.
import type { ClusterId } from '../domain/cluster.ts';
import type { Insight } from '../domain/insight.ts';
import type { Session } from '../domain/session-body.ts';
import { byRank } from '../lib/rank.ts';

export const insightsOf = (
  { insight }: Pick<Session, 'insight'>,
  canvasId: string,
): readonly Insight[] =>
  [...insight.values()].filter((one) => one.canvasId === canvasId).sort(byRank);

/** Somebody has said at least a part of it. */
export const isWritten = ({ who, situation, tension }: Insight): boolean =>
  [who, situation, tension].some((part) => part.trim() !== '');

/** “New tenants in their first winter, but nobody knocks.” Parts that are missing are left out. */
export function sentenceOf({ who, situation, turn, tension }: Insight): string {
  const [first, second, third] = [who, situation, tension].map((part) =>
    part.trim().replace(/[\s,;.]+$/, ''),
  );
  const start = [first, second].filter(Boolean).join(' ');
  if (!third) return start;
  // What ended with a question or an exclamation keeps it.
  const end = /[!?…]$/.test(third) ? third : `${third}.`;
  return start ? `${start}, ${turn} ${end}` : end;
}

/** The insights that rest on a group. */
export const restingOn = (insights: readonly Insight[], clusterId: ClusterId): readonly Insight[] =>
  insights.filter((insight) => insight.clusterIds.includes(clusterId));
