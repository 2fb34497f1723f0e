import { roomStrings } from '#shared/strings/room.ts';
import { useNote } from '../../store/hooks.ts';

/** Long texts get smaller letters, but never below what the back row reads. */
const sizeFor = (text: string): 'large' | 'middle' | 'small' => {
  if (text.length <= 60) return 'large';
  return text.length <= 180 ? 'middle' : 'small';
};

export function RoomSpotlight({ noteId }: { readonly noteId: string }) {
  const note = useNote(noteId);
  if (!note) return null;
  return (
    <main className="room-spotlight">
      <h1 className="spoken">{roomStrings.spotlight}</h1>
      <p
        className="room-spotlight-note"
        dir="auto"
        data-note-id={note.id}
        data-size={sizeFor(note.text)}
        data-tone={note.tone}
      >
        {note.text}
      </p>
    </main>
  );
}
