// The agenda is made ready: steps change places, come and go. Each act is one undo step.
import { agendaOf } from '#shared/derive/board.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { canvasKindsFor, isPlainKind, type Stage, type StageId } from '#shared/domain/stage.ts';
import { newId } from '#shared/lib/id.ts';
import { mapValues } from '#shared/lib/record-map.ts';
import { prepareWords as words } from '#shared/strings/prepare.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { type StagePlan, stagesOf } from '#shared/workshops/plan.ts';
import type { Command, CommandContext } from './command.ts';

type Context = Pick<CommandContext, 'store' | 'view' | 'random'>;
const MINUTE_MS = 60_000;

export interface OfferedStage {
  readonly key: string;
  readonly plan: StagePlan;
  readonly canvasId: CanvasId | null;
}

/** What can be added: the ready plans' steps that fit a board of this session, breaks first. */
export function offeredStages(session: Session): readonly OfferedStage[] {
  const offered = new Map<string, OfferedStage>();
  const offer = (plan: StagePlan, canvasId: CanvasId | null, key: string): void => {
    if (!offered.has(key)) offered.set(key, { key, plan, canvasId });
  };
  const plain = catalogue.flatMap(stagesOf).filter(({ kind }) => isPlainKind(kind));
  for (const plan of plain.filter(({ kind }) => kind === 'break')) offer(plan, null, plan.kind);
  for (const plan of plain) offer(plan, null, plan.kind);
  const parts = catalogue.flatMap((workshop) => workshop.parts);
  for (const { id, kind: board } of session.canvas.values())
    for (const { canvas } of parts)
      for (const plan of canvas?.kind === board ? canvas.stages : [])
        if (canvasKindsFor(plan.kind).includes(board)) offer(plan, id, `${plan.kind} ${board}`);
  return [...offered.values()];
}

/** One place up or down; at an end nothing happens. */
export function moveStage({ store, view }: Context, stage: Stage, by: -1 | 1): void {
  const agenda = agendaOf(store.state.getState().session);
  const at = agenda.findIndex(({ id }) => id === stage.id) + by;
  if (at < 0 || at >= agenda.length) return;
  const beforeId = agenda[by < 0 ? at : at + 1]?.id ?? null;
  if (store.dispatch([{ type: 'stage.move', stageId: stage.id, beforeId }]))
    view.announce(words.moved(stage.title, at + 1, agenda.length));
}

/** Adds a step after another, or last; its id, or null when it was refused. */
export function addStage(
  { store, view, random }: Context,
  { plan, canvasId }: OfferedStage,
  afterId: StageId | null,
): StageId | null {
  const agenda = agendaOf(store.state.getState().session);
  const after = agenda.findIndex(({ id }) => id === afterId);
  const beforeId = after < 0 ? null : (agenda[after + 1]?.id ?? null);
  const { kind, title, goal, prompt, script } = plan;
  const stageId = newId('stage', random);
  const isAdded = store.dispatch([
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
