// The worked example as a session: made by the same ops as everyone's, so that everything in it
// behaves as it will in one's own.
import type { NoteTone } from '../domain/note.ts';
import type { Session } from '../domain/session-body.ts';
import { newId, type RandomBytes } from '../lib/id.ts';
import { byRank } from '../lib/rank.ts';
import { applyOps, type Op } from '../ops/apply-op.ts';
import { applyDiff } from '../ops/diff.ts';
import { planById } from './catalogue.ts';
import { makeSession } from './make-session.ts';
import { type ExampleNote, northside } from './northside.ts';

/** One colour a question, so that groups show where their notes come from. */
const tones: readonly NoteTone[] = ['butter', 'leaf', 'rose', 'sky', 'paper', 'leaf'];

/** @throws when it no longer fits the plan it was made from: a bug */
export function exampleSession(start: { readonly now: number; readonly random: RandomBytes }) {
  const plan = planById('listen-and-sort');
  if (!plan) throw new Error('The example has no plan.');
  const empty = makeSession(plan, { ...start, title: northside.title, roomSize: '13-to-24' });
  const applied = applyOps(empty, opsOn(empty, start.random), 'facilitator');
  if (!applied.ok) throw new Error(`The example breaks a rule: ${applied.error}`);
  return applyDiff(empty, applied.value);
}

function opsOn(session: Session, random: RandomBytes): readonly Op[] {
  const [canvas] = session.canvas.values();
  if (!canvas) throw new Error('The example has no canvas.');
  const canvasId = canvas.id;
  const stages = [...session.stage.values()].sort(byRank);
  const lanes = [...session.lane.values()].sort(byRank);
  const made = ([lane, source, text]: ExampleNote) => ({
    noteId: newId('note', random),
    laneId: lanes[lane]?.id ?? null,
    text,
    tone: tones[lane] ?? 'butter',
    source,
  });
  const groups = northside.groups.map((group) => ({ ...group, notes: group.notes.map(made) }));
  const alone = northside.alone.map(({ x, y, note }) => ({ x, y, note: made(note) }));
  const notes = [...groups.flatMap((group) => group.notes), ...alone.map(({ note }) => note)];
  return [
    { type: 'canvas.ask', canvasId, question: northside.question },
    { type: 'note.import', canvasId, notes },
    ...groups.flatMap(({ title, x, y, notes: own }): Op[] => {
      const clusterId = newId('cluster', random);
      const noteIds = own.map(({ noteId }) => noteId);
      return [
        { type: 'cluster.create', clusterId, canvasId, x, y, noteIds },
        { type: 'cluster.rename', clusterId, title },
      ];
    }),
    {
      type: 'note.place',
      places: alone.map(({ x, y, note }) => ({ noteId: note.noteId, x, y })),
    },
    // Each in turn up to naming, so that those before it are done.
    ...stages
      .slice(1, stages.findIndex(({ kind }) => kind === 'name') + 1)
      .map(({ id }): Op => ({ type: 'stage.open', stageId: id })),
  ];
}
