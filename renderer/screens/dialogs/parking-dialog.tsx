// What is kept for later: a field that writes it down, and the way back.
import { useEffect, useRef } from 'react';
import { limits } from '#shared/domain/limits.ts';
import type { Note } from '#shared/domain/note.ts';
import { parkingWords as words } from '#shared/strings/parking.ts';
import { AddLine } from '../../canvases/day/add-line.tsx';
import { useParkedNotes } from '../../canvases/day/use-day.ts';
import {
  addForLater,
  deleteParked,
  parkingCanvas,
  takeBack,
} from '../../commands/parking-commands.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useSession } from '../../store/hooks.ts';
import { useCommandContext } from '../console/use-command-context.ts';
import './parking-dialog.css';

export function ParkingDialog({ onClose }: { readonly onClose: () => void }) {
  const context = useCommandContext();
  const notes = useParkedNotes();
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const field = useRef<HTMLTextAreaElement>(null);
  // After the dialog has opened: it would take the focus for its first button.
  useEffect(() => field.current?.focus(), []);
  const hasBoard = parkingCanvas(context) !== null;
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <div className="parking">
        {!isReadOnly && hasBoard && (
          <AddLine
            ref={field}
            of="parked"
            label={words.add}
            placeholder={words.placeholder}
            maxLength={limits.noteTypedGraphemes}
            add={(text) => addForLater(context, text)}
          />
        )}
        <p className="parking-hint">
          {!hasBoard ? words.noBoard : notes.length === 0 ? words.empty : words.hint}
        </p>
        {notes.length > 0 && (
          <ul className="parking-list" aria-label={words.list}>
            {notes.map((note) => (
              <ParkedNote
                key={note.id}
                note={note}
                isReadOnly={isReadOnly}
                onGone={() => field.current?.focus()}
              />
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}

interface ParkedNoteProps {
  readonly note: Note;
  readonly isReadOnly: boolean;
  /** The keys must not be left on what is no longer there. */
  readonly onGone: () => void;
}

function ParkedNote({ note, isReadOnly, onGone }: ParkedNoteProps) {
  const context = useCommandContext();
  const lane = useSession(({ session }) => session.lane.get(note.laneId ?? ''));
  const act = (what: typeof takeBack): void => {
    what(context, note);
    onGone();
  };
  return (
    <li className="parking-note" data-tone={note.tone}>
      <div>
        <p dir="auto">{note.text}</p>
        {lane && (
          <p className="parking-lane" dir="auto">
            {lane.title}
          </p>
        )}
      </div>
      {!isReadOnly && (
        <>
          <Button name={words.backNote(note.text)} onClick={() => act(takeBack)}>
            {words.back}
          </Button>
          <IconButton
            icon="trash"
            label={words.deleteNote(note.text)}
            tip="end"
            onClick={() => act(deleteParked)}
          />
        </>
      )}
    </li>
  );
}
