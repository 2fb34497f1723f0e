// The worked example as a session: made by the same ops as everyone's, so that everything in it
// behaves as it will in one's own.
import { behaviourParts } from '../domain/behaviour.ts';
import type { CanvasId, CanvasKind } from '../domain/canvas.ts';
import type { NoteTone } from '../domain/note.ts';
import { openingParts } from '../domain/opening.ts';
import type { Session } from '../domain/session-body.ts';
import type { StakeholderId } from '../domain/stakeholder.ts';
import { newId, type RandomBytes } from '../lib/id.ts';
import { byRank } from '../lib/rank.ts';
import { applyOps, type Op } from '../ops/apply-op.ts';
import { applyDiff } from '../ops/diff.ts';
import { planById } from './catalogue.ts';
import { exampleAnswers } from './example-answers.ts';
import { examplePartners } from './example-partners.ts';
import { exampleProgrammes } from './example-programmes.ts';
import { exampleStakeholders } from './example-stakeholders.ts';
import { makeSession } from './make-session.ts';
import { type ExampleNote, northside, northsideAlone, northsideGroups } from './northside.ts';
import { reviewOps } from './review-ops.ts';

interface Start {
  readonly now: number;
  readonly random: RandomBytes;
}

/** One colour a question, so that groups show where their notes come from. */
const tones: readonly NoteTone[] = ['butter', 'leaf', 'rose', 'sky', 'paper', 'leaf'];

/** @throws when it no longer fits the plan it was made from: a bug */
export function exampleSession(start: Start): Session {
  const plan = planById('kindness-programme');
  if (!plan) throw new Error('The example has no plan.');
  const empty = makeSession(plan, { ...start, title: northside.title, roomSize: '13-to-24' });
  const canvasId = canvasOf(empty, 'insight');
  // Months later the team came back.
  const reviewed = after(empty, reviewOps(canvasOf(empty, 'kindness'), start.random));
  const walked = after(reviewed, dayOps(reviewed, start));
  const sorted = after(walked, wallOps(walked, canvasId, start.random));
  const learned = after(sorted, exampleAnswers(sorted, canvasId, start.random));
  const { random } = start;
  const mapped = after(learned, exampleStakeholders(canvasOf(learned, 'stakeholder'), random));
  const partnered = after(
    mapped,
    examplePartners({
      canvasId: canvasOf(mapped, 'partner'),
      random,
      stakeholderOf: namedIn(mapped),
    }),
  );
  return after(partnered, exampleProgrammes(partnered, canvasOf(partnered, 'kindness'), random));
}

function canvasOf(session: Session, kind: CanvasKind): CanvasId {
  for (const canvas of session.canvas.values()) if (canvas.kind === kind) return canvas.id;
  throw new Error(`The example has no canvas of the kind ${kind}.`);
}

const namedIn =
  ({ stakeholder }: Session) =>
  (name: string): StakeholderId | null =>
    [...stakeholder.values()].find((one) => one.name === name)?.id ?? null;

function after(session: Session, ops: readonly Op[]): Session {
  const applied = applyOps(session, ops, 'facilitator');
  if (!applied.ok) throw new Error(`The example breaks a rule: ${applied.error}`);
  return applyDiff(session, applied.value);
}

/** How the day began, and the walk through its stages up to the figures that were read later. */
function dayOps(session: Session, { now, random }: Start): readonly Op[] {
  const behaviourId = newId('behaviour', random);
  const openingId = newId('opening', random);
  const stages = [...session.stage.values()].sort(byRank);
  const upTo = stages.findIndex(({ kind }) => kind === 'readings');
  return [
    ...behaviourParts.map((part): Op => {
      const text = northside.behaviour[part];
      return { type: 'behaviour.write', behaviourId, part, text };
    }),
    ...openingParts.map((part): Op => {
      const text = northside.opening[part];
      return { type: 'opening.write', openingId, part, text };
    }),
    { type: 'opening.consent', openingId, consent: 'quoted', answer: 'yes' },
    { type: 'opening.consent', openingId, consent: 'named', answer: 'no' },
    { type: 'opening.consent', openingId, consent: 'photographed', answer: 'ask' },
    ...northside.agreements.map((text): Op => {
      const agreementId = newId('agreement', random);
      return { type: 'agreement.add', agreementId, text };
    }),
    ...stages.slice(1, upTo + 1).map(({ id }): Op => {
      return { type: 'stage.open', stageId: id, visitId: null, at: now };
    }),
  ];
}

/** Notes, groups and loners as they stood when everything was named. */
function wallOps(session: Session, canvasId: CanvasId, random: RandomBytes): readonly Op[] {
  const lanes = [...session.lane.values()].sort(byRank);
  const made = ([lane, source, text]: ExampleNote) => ({
    noteId: newId('note', random),
    laneId: lanes[lane]?.id ?? null,
    text,
    tone: tones[lane] ?? 'butter',
    source,
  });
  const groups = northsideGroups.map((group) => ({ ...group, notes: group.notes.map(made) }));
  const alone = northsideAlone.map(({ x, y, note }) => ({ x, y, note: made(note) }));
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
  ];
}
