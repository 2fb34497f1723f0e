import { useState } from 'react';
import type { Note } from '#shared/domain/note.ts';
import { short } from '#shared/strings/note.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { TextField } from '../../../components/text-field.tsx';
import './note-chooser.css';

/** More than these are found by typing. */
const MOST_SHOWN = 60;
/** As much as tells one note from another. */
const MOST_CHARS = 160;

interface Props {
  readonly words: {
    readonly title: string;
    readonly close: string;
    readonly find: string;
    readonly nothing: string;
    readonly more: (count: number) => string;
  };
  readonly notes: readonly Note[];
  readonly onChoose: (note: Note) => void;
  readonly onClose: () => void;
}

/** One note out of many, found by a word in it. */
export function NoteChooser({ words, notes, onChoose, onClose }: Props) {
  const [wanted, setWanted] = useState('');
  const word = wanted.trim().toLocaleLowerCase();
  const found = notes.filter(({ text }) => text.toLocaleLowerCase().includes(word));
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <TextField label={words.find} value={wanted} onChange={setWanted} />
      <ul className="note-chooser">
        {found.slice(0, MOST_SHOWN).map((note) => (
          <li key={note.id}>
            <button type="button" dir="auto" onClick={() => onChoose(note)}>
              {short(note.text, MOST_CHARS)}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="note-chooser__more">{words.nothing}</p>}
      {found.length > MOST_SHOWN && (
        <p className="note-chooser__more">{words.more(found.length - MOST_SHOWN)}</p>
      )}
    </Dialog>
  );
}
