// The agenda is made ready: steps change places, come and go. Each act is one undo step.
import { agendaOf } from '#shared/derive/board.ts';
import { type CanvasId, type CanvasKind, canvasKinds } from '#shared/domain/canvas.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { canvasKindsFor, isPlainKind, type Stage, type StageId } from '#shared/domain/stage.ts';
import { newId, type RandomBytes } from '#shared/lib/id.ts';
import { byRank } from '#shared/lib/rank.ts';
import { mapValues } from '#shared/lib/record-map.ts';
import { prepareWords as words } from '#shared/strings/prepare.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { type CanvasPlan, type StagePlan, stagesOf } from '#shared/workshops/plan.ts';
import type { Command, CommandContext } from './command.ts';

type Context = Pick<CommandContext, 'store' | 'view' | 'random'>;
const MINUTE_MS = 60_000;

export interface OfferedStage {
  readonly key: string;
  readonly plan: StagePlan;
  /** The kind of board it is worked on. */
  readonly board: CanvasKind | null;
}

function offeredOnce(): readonly OfferedStage[] {
  const offered = new Map<string, OfferedStage>();
  const offer = (plan: StagePlan, board: CanvasKind | null): void => {
    const key = board ? `${plan.kind} ${board}` : plan.kind;
    if (!offered.has(key)) offered.set(key, { key, plan, board });
  };
  const plain = catalogue.flatMap(stagesOf).filter(({ kind }) => isPlainKind(kind));
  for (const plan of plain.filter(({ kind }) => kind === 'break')) offer(plan, null);
  for (const plan of plain) offer(plan, null);
  for (const board of canvasKinds)
    for (const canvas of readyBoards(board))
      for (const plan of canvas.stages)
        if (canvasKindsFor(plan.kind).includes(board)) offer(plan, board);
  return [...offered.values()];
}

const readyBoards = (kind: CanvasKind): readonly CanvasPlan[] =>
  catalogue
    .flatMap(({ parts }) => parts.flatMap(({ canvas }) => canvas ?? []))
    .filter((canvas) => canvas.kind === kind);

/** What can be added: the steps of the ready plans, breaks first, then board by board. */
export const offeredStages = offeredOnce();

/** Where a step is worked on: a board that is there, or one that is made for it. */
export type BoardChoice = CanvasId | 'new';

/** The boards that fit, those that are there first; none for a step without a board. */
export function boardsFor({ canvas }: Session, { board }: OfferedStage): readonly BoardChoice[] {
  if (!board) return [];
  const fitting = [...canvas.values()].filter(({ kind }) => kind === board).sort(byRank);
  return [...fitting.map(({ id }) => id), 'new'];
}

/** One place up or down; at an end nothing happens. */
export function moveStage(context: Context, stage: Stage, by: -1 | 1): void {
  const agenda = agendaOf(context.store.state.getState().session);
  const at = agenda.findIndex(({ id }) => id === stage.id) + by;
  if (at < 0 || at >= agenda.length) return;
  putStage(context, stage, agenda[by < 0 ? at : at + 1]?.id ?? null);
}

/** Before another step, or last; where it stands already nothing happens. */
export function putStage(
  { store, view }: Context,
  { id: stageId, title }: Stage,
  beforeId: StageId | null,
): void {
  const agenda = agendaOf(store.state.getState().session);
  const at = agenda.findIndex(({ id }) => id === stageId);
  if (beforeId === stageId || beforeId === (agenda[at + 1]?.id ?? null)) return;
  if (!store.dispatch([{ type: 'stage.move', stageId, beforeId }])) return;
  const now = agendaOf(store.state.getState().session).findIndex(({ id }) => id === stageId);
  view.announce(words.moved(title, now + 1, agenda.length));
}

/** Adds a step after another, or last, with its new board; its id, or null when it was refused. */
export function addStage(
  { store, view, random }: Context,
  { plan, board }: OfferedStage,
  choice: BoardChoice | null,
  afterId: StageId | null,
): StageId | null {
  const agenda = agendaOf(store.state.getState().session);
  const after = agenda.findIndex(({ id }) => id === afterId);
  const beforeId = after < 0 ? null : (agenda[after + 1]?.id ?? null);
  const { kind, title, goal, prompt, script } = plan;
  const stageId = newId('stage', random);
  const made = choice === 'new' && board ? newBoard(board, random) : null;
  const canvasId = made ? made.canvasId : choice === 'new' ? null : choice;
  const isAdded = store.dispatch([
    ...(made ? [made] : []),
    {
      ...{ type: 'stage.add', stageId, canvasId, kind, title, goal, prompt, script, beforeId },
      durationsMs: mapValues(plan.minutes, (planned) => planned * MINUTE_MS),
      protected: plan.protected ?? false,
    },
  ]);
  if (!isAdded) return null;
  view.announce(words.added(title));
  return stageId;
}

/** A further board as the first ready plan has it. */
function newBoard(kind: CanvasKind, random: RandomBytes) {
  const [ready] = readyBoards(kind);
  const lanes = ready?.lanes.map((title) => ({ laneId: newId('lane', random), title })) ?? [];
  const canvasId = newId('canvas', random);
  return { type: 'canvas.add' as const, canvasId, kind, question: ready?.question ?? '', lanes };
}

/** Takes a step out; the one to look at instead, null when none is left or it was refused. */
export function removeStage({ store, view }: Context, stage: Stage): StageId | null {
  const agenda = agendaOf(store.state.getState().session);
  const at = agenda.findIndex(({ id }) => id === stage.id);
  if (!store.dispatch([{ type: 'stage.delete', stageId: stage.id }])) return null;
  view.announce(words.removed(stage.title));
  return (agenda[at + 1] ?? agenda[at - 1])?.id ?? null;
}

export const prepareAgenda: Command = {
  id: 'session.prepare',
  label: words.command,
  shortcut: null,
  isEnabled: ({ store }) => store.state.getState().readOnly === null,
  run: ({ view }) => view.open('prepare'),
};
