// “Keep this voice”: a note that must not get lost, outside the count.
import { useState } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Note } from '#shared/domain/note.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { Button } from '../../../components/button.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { useOpenSession, useSession } from '../../../store/hooks.ts';
import { NoteChooser } from '../note/note-chooser.tsx';
import { useMayChange } from '../use-may-change.ts';
import './keep-voice.css';

const words = voteWords.keep;

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
        <NoteChooser
          words={words}
          notes={notes.filter((note) => !note.isKept && note.originId === null)}
          onChoose={(note) => keep(note, true)}
          onClose={() => choose(false)}
        />
      )}
    </section>
  );
}
