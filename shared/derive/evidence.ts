// What an insight rests on: notes by how we know, each thought counted once however often it was
// copied. Notes that are only on paper count too; how they are known, nobody has said.
import type { Insight } from '../domain/insight.ts';
import { type NoteSource, noteSources } from '../domain/note.ts';
import type { Session } from '../domain/session-body.ts';

export interface Evidence {
  /** Distinct originals, paper included. */
  readonly count: number;
  readonly bySource: Readonly<Record<NoteSource, number>>;
  /** Notes whose source nobody has said, paper included. */
  readonly unsaidCount: number;
  /** It rests on assumptions alone, or on nothing. */
  readonly isThin: boolean;
}
type Records = Pick<Session, 'note' | 'cluster'>;

/** Evidence of some clusters and notes together. A copy whose original is among them adds nothing. */
export function evidenceOf(
  { note: notes, cluster: clusters }: Records,
  { clusterIds, noteIds }: Pick<Insight, 'clusterIds' | 'noteIds'>,
): Evidence {
  const inClusters = new Set<string>(clusterIds);
  const picked = new Set<string>(noteIds);
  const seen = new Set<string>();
  const bySource = { saw: 0, lived: 0, heard: 0, research: 0, assumption: 0 };
  const typedIn = new Map<string, number>();
  let unsaidCount = 0;
  for (const note of notes.values()) {
    const clusterId = note.sort.at === 'cluster' ? note.sort.clusterId : '';
    if (!inClusters.has(clusterId) && !picked.has(note.id)) continue;
    if (inClusters.has(clusterId)) typedIn.set(clusterId, (typedIn.get(clusterId) ?? 0) + 1);
    const original = note.originId ?? note.id;
    if (seen.has(original)) continue;
    seen.add(original);
    // What a thought is known by is its original's to say, where that is still there.
    const { source } = notes.get(original) ?? note;
    if (source) bySource[source]++;
    else unsaidCount++;
  }
  let onPaper = 0;
  for (const id of inClusters)
    onPaper += Math.max(0, (clusters.get(id)?.paperCount ?? 0) - (typedIn.get(id) ?? 0));
  const known = noteSources.reduce((sum, source) => sum + bySource[source], 0);
  unsaidCount += onPaper;
  const isThin = unsaidCount === 0 && known === bySource.assumption;
  return { count: known + unsaidCount, bySource, unsaidCount, isThin };
}
