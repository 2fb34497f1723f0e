// Records of which there is one at most for something: two windows, or an undo, can make a second.
import { limits } from '../domain/limits.ts';
import type { Noun, RecordOf } from '../domain/nouns.ts';
import type { Session } from '../domain/session-body.ts';
import type { SessionDraft } from './rules.ts';

/** Of those with the same key the one that was there before stays, else the first. */
function keepOne<N extends Noun>(
  draft: SessionDraft,
  before: Session,
  noun: N,
  keyOf: (row: RecordOf<N>) => string,
): void {
  const kept = new Map<string, string>();
  for (const row of [...draft.rows(noun)]) {
    const key = keyOf(row);
    const other = kept.get(key);
    if (other === undefined) kept.set(key, row.id);
    else if (before[noun].has(other)) draft.remove(noun, row.id);
    else {
      draft.remove(noun, other);
      kept.set(key, row.id);
    }
  }
}

export function keepSingles(draft: SessionDraft, before: Session): void {
  keepOne(draft, before, 'placement', ({ canvasId, item }) => `${canvasId} ${item.id}`);
  keepOne(draft, before, 'idea', ({ item }) => item.id);
  keepOne(draft, before, 'stance', ({ stakeholderId }) => stakeholderId);
  keepOne(draft, before, 'objective', ({ canvasId }) => canvasId);
  keepOne(draft, before, 'scoring', ({ canvasId }) => canvasId);
  keepOne(draft, before, 'benchmark', ({ canvasId, criterion }) => `${canvasId} ${criterion}`);
  keepOneGap(draft, before);
  keepCounters(draft, before);
}

/** Counters that came back when others have them by now go back to the heap. */
function keepCounters(draft: SessionDraft, before: Session): void {
  const criteria = [...draft.rows('criterion')];
  for (const canvasId of new Set(criteria.map((one) => one.canvasId))) {
    const here = criteria.filter((one) => one.canvasId === canvasId);
    let over = here.reduce((sum, { counters }) => sum + counters, 0) - limits.counters;
    for (const one of here) {
      const gained = one.counters - (before.criterion.get(one.id)?.counters ?? 0);
      const back = Math.min(Math.max(0, over), Math.max(0, gained));
      if (back > 0) draft.put('criterion', { ...one, counters: one.counters - back });
      over -= back;
    }
  }
}

function keepOneGap(draft: SessionDraft, before: Session): void {
  const gaps = [...draft.rows('benchmark')].filter(({ isGap }) => isGap);
  for (const canvasId of new Set(gaps.map((gap) => gap.canvasId))) {
    const here = gaps.filter((gap) => gap.canvasId === canvasId);
    const keep = here.find(({ id }) => before.benchmark.get(id)?.isGap) ?? here[0];
    for (const gap of here)
      if (gap.id !== keep?.id) draft.put('benchmark', { ...gap, isGap: false });
  }
}
