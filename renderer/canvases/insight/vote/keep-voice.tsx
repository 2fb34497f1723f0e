// “Keep this voice”: a note that must not get lost, outside the count.
import { useState } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Note } from '#shared/domain/note.ts';
import { short } from '#shared/strings/note.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useOpenSession, useSession } from '../../../store/hooks.ts';
import { useMayChange } from '../use-may-change.ts';
import './keep-voice.css';

const words = voteWords.keep;
/** More than these are found by typing. */
const MOST_SHOWN = 60;

export function KeepVoice({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useOpenSession();
  const table = useSession((state) => state.session.note);
  const mayChange = useMayChange(canvas.id);
  const [isChoosing, choose] = useState(false);
  const notes = [...table.values()].filter((note) => note.canvasId === canvas.id);
  const keep = ({ id }: Note, isKept: boolean): void => {
    store.dispatch([{ type: 'note.keep', noteIds: [id], isKept }]);
    choose(false);
  };
  return (
    <section className="keep-voice">
      <h4>{words.title}</h4>
      <p className="vote-soft">{words.note}</p>
      <ul className="keep-voice__kept">
        {notes
          .filter((note) => note.isKept)
          .map((note) => (
            <li key={note.id} data-tone={note.tone}>
              <span dir="auto">{note.text}</span>
              {mayChange && (
                <IconButton
                  icon="close"
                  label={words.stop(note.text)}
                  tip="end"
                  onClick={() => keep(note, false)}
                />
              )}
            </li>
          ))}
      </ul>
      <Button disabled={!mayChange} onClick={() => choose(true)}>
        {words.choose}
      </Button>
      {isChoosing && (
        <ChooseVoice
          notes={notes.filter((note) => !note.isKept && note.originId === null)}
          onChoose={(note) => keep(note, true)}
          onClose={() => choose(false)}
        />
      )}
    </section>
  );
}

interface ChooseProps {
  readonly notes: readonly Note[];
  readonly onChoose: (note: Note) => void;
  readonly onClose: () => void;
}

function ChooseVoice({ notes, onChoose, onClose }: ChooseProps) {
  const [wanted, setWanted] = useState('');
  const found = notes.filter(({ text }) =>
    text.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()),
  );
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <TextField label={words.find} value={wanted} onChange={setWanted} />
      <ul className="keep-voice__choice">
        {found.slice(0, MOST_SHOWN).map((note) => (
          <li key={note.id}>
            <button type="button" dir="auto" onClick={() => onChoose(note)}>
              {short(note.text, 160)}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="vote-soft">{words.nothing}</p>}
      {found.length > MOST_SHOWN && (
        <p className="vote-soft">{words.more(found.length - MOST_SHOWN)}</p>
      )}
    </Dialog>
  );
}
