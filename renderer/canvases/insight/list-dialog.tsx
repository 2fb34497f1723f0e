// Everything on the canvas as plain text, group by group: for reading without the board.
import { useState } from 'react';
import { lanesOf } from '#shared/derive/board.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Note } from '#shared/domain/note.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { notesCount, sourceNames } from '#shared/strings/note.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useBoard, useOpenSession, useSession } from '../../store/hooks.ts';
import './list-dialog.css';

const words = insightWords.list;

export function ListDialog({ canvas }: { readonly canvas: Canvas }) {
  const { view } = useOpenSession();
  const session = useSession((state) => state.session);
  const board = useBoard(canvas.id);
  const [byLane, setByLane] = useState(board.tray.length === board.noteCount);
  const lanes = lanesOf(session, canvas.id);
  const groups = byLane
    ? [
        ...lanes.map((lane) => ({ title: lane.title, notes: board.lanes.get(lane.id) ?? [] })),
        { title: insightWords.collect.noLane, notes: board.lanes.get(null) ?? [] },
      ]
    : [
        ...board.clusters.map(({ cluster, notes }) => ({
          title: cluster.title || insightWords.sort.unnamedGroup,
          notes,
        })),
        { title: insightWords.sort.alone, notes: board.alone },
        { title: insightWords.sort.tray, notes: board.tray },
      ];
  return (
    <Dialog title={words.title} closeLabel={words.close} wide onClose={() => view.open(null)}>
      <p className="list-dialog__question" dir="auto">
        {canvas.question || words.noQuestion}
      </p>
      <label className="list-dialog__choice">
        <input type="checkbox" checked={byLane} onChange={() => setByLane(!byLane)} />
        {words.byLane}
      </label>
      {groups.map((group) => (
        <ListedGroup key={group.title} title={group.title} notes={group.notes} />
      ))}
    </Dialog>
  );
}

function ListedGroup({
  title,
  notes,
}: {
  readonly title: string;
  readonly notes: readonly Note[];
}) {
  if (notes.length === 0) return null;
  return (
    <section className="list-dialog__group">
      <h3 dir="auto">
        {title} <span>{notesCount(notes.length)}</span>
      </h3>
      <ul>
        {notes.map((note) => (
          <li key={note.id} dir="auto">
            {note.text}
            {note.source && <span> ({sourceNames[note.source]})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
