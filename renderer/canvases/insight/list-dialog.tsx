// Everything on the canvas as plain text, group by group: for reading without the board.
import { useState } from 'react';
import { lanesOf } from '#shared/derive/board.ts';
import type { Votes } from '#shared/derive/votes.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Family } from '#shared/domain/family.ts';
import type { Note } from '#shared/domain/note.ts';
import { lineSentence } from '#shared/strings/connector-names.ts';
import { connectorWords } from '#shared/strings/connectors.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { sourceNames } from '#shared/strings/note.ts';
import { familyWords, keepWords, notesAndPaper } from '#shared/strings/tables.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { byFamily } from '#shared/transfer/sorted-notes.ts';
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
  const loose = { paperCount: null, family: null } as const;
  const groups: readonly Listed[] = byLane
    ? [
        ...lanes.map((lane) => ({
          ...loose,
          key: lane.id,
          title: lane.title,
          notes: board.lanes.get(lane.id) ?? [],
        })),
        {
          ...loose,
          key: 'none',
          title: insightWords.collect.noLane,
          notes: board.lanes.get(null) ?? [],
        },
      ]
    : [
        ...byFamily(
          board.clusters.map(({ cluster, notes }) => ({
            key: cluster.id,
            title: cluster.title || insightWords.sort.unnamedGroup,
            notes,
            paperCount: cluster.paperCount,
            family: session.family.get(cluster.familyId ?? '') ?? null,
          })),
        ),
        { ...loose, key: 'alone', title: insightWords.sort.alone, notes: board.alone },
        { ...loose, key: 'tray', title: insightWords.sort.tray, notes: board.tray },
      ];
  const kept = [...session.note.values()].filter(
    (note) => note.canvasId === canvas.id && note.isKept,
  );
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
      {groups.map((group, nth) => (
        <div key={group.key}>
          {group.family && group.family.id !== groups[nth - 1]?.family?.id && (
            <h3 className="list-dialog__family" dir="auto">
              {familyWords.listed(group.family.title)}
            </h3>
          )}
          <ListedGroup
            id={group.key}
            votes={votes}
            title={group.title}
            notes={group.notes}
            paperCount={group.paperCount}
            family={group.family}
          />
        </div>
      ))}
      <ListedGroup {...loose} id="" title={keepWords.list} notes={kept} votes={votes} />
      <ListedLines canvasId={canvas.id} />
    </Dialog>
  );
}

function ListedLines({ canvasId }: { readonly canvasId: string }) {
  const session = useSession((state) => state.session);
  const lines = [...session.connector.values()].filter((line) => line.canvasId === canvasId);
  if (lines.length === 0) return null;
  return (
    <section className="list-dialog__group">
      <h3>{connectorWords.list}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line.id} dir="auto">
            {lineSentence(session, line)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Listed {
  readonly key: string;
  readonly title: string;
  readonly notes: readonly Note[];
  readonly paperCount: number | null;
  readonly family: Family | null;
}
interface GroupProps extends Omit<Listed, 'key'> {
  readonly votes: ReadonlyMap<string, Votes>;
  /** Of the group, where it is one that can be voted on. */
  readonly id: string;
}

function ListedGroup({ title, notes, paperCount, family, votes, id }: GroupProps) {
  const { table } = useSession((state) => state.session);
  const said = (one: string): string => {
    const found = votes.get(one);
    return found ? `, ${voteWords.markSpoken(found)}` : '';
  };
  if (notes.length === 0 && paperCount === null) return null;
  const Heading = family ? 'h4' : 'h3';
  return (
    <section className="list-dialog__group">
      <Heading dir="auto">
        {title}{' '}
        <span>
          {notesAndPaper(notes.length, paperCount)}
          {said(id)}
        </span>
      </Heading>
      <ul>
        {notes.map((note) => (
          <li key={note.id} dir="auto">
            {note.text}
            <Facts
              facts={[
                note.source && sourceNames[note.source],
                table.get(note.tableId ?? '')?.name,
                note.isKept && keepWords.isKept,
              ]}
            />
            <span>{said(note.id)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ facts }: { readonly facts: readonly (string | false | null | undefined)[] }) {
  const known = facts.filter(Boolean);
  return known.length === 0 ? null : <span> ({known.join(', ')})</span>;
}
