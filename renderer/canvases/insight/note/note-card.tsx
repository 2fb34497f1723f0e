// One note on a board. It reads its own record, so that a change elsewhere does not touch it.
import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { noteTones } from '#shared/domain/note.ts';
import { linesSpoken } from '#shared/strings/connector-names.ts';
import { lockWords } from '#shared/strings/locks.ts';
import { noteWords, sourceNames, toneNames } from '#shared/strings/note.ts';
import { presenceWords } from '#shared/strings/presence.ts';
import { keepWords } from '#shared/strings/tables.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { Icon } from '../../../components/icon.tsx';
import { useIsSelected, useNote, useSession, useView } from '../../../store/hooks.ts';
import { useIdeaMark } from '../../kindness/use-idea-mark.ts';
import { useInsightBoard, useIsStop, useIsWanted } from '../board-context.ts';
import { noteElementId } from '../element-ids.ts';
import { fitText } from '../layout/fit-text.ts';
import { useVotesOn } from '../use-votes.ts';
import { measuredWidth } from './letter-widths.ts';
import { LockMark } from './lock-mark.tsx';
import { MarkedText, useFindLook } from './marked-text.tsx';
import { NoteEditor } from './note-editor.tsx';
import { useIsWritten, WritingMark } from './writing-mark.tsx';
import './note-card.css';

export const toneGlyphs = {
  butter: '●',
  sky: '■',
  rose: '▲',
  leaf: '◆',
  paper: '★',
} as const satisfies Record<(typeof noteTones)[number], string>;

interface Props {
  readonly noteId: string;
  /** Corner and size in CSS pixels within its list. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly place: number;
  readonly count: number;
  /** Smallest and largest letters, in CSS pixels. */
  readonly floor: number;
  readonly ceiling: number;
}

const REGROUPED_OFTEN = 3;
/** CSS pixels: in the room notes are unfolded by hand. */
const FINGER = 44;

export const NoteCard = memo(function NoteCard(props: Props) {
  const { noteId, x, y, width, height, place, count, floor, ceiling } = props;
  const note = useNote(noteId);
  const tableName = useSession(({ session }) => session.table.get(note?.tableId ?? '')?.name);
  const lines = useSession(({ session }) => linesSpoken(session, noteId));
  const isSelected = useIsSelected(noteId);
  const isEditing = useView((view) => view.editing?.what === 'note' && view.editing.id === noteId);
  const isStop = useIsStop(noteId);
  const isWanted = useIsWanted(noteId);
  const findLook = useFindLook(noteId);
  const isWritten = useIsWritten(noteId);
  const { isConsole, openMenu, run } = useInsightBoard();
  const element = useRef<HTMLLIElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (isWanted) element.current?.focus();
  }, [isWanted]);
  const votes = useVotesOn(note?.canvasId ?? '', noteId);
  const ideaMark = useIdeaMark(note?.canvasId ?? '', noteId, note?.sort.at === 'cluster');
  if (!note) return null;

  const margin = floor * (isConsole ? 0.6 : 0.4);
  const marks = [
    ideaMark?.shown,
    votes && `● ${voteWords.mark(votes)}`,
    note.originId && noteWords.isCopy,
    note.source && sourceNames[note.source],
    tableName,
  ].filter(Boolean);
  const hasFacts = isConsole && marks.length > 0;
  const footer = hasFacts || note.isKept ? floor * 1.3 : 0;
  const box = {
    width: width - 2 * margin - 3,
    height: height - 2 * margin - footer - 2,
    floor,
    ceiling,
    // Where there is a footer, the word that unfolds stands in it.
    foldHeight: hasFacts
      ? 0
      : Math.max(0, Math.max(isConsole ? 20 : FINGER, floor) - margin - footer),
  };
  const fit = fitText(note.text, box, measuredWidth);
  const isFolded = fit.folds && !isOpen;
  const facts = [
    ideaMark?.spoken,
    toneNames[note.tone],
    note.source && sourceNames[note.source],
    tableName,
    note.originId && noteWords.isCopy,
    votes && voteWords.markSpoken(votes),
    note.isKept && keepWords.isKept,
    note.locked && lockWords.isLocked,
    lines !== '' && lines,
    isSelected && noteWords.isSelected,
    isWritten && presenceWords.isWritten,
  ].filter((fact) => typeof fact === 'string');
  return (
    <li
      ref={element}
      id={noteElementId(noteId)}
      className="note-card"
      data-note-id={noteId}
      data-tone={note.tone}
      data-kept={note.isKept || undefined}
      data-locked={note.locked || undefined}
      data-selected={isSelected || undefined}
      data-open={isOpen || undefined}
      data-find={findLook || undefined}
      aria-posinset={place}
      aria-setsize={count}
      aria-description={facts.join(', ')}
      tabIndex={isStop ? 0 : -1}
      style={{
        transform: `translate(${x}px, ${y}px)`,
        width,
        height: isOpen ? 'auto' : height,
        minHeight: height,
        fontSize: fit.fontSize,
        padding: margin,
      }}
    >
      {isEditing ? (
        <NoteEditor note={note} />
      ) : (
        <p
          className="note-card__text"
          dir="auto"
          data-folded={isFolded || undefined}
          style={isFolded ? { WebkitLineClamp: fit.lines } : undefined}
        >
          {note.text ? (
            <MarkedText noteId={noteId} text={note.text} />
          ) : (
            <span className="note-card__empty">{noteWords.empty}</span>
          )}
        </p>
      )}
      {!isEditing && fit.folds && (
        <button
          type="button"
          className="note-card__more"
          tabIndex={-1}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? noteWords.less : noteWords.more}
        </button>
      )}
      {isWritten && <WritingMark />}
      {note.locked && <LockMark />}
      <span className="note-card__glyph" aria-hidden="true">
        {toneGlyphs[note.tone]}
      </span>
      {footer > 0 && !isEditing && (
        <span className="note-card__facts" aria-hidden="true">
          {note.isKept && <span className="note-card__kept">{keepWords.mark}</span>}
          {isConsole && marks.join(' · ')}
        </span>
      )}
      {isConsole && note.regroupCount >= REGROUPED_OFTEN && (
        <button
          type="button"
          className="note-card__hint"
          tabIndex={isStop ? 0 : -1}
          title={noteWords.regrouped(note.regroupCount)}
          aria-label={noteWords.regroupedNote(note.regroupCount, note.text)}
          onClick={() => run('note.duplicate', noteId)}
        >
          {noteWords.regroupedShort(note.regroupCount)}
        </button>
      )}
      {isConsole && !isEditing && (
        <button
          type="button"
          className="note-card__actions"
          tabIndex={-1}
          aria-label={noteWords.moreActions(note.text)}
          aria-haspopup="menu"
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            openMenu({ on: 'note', id: noteId, x: box.left, y: box.bottom });
          }}
        >
          <Icon name="more" size={16} />
        </button>
      )}
    </li>
  );
});
