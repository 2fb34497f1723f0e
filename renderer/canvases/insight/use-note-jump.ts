import { useEffect } from 'react';
import { paletteWords } from '#shared/strings/palette.ts';
import { useOpenSession, useView } from '../../store/hooks.ts';
import type { InsightBoard } from './board-context.ts';
import { revealNote } from './note/reveal-note.ts';

/** Brings the note that was jumped to into sight and gives it the focus, also right after a step. */
export function useNoteJump(canvasId: string, board: InsightBoard): void {
  const { store, view } = useOpenSession();
  const jump = useView((state) => state.jump);
  useEffect(() => {
    const note = store.state.getState().session.note.get(jump?.id ?? '');
    if (jump?.what !== 'note' || note?.canvasId !== canvasId) return;
    view.jumpTo(null);
    view.wish('open-tray');
    view.announce(paletteWords.wentTo(note.text));
    revealNote(board, note.id, () => board.roving.focus(note.id));
  }, [jump, canvasId, board, store, view]);
}
