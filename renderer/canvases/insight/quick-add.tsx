// One field that writes note after note: Enter adds one and waits for the next. A half-written
// note survives a reload; it is a draft of this window, not yet a change.
import { useLayoutEffect, useRef, useState } from 'react';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import { limits } from '#shared/domain/limits.ts';
import type { Note, NoteId, NoteSource, NoteTone } from '#shared/domain/note.ts';
import type { TableId } from '#shared/domain/table.ts';
import { cleanText } from '#shared/lib/text.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { slipWords } from '#shared/strings/slips.ts';
import { newNoteId } from '../../commands/new-ids.ts';
import { useOpenSession } from '../../store/hooks.ts';
import { keptDrafts } from '../../store/kept-drafts.ts';
import type { Hide } from './box/use-hide.ts';
import { random } from './use-command-context.ts';

interface Props {
  readonly canvasId: CanvasId;
  /** Null: the note belongs to no question and waits in the tray. */
  readonly laneId: LaneId | null;
  readonly label: string;
  readonly tone: NoteTone;
  readonly source: NoteSource | null;
  /** The table that wrote it. */
  readonly tableId?: TableId | null;
  readonly placeholder?: string;
  /** Into the box, unseen: then half a thought is kept nowhere else either. */
  readonly hide?: Hide | null;
  /** What is done together with it, as one step. */
  readonly along?: (noteId: NoteId) => readonly Op[];
  /** What is said aloud once a note was added. */
  readonly added: (text: string, notes: readonly Note[]) => string;
  readonly autoFocus?: boolean;
  /** Escape, or the field was left with nothing in it. */
  readonly onLeave?: (how: 'escape' | 'blur') => void;
}

export function QuickAdd(props: Props) {
  const { canvasId, laneId, label, tone, source, hide, added, autoFocus, onLeave } = props;
  const tableId = props.tableId ?? null;
  const { store, view } = useOpenSession();
  const draft = laneId ?? canvasId;
  const [text, setText] = useState(() => (hide ? '' : keptDrafts.read(draft)));
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!autoFocus || !field.current) return;
    // A draft is written on from its end.
    const end = field.current.value.length;
    field.current.focus();
    field.current.setSelectionRange(end, end);
  }, [autoFocus]);
  const change = (next: string): void => {
    setText(next);
    if (!hide) keptDrafts.write(draft, next);
  };
  const add = (): void => {
    const clean = cleanText(text, limits.noteTypedGraphemes).trim();
    if (clean === '') return;
    if (hide) {
      if (hide({ canvasId, laneId, text: clean, tone, source, tableId })) change('');
      return;
    }
    const noteId = newNoteId(random);
    const op = {
      type: 'note.create',
      noteId,
      canvasId,
      laneId,
      text: clean,
      tone,
      source,
      tableId,
    } as const;
    if (!store.dispatch([op, ...(props.along?.(noteId) ?? [])])) return;
    change('');
    view.announce(added(clean, [...store.state.getState().session.note.values()]));
  };
  return (
    <textarea
      ref={field}
      className="quick-add"
      rows={1}
      dir="auto"
      data-quick-add={laneId ?? 'tray'}
      aria-label={label}
      placeholder={
        hide ? slipWords.placeholder : (props.placeholder ?? insightWords.collect.placeholder)
      }
      value={text}
      maxLength={limits.noteTypedGraphemes}
      onChange={(event) => change(event.target.value)}
      onBlur={() => {
        if (text.trim() === '') onLeave?.('blur');
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape' && onLeave) {
          event.preventDefault();
          onLeave('escape');
        }
        if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        add();
      }}
    />
  );
}
