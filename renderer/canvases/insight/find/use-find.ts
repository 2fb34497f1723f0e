// Keeps what is found up to date with the board, and walks over it.
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { emptyQuery, findNotes, isFiltering } from '#shared/derive/find-notes.ts';
import type { Note } from '#shared/domain/note.ts';
import { findWords as words } from '#shared/strings/find.ts';
import { useBoard, useOpenSession, useView } from '../../../store/hooks.ts';
import { useInsightBoard } from '../board-context.ts';
import { revealNote } from '../note/reveal-note.ts';

export function useFind(canvasId: string, withTray: boolean) {
  const { store, view } = useOpenSession();
  const board = useInsightBoard();
  const { roving } = board;
  const { tray, lanes } = useBoard(canvasId);
  const groups = useSyncExternalStore(roving.subscribe, () => roving.groups());
  const query = useView((state) => state.find?.query) ?? emptyQuery;
  const notes = useMemo(() => {
    const byId = new Map<string, Note>([...lanes.values()].flat().map((note) => [note.id, note]));
    const shown = new Set<string>(groups.flatMap((group) => group.noteIds));
    // A folded tray is searched as well.
    if (withTray) for (const note of tray) shown.add(note.id);
    return [...shown].flatMap((id) => byId.get(id) ?? []);
  }, [groups, lanes, tray, withTray]);
  const found = useMemo(() => findNotes(notes, query), [notes, query]);
  useEffect(() => view.setFound(found), [view, found]);
  const isAsked = found.hits.length > 0 || found.dimmed.size > 0 || query.text.trim() !== '';
  useEffect(() => {
    if (isAsked) view.announce(words.found(found.hits.length));
  }, [view, isAsked, found.hits.length]);
  // A search that asks nothing ends with its board.
  useEffect(
    () => () => {
      const left = view.state.getState().find?.query;
      if (left && left.text.trim() === '' && !isFiltering(left)) view.find(null);
    },
    [view],
  );

  /** One hit further, going round; the first time to where it begins. */
  const walk = (step: 1 | -1): void => {
    const { hits } = found;
    const at = hits.indexOf(view.state.getState().find?.atId ?? '');
    const nth = at < 0 ? (step > 0 ? 0 : hits.length - 1) : (at + step + hits.length) % hits.length;
    const id = hits[nth];
    if (!id) return;
    view.walkTo(id);
    if (!groups.some((group) => group.noteIds.includes(id))) view.wish('open-tray');
    revealNote(board, id);
    const text = store.state.getState().session.note.get(id)?.text ?? '';
    view.announce(words.at(nth + 1, hits.length, text));
  };
  /** The focus goes to the note that was found last. */
  const end = (): void => {
    const atId = view.state.getState().find?.atId;
    view.find(null);
    if (atId) roving.focus(atId);
  };
  return { query, hits: found.hits, isAsked, walk, end };
}
