// Copy, cut and paste of notes by the system's own keys and menu. Text fields, dialogs and marked
// text keep theirs.
import { useEffect } from 'react';
import { limits } from '#shared/domain/limits.ts';
import type { Note } from '#shared/domain/note.ts';
import { clipboardWords as words } from '#shared/strings/clipboard.ts';
import { filledLines, notesAsText, notesFromText } from '#shared/transfer/clip-text.ts';
import { clipOf, NOTE_CLIP_MIME, readClip } from '#shared/transfer/note-clip.ts';
import type { CommandContext } from '../../commands/command.ts';
import { clipOfTexts, type PastePlace, pasteNotes } from '../../commands/paste-notes.ts';
import { canChangeBoard, selectedNotes } from '../../commands/selected-notes.ts';
import { useAppStores } from '../../store/hooks.ts';
import type { InsightBoard } from './board-context.ts';
import { afterDelete } from './use-board-keys.ts';

const TYPING = 'input, textarea, select, [contenteditable]';
/** On some systems the middle button pastes as well; here it moves the wall. */
const MIDDLE_PASTE_MS = 500;

const focused = (): HTMLElement | null =>
  document.activeElement instanceof HTMLElement ? document.activeElement : null;

const isElsewhere = (): boolean =>
  focused()?.closest(TYPING) != null ||
  document.querySelector('dialog[open], :popover-open') !== null;
const isTextMarked = (): boolean => window.getSelection()?.isCollapsed === false;

/** The selected notes, or the one with the focus, in the order of the board. */
function notesToCopy(context: CommandContext, { roving }: InsightBoard): readonly Note[] {
  const selected = selectedNotes(context);
  const id = focused()?.dataset['noteId'] ?? '';
  const own = context.store.state.getState().session.note.get(id);
  const notes = selected.length > 0 ? selected : own ? [own] : [];
  const order = new Map(
    roving
      .groups()
      .flatMap((group) => group.noteIds)
      .map((one, nth) => [one, nth]),
  );
  const place = (note: Note): number => order.get(note.id) ?? order.size;
  return [...notes].sort((a, b) => place(a) - place(b));
}

function placeOfFocus(context: CommandContext): PastePlace {
  const area = focused()?.closest<HTMLElement>('[data-area]')?.dataset['area'] ?? '';
  if (area === 'tray') return { in: 'tray' };
  if (!area.startsWith('lane:')) return { in: 'board' };
  const lane = context.store.state.getState().session.lane.get(area.slice('lane:'.length));
  return { in: 'lane', laneId: lane?.id ?? null };
}

export function useClipboard(context: CommandContext, board: InsightBoard): void {
  const { imports } = useAppStores();
  useEffect(() => {
    const { store, view, stage } = context;
    if (store.role !== 'facilitator') return;

    let middleAt = Number.NEGATIVE_INFINITY;
    const released = (event: PointerEvent): void => {
      if (event.button === 1) middleAt = event.timeStamp;
    };
    const put = (event: ClipboardEvent): readonly Note[] => {
      const notes = isElsewhere() || isTextMarked() ? [] : notesToCopy(context, board);
      if (notes.length === 0 || !event.clipboardData) return [];
      event.preventDefault();
      const clip = clipOf(store.state.getState().session, notes);
      event.clipboardData.setData('text/plain', notesAsText(notes.map((note) => note.text)));
      event.clipboardData.setData(NOTE_CLIP_MIME, JSON.stringify(clip));
      return notes;
    };
    const copied = (event: ClipboardEvent): void => {
      const notes = put(event);
      if (notes.length > 0) view.announce(words.copied(notes.length));
    };
    const cut = (event: ClipboardEvent): void => {
      if (!canChangeBoard(context)) return;
      const notes = put(event);
      if (notes.length === 0) return;
      const noteIds = notes.map((note) => note.id);
      view.select(noteIds);
      const next = afterDelete(board, context, focused()?.dataset['noteId'] ?? noteIds[0] ?? '');
      if (!store.dispatch([{ type: 'note.delete', noteIds }])) return;
      view.select([]);
      view.announce(words.cutOut(noteIds.length));
      if (next) board.roving.focus(next);
    };
    const pasted = (event: ClipboardEvent): void => {
      const canvasId = stage?.canvasId;
      const isReadOnly = store.state.getState().readOnly !== null;
      if (event.timeStamp - middleAt < MIDDLE_PASTE_MS) return;
      if (isElsewhere() || isReadOnly || !canvasId || !event.clipboardData) return;
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      const clip = readClip(event.clipboardData.getData(NOTE_CLIP_MIME));
      const isLong =
        text.length > limits.pasteBytes || filledLines(text) > limits.pastePreviewLines;
      if (!clip && isLong) {
        view.open('paste');
        void imports.readText(text);
        return;
      }
      const notes = clip ?? clipOfTexts(notesFromText(text));
      if (notes.notes.length === 0) {
        view.announce(words.nothing);
        return;
      }
      const ids = pasteNotes(context, canvasId, notes, placeOfFocus(context));
      view.select(ids);
      if (ids[0]) board.roving.focus(ids[0]);
    };
    window.addEventListener('pointerup', released, true);
    document.addEventListener('copy', copied);
    document.addEventListener('cut', cut);
    document.addEventListener('paste', pasted);
    return () => {
      window.removeEventListener('pointerup', released, true);
      document.removeEventListener('copy', copied);
      document.removeEventListener('cut', cut);
      document.removeEventListener('paste', pasted);
    };
  }, [context, board, imports]);
}
