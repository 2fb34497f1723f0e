// What this window looks for on its board, and what of it was found.
import type { FindQuery, Found } from '#shared/derive/find-notes.ts';

export interface FindState extends Found {
  readonly query: FindQuery;
  readonly hitIds: ReadonlySet<string>;
  /** The hit that was walked to last. */
  readonly atId: string | null;
}

const nothing = { hits: [], hitIds: new Set<string>(), dimmed: new Set<string>(), atId: null };

/** Another query: what was found stays until it is looked for again. */
export const lookFor = (query: FindQuery, was: FindState | null): FindState => ({
  ...(was ?? nothing),
  query,
});

export const withFound = (find: FindState, { hits, dimmed }: Found): FindState => {
  const hitIds = new Set(hits);
  const atId = find.atId !== null && hitIds.has(find.atId) ? find.atId : null;
  return { ...find, hits, dimmed, hitIds, atId };
};

export type FindLook = 'at' | 'hit' | 'dim' | '';

/** How one note looks while somebody searches: cheap, it is asked for every note on screen. */
export function findLook(find: FindState | null, noteId: string): FindLook {
  if (!find) return '';
  if (find.atId === noteId) return 'at';
  if (find.hitIds.has(noteId)) return 'hit';
  return find.dimmed.has(noteId) ? 'dim' : '';
}
