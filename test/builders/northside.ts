// The statements of the fixture, sorted and named as a room might: what pictures are taken of.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lanesOf } from '#shared/derive/board.ts';
import { clusterBox } from '#shared/derive/wall-layout.ts';
import type { NoteSource, NoteTone } from '#shared/domain/note.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { parseImport } from '#shared/transfer/parse-import.ts';
import { seededBytes } from './random.ts';
import { afterOps, buildSession } from './session.ts';

const groups: readonly { title: string; tone: NoteTone; lane: number; words: RegExp }[] = [
  {
    title: 'Too busy to notice',
    tone: 'sky',
    lane: 0,
    words: /Night shift|leave at seven|Headphones|parcel locker|alarm clock|their phones/,
  },
  {
    title: 'Nobody asked us',
    tone: 'rose',
    lane: 3,
    words: /Nobody asks|ever asked me|water plants|join in if|ask him/,
  },
  {
    title: 'I’d hate to be a bother',
    tone: 'butter',
    lane: 3,
    words: /rather wait|I’m new|give something|feed a cat|a drill|Ich würde/,
  },
  {
    title: 'A hello is fine, a knock is not',
    tone: 'leaf',
    lane: 2,
    words: /hello in the lift|school gate|bench by|carry a pram/,
  },
  {
    title: 'Once bitten, we wait',
    tone: 'butter',
    lane: 2,
    words: /repair café|neighbour week|in the flood|group chat|noticeboard/,
  },
  {
    title: 'Kindness we already have',
    tone: 'leaf',
    lane: 5,
    words: /babysitting|put soup|walked my dog|the snow|heating broke|Oduya|Café Zoë/,
  },
];
const sources: readonly NoteSource[] = ['lived', 'saw', 'heard', 'research', 'assumption'];
/** Two groups side by side. */
const ACROSS = 2;

function statements(): readonly string[] {
  const random = seededBytes(36);
  const bytes = readFileSync(join(import.meta.dirname, '../fixtures/statements.csv'));
  const decode = (raw: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(raw);
  const job = { kind: 'file', name: 'statements.csv', bytes, mapping: null } as const;
  const parsed = parseImport(job, { decode, random });
  if (!parsed.ok || parsed.value.kind !== 'notes') throw new Error('The statements can’t be read.');
  return parsed.value.notes.map((note) => note.text);
}

/** With `copies`, every statement that many times over: 36, 108, 360 … notes. */
export function northsideSession(copies = 1): Session {
  const random = seededBytes(1_936);
  const { session: empty, canvasId, stageIds } = buildSession(0, 1_936);
  const lanes = lanesOf(empty, canvasId);
  const texts = Array.from({ length: copies }, statements).flat();
  const groupOf = (text: string) => groups.find(({ words }) => words.test(text));
  const notes = texts.map((text, nth) => ({
    noteId: newId('note', random),
    laneId: lanes[groupOf(text)?.lane ?? nth % lanes.length]?.id ?? null,
    text,
    tone: groupOf(text)?.tone ?? ('paper' as const),
    source: sources[nth % sources.length] ?? null,
  }));
  let session = afterOps(
    empty,
    {
      type: 'canvas.ask',
      canvasId,
      question: 'What keeps neighbours here from swapping small favours?',
    },
    { type: 'note.import', canvasId, notes },
  );
  const corner = { x: 0, y: 0, rowHeight: 0 };
  groups.forEach(({ title, words }, nth) => {
    const noteIds = notes.filter(({ text }) => words.test(text)).map(({ noteId }) => noteId);
    if (nth > 0 && nth % ACROSS === 0)
      Object.assign(corner, { x: 0, y: corner.y + corner.rowHeight + 0.4, rowHeight: 0 });
    const clusterId = newId('cluster', random);
    const ops: readonly Op[] = [
      { type: 'cluster.create', clusterId, canvasId, x: corner.x, y: corner.y, noteIds },
      { type: 'cluster.rename', clusterId, title },
    ];
    session = afterOps(session, ...ops);
    const box = clusterBox(corner, noteIds.length);
    Object.assign(corner, {
      x: corner.x + box.width + 0.4,
      rowHeight: Math.max(corner.rowHeight, box.height),
    });
  });
  const sort = stageIds[3];
  return sort
    ? afterOps(session, { type: 'stage.open', stageId: sort, visitId: null, at: 0 })
    : session;
}
