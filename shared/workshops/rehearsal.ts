// A session to practise in: the agenda of a real one, filled with the made-up answers of the worked
// example, so that every step has something to show and to do.
import type { CanvasId, CanvasKind } from '../domain/canvas.ts';
import type { NoteTone } from '../domain/note.ts';
import type { Rows } from '../domain/nouns.ts';
import { emptySession, type Session, sessionRecord } from '../domain/session-body.ts';
import type { Stage } from '../domain/stage.ts';
import type { StakeholderId } from '../domain/stakeholder.ts';
import { newId, type RandomBytes } from '../lib/id.ts';
import { byRank } from '../lib/rank.ts';
import { mapValues } from '../lib/record-map.ts';
import { Draft, withChanges } from '../lib/tables.ts';
import { applyOps, type Op } from '../ops/apply-op.ts';
import { applyDiff } from '../ops/diff.ts';
import { exampleInsights } from './example-answers.ts';
import { examplePartners } from './example-partners.ts';
import { exampleProgrammes } from './example-programmes.ts';
import { exampleStakeholders } from './example-stakeholders.ts';
import { type ExampleNote, northside, northsideAlone, northsideGroups } from './northside.ts';

interface Start {
  readonly now: number;
  readonly random: RandomBytes;
}

/** One colour a question, as in the worked example. */
const tones: readonly NoteTone[] = ['butter', 'leaf', 'rose', 'sky', 'paper', 'leaf'];
/** So many of a group are sorted; the others wait in the tray, for there must be something to sort. */
const SORTED = 3;

/**
 * Nothing that was said or decided in `session` is in it; ids of the agenda are kept, so give it one
 * with new ids. Its first step is open.
 */
export function rehearsalOf(session: Session, start: Start): Session {
  const { random } = start;
  const empty = emptied(session, start.now);
  const wall = canvasOf(empty, 'insight');
  const people = canvasOf(empty, 'stakeholder');
  const partners = canvasOf(empty, 'partner');
  const kindness = canvasOf(empty, 'kindness');
  let made = empty;
  const add = (opsOf: (now: Session) => readonly Op[]): void => {
    made = withOps(made, opsOf(made));
  };
  if (wall) {
    add((now) => wallOps(now, wall, random));
    add((now) => exampleInsights(now, wall, random));
  }
  if (people) add(() => exampleStakeholders(people, random));
  if (partners)
    add((now) => examplePartners({ canvasId: partners, random, stakeholderOf: namedIn(now) }));
  if (kindness) add((now) => exampleProgrammes(now, kindness, random));
  return made;
}

/** The agenda and the boards without anything on them. */
function emptied(session: Session, now: number): Session {
  const draft = new Draft<Rows>(emptySession());
  draft.put('session', { ...sessionRecord(session), rehearsal: true, createdAt: now });
  for (const canvas of session.canvas.values()) draft.put('canvas', { ...canvas, corner: null });
  for (const lane of session.lane.values()) draft.put('lane', lane);
  let isFirst = true;
  for (const stage of [...session.stage.values()].sort(byRank)) {
    const isLeftOut = stage.state === 'skipped';
    draft.put('stage', {
      ...fresh(stage),
      state: isLeftOut ? 'skipped' : isFirst ? 'open' : 'ahead',
    });
    if (!isLeftOut) isFirst = false;
  }
  return withChanges<Rows>(emptySession(), draft.changes());
}

const fresh = (stage: Stage): Stage => ({
  ...stage,
  addedMs: mapValues(stage.addedMs, () => 0),
  locked: false,
});

function canvasOf(session: Session, kind: CanvasKind): CanvasId | null {
  const found = [...session.canvas.values()].filter((canvas) => canvas.kind === kind).sort(byRank);
  return found[0]?.id ?? null;
}

/** An agenda may have been changed so that an answer fits nowhere; then the others still do. */
function withOps(session: Session, ops: readonly Op[]): Session {
  const applied = applyOps(session, ops, 'facilitator');
  return applied.ok ? applyDiff(session, applied.value) : session;
}

const namedIn =
  ({ stakeholder }: Session) =>
  (name: string): StakeholderId | null =>
    [...stakeholder.values()].find((one) => one.name === name)?.id ?? null;

/** Everything that was collected; a few of each group are together and named. */
function wallOps(session: Session, canvasId: CanvasId, random: RandomBytes): readonly Op[] {
  const lanes = [...session.lane.values()].filter((one) => one.canvasId === canvasId).sort(byRank);
  const made = ([lane, source, text]: ExampleNote) => ({
    noteId: newId('note', random),
    laneId: (lanes[lane] ?? lanes[0])?.id ?? null,
    text,
    tone: tones[lane] ?? 'butter',
    source,
  });
  const groups = northsideGroups.map((group) => ({ ...group, notes: group.notes.map(made) }));
  const loose = northsideAlone.map(({ note }) => made(note));
  const isAsked = session.canvas.get(canvasId)?.question !== '';
  return [
    ...(isAsked ? [] : [{ type: 'canvas.ask', canvasId, question: northside.question } as const]),
    {
      type: 'note.import',
      canvasId,
      notes: [...groups.flatMap(({ notes }) => notes), ...loose],
    },
    ...groups.flatMap(({ title, x, y, notes }): Op[] => {
      const clusterId = newId('cluster', random);
      const noteIds = notes.slice(0, SORTED).map(({ noteId }) => noteId);
      return [
        { type: 'cluster.create', clusterId, canvasId, x, y, noteIds },
        { type: 'cluster.rename', clusterId, title },
      ];
    }),
  ];
}
