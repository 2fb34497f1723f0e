import { useEffect, useRef } from 'react';
import { limits } from '#shared/domain/limits.ts';
import type { Note } from '#shared/domain/note.ts';
import { cleanText } from '#shared/lib/text.ts';
import { noteWords } from '#shared/strings/note.ts';
import { useOpenSession, useTypedText } from '../../../store/hooks.ts';
import type { TypedMark } from '../../../store/typed-mark.ts';
import { useInsightBoard } from '../board-context.ts';

/** Writing on a note in place. Enter is done, Shift+Enter a new line, Escape puts the old text back. */
export function NoteEditor({ note }: { readonly note: Note }) {
  const { store, view } = useOpenSession();
  const { roving } = useInsightBoard();
  const was = useRef(note.text);
  const mark: TypedMark = `write:${note.id}`;
  const write = (text: string): void => {
    const clean = cleanText(text, limits.noteChars);
    const now = store.state.getState().session.note.get(note.id);
    if (now && now.text !== clean)
      store.dispatch([{ type: 'note.edit', noteId: note.id, text: clean }], mark);
  };
  const typed = useTypedText(mark, write);
  useEffect(() => {
    store.writeOn(note.id);
    return () => store.writeOn(null);
  }, [store, note.id]);

  const finish = (): void => {
    typed.flush();
    const now = store.state.getState().session.note.get(note.id);
    // A note is emptied by deleting it, not by a slip.
    if (now?.text.trim() === '' && was.current !== '') write(was.current);
    store.endStep();
    if (view.state.getState().editing?.id === note.id) view.edit(null);
  };

  return (
    <textarea
      className="note-card__editor"
      dir="auto"
      aria-label={noteWords.textLabel}
      defaultValue={note.text}
      maxLength={limits.noteTypedGraphemes}
      ref={(element) => {
        if (!element || element === document.activeElement) return;
        element.focus();
        element.select();
      }}
      onChange={(event) => typed.type(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') {
          typed.drop();
          write(was.current);
        } else if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        finish();
        roving.focus(note.id);
      }}
    />
  );
}
