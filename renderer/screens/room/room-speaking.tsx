// Whose turn it is to speak, as large as the name allows, and who comes after.
import type { Speaking } from '#shared/derive/speaking-order.ts';
import { runningWords } from '#shared/strings/running.ts';
import { LargeWords } from '../../canvases/insight/note/large-words.tsx';
import './room-speaking.css';

const words = runningWords.speaking.room;
export function RoomSpeaking({ speaking: { names, at } }: { readonly speaking: Speaking }) {
  const name = names[at];
  const next = names[at + 1];
  return (
    <main className="room-speaking">
      <h1 className="spoken">{words.title}</h1>
      <p className="room-speaking__now">
        {name === undefined ? '' : words.now}
        {name !== undefined && <span>{words.place(at + 1, names.length)}</span>}
      </p>
      <LargeWords text={name ?? words.done} floor={6} ceiling={22} />
      <p className="room-speaking__next" dir="auto">
        {next !== undefined && (
          <>
            <span>{words.next}</span> {next}
          </>
        )}
      </p>
    </main>
  );
}
