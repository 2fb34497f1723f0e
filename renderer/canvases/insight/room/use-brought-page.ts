import { useEffect } from 'react';
import type { NoteId } from '#shared/domain/note.ts';
import { useOpenSession, useSession } from '../../../store/hooks.ts';

export interface LaidOutPage {
  readonly key: string;
  readonly noteIds: readonly NoteId[];
}

/** The page of a note or group; -1 when it is on none. */
export const pageOf = (pages: readonly (readonly LaidOutPage[])[], id: string): number =>
  pages.findIndex((blocks) =>
    blocks.some(({ key, noteIds }) => key === `cluster:${id}` || noteIds.some((one) => one === id)),
  );

/** The wall turns to what the console asks for, and follows it while the pages change. */
export function useBroughtPage(at: number, pages: () => readonly (readonly LaidOutPage[])[]): void {
  const { store, isPicture } = useOpenSession();
  const broughtId = useSession((state) => state.room.broughtId);
  useEffect(() => {
    if (isPicture || broughtId === null) return;
    const to = pageOf(pages(), broughtId);
    if (to >= 0 && to !== at) store.show({ page: to });
  }, [store, isPicture, broughtId, at, pages]);
}
