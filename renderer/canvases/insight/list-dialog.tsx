// Everything on the canvas as plain text, group by group: for reading without the board.
import { useState } from 'react';
import { lanesOf } from '#shared/derive/board.ts';
import type { Votes } from '#shared/derive/votes.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Note } from '#shared/domain/note.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { notesCount, sourceNames } from '#shared/strings/note.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useBoard, useOpenSession, useSession } from '../../store/hooks.ts';
import { ListedInsights } from './insights/listed-insights.tsx';
import { useVotes } from './use-votes.ts';
import './list-dialog.css';

const words = insightWords.list;

export function ListDialog({ canvas }: { readonly canvas: Canvas }) {
  const { view } = useOpenSession();
  const session = useSession((state) => state.session);
  const board = useBoard(canvas.id);
  const [byLane, setByLane] = useState(board.tray.length === board.noteCount);
  const votes = useVotes(canvas.id);
  const lanes = lanesOf(session, canvas.id);
  const groups: readonly Listed[] = byLane
    ? [
        ...lanes.map((lane) => ({ title: lane.title, notes: board.lanes.get(lane.id) ?? [] })),
        { title: insightWords.collect.noLane, notes: board.lanes.get(null) ?? [] },
      ]
    : [
        ...board.clusters.map(({ cluster, notes }) => ({
          title: cluster.title || insightWords.sort.unnamedGroup,
          notes,
          id: cluster.id,
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
      <ListedInsights canvas={canvas} />
      {groups.map((group) => (
        <ListedGroup
          key={group.id ?? group.title}
          title={group.title}
          notes={group.notes}
          votes={votes}
          id={group.id ?? ''}
        />
      ))}
    </Dialog>
  );
}

interface Listed {
  readonly title: string;
  readonly notes: readonly Note[];
  readonly id?: string;
}
interface GroupProps {
  readonly title: string;
  readonly notes: readonly Note[];
  readonly votes: ReadonlyMap<string, Votes>;
  /** Of the group, where it is one that can be voted on. */
  readonly id: string;
}

function ListedGroup({ title, notes, votes, id }: GroupProps) {
  const said = (one: string): string => {
    const found = votes.get(one);
    return found ? `, ${voteWords.markSpoken(found)}` : '';
  };
  if (notes.length === 0) return null;
  return (
    <section className="list-dialog__group">
      <h3 dir="auto">
        {title}{' '}
        <span>
          {notesCount(notes.length)}
          {said(id)}
        </span>
      </h3>
      <ul>
        {notes.map((note) => (
          <li key={note.id} dir="auto">
            {note.text}
            {note.source && <span> ({sourceNames[note.source]})</span>}
            {note.isKept && <span> {voteWords.keep.mark}</span>}
            <span>{said(note.id)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
