// What a facilitator does with the clock and the plan. The clock is always that of the open stage.
import { openStage } from '#shared/derive/board.ts';
import type { WayToCatchUp } from '#shared/derive/catch-up.ts';
import { plannedMs, type Timer, timerOf } from '#shared/derive/clock.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { durationMsSchema, type Stage } from '#shared/domain/stage.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import type { Command, CommandContext } from './command.ts';

const MINUTE_MS = 60_000;
/** No step is planned with less than this by hand. */
const LEAST_MS = MINUTE_MS;
const said = clockStrings.said;

const sessionOf = ({ store }: CommandContext): Session => store.state.getState().session;
const canChange = ({ store }: CommandContext): boolean => store.state.getState().readOnly === null;
const open = (context: CommandContext): Stage | null => openStage(sessionOf(context));
const timer = (context: CommandContext): Timer | null => timerOf(sessionOf(context), context.now());

/** Does it and says so; false when it was refused. */
function act({ store, view }: CommandContext, op: Op, words: string, mark?: string): boolean {
  if (!store.dispatch([op], mark)) return false;
  view.announce(words);
  return true;
}

/** The clock of the open stage, from its beginning. */
export function startClock(context: CommandContext): void {
  const { random, now } = context;
  const stage = open(context);
  if (!stage) return;
  const visitId = newId('visit', random);
  const planned = plannedMs(sessionOf(context), stage);
  const op = { type: 'clock.start', visitId, stageId: stage.id, at: now() } as const;
  act(context, op, said.started(stage.title, planned));
}

export function pauseClock(context: CommandContext): void {
  const op = { type: 'clock.pause', at: context.now(), from: null, reason: 'hand' } as const;
  act(context, op, said.paused);
}

/** `counted`: the time it stood was work after all. */
export function resumeClock(context: CommandContext, counted: boolean): void {
  act(context, { type: 'clock.resume', at: context.now(), counted }, said.goesOn);
}

function toggleClock(context: CommandContext): void {
  const state = timer(context)?.state;
  if (state === 'ready') startClock(context);
  else if (state === 'paused' || state === 'asleep') resumeClock(context, false);
  else pauseClock(context);
}

/** Presses in a row are one undo step. */
function planStage(context: CommandContext, stage: Stage, durationMs: number): void {
  if (!durationMsSchema.safeParse(durationMs).success) return;
  const op: Op = { type: 'stage.time', times: [{ stageId: stage.id, durationMs }] };
  act(context, op, said.given(stage.title, durationMs), `time:${stage.id}`);
}

export const canGive = (session: Session, stage: Stage, minutes: number): boolean =>
  minutes > 0 || plannedMs(session, stage) + minutes * MINUTE_MS >= LEAST_MS;

export const giveMinutes = (context: CommandContext, stage: Stage, minutes: number): void =>
  planStage(context, stage, plannedMs(sessionOf(context), stage) + minutes * MINUTE_MS);

/** Two minutes from now on, however long the step is over its time. */
export function giveTwoMore(context: CommandContext): void {
  const stage = open(context);
  const leftMs = timer(context)?.leftMs ?? 0;
  if (!stage) return;
  const over = Math.ceil(Math.max(0, -leftMs) / 1_000) * 1_000;
  planStage(context, stage, plannedMs(sessionOf(context), stage) + over + 2 * MINUTE_MS);
}

export function skipStage(context: CommandContext, stage: Stage, skipped: boolean): void {
  const words = skipped ? said.skipped(stage.title) : said.broughtBack(stage.title);
  act(context, { type: 'stage.skip', stageId: stage.id, skipped }, words);
}

/** One click, one undo step. To end later takes nothing but saying so. */
export function catchUp(context: CommandContext, way: WayToCatchUp): void {
  if (way.kind === 'later') return;
  const op: Op =
    way.kind === 'skip'
      ? { type: 'stage.skip', stageId: way.stage.id, skipped: true }
      : { type: 'stage.time', times: [...way.times] };
  act(context, op, said.caughtUp(way.gainMs));
}

const give = (id: string, label: string, minutes: number): Command => ({
  id,
  label,
  shortcut: null,
  isEnabled(context) {
    const stage = open(context);
    return stage !== null && canChange(context) && canGive(sessionOf(context), stage, minutes);
  },
  run(context) {
    const stage = open(context);
    if (stage) giveMinutes(context, stage, minutes);
  },
});

export const clockCommands: readonly Command[] = [
  {
    id: 'clock.toggle',
    label: clockStrings.toggle,
    shortcut: 'P',
    isEnabled: (context) => canChange(context) && open(context) !== null,
    run: toggleClock,
  },
  give('clock.less', clockStrings.less, -1),
  give('clock.more', clockStrings.more, 1),
  {
    id: 'clock.restart',
    label: clockStrings.restart,
    shortcut: null,
    isEnabled: (context) => canChange(context) && (timer(context)?.state ?? 'ready') !== 'ready',
    run: startClock,
  },
  {
    id: 'stage.skip',
    label: clockStrings.agenda.skip,
    shortcut: null,
    isEnabled: (context) => canChange(context) && context.stage?.state === 'ahead',
    run: (context) => context.stage && skipStage(context, context.stage, true),
  },
  {
    id: 'stage.unskip',
    label: clockStrings.agenda.unskip,
    shortcut: null,
    isEnabled: (context) => canChange(context) && context.stage?.state === 'skipped',
    run: (context) => context.stage && skipStage(context, context.stage, false),
  },
  {
    id: 'session.resize',
    label: clockStrings.roomSize.title,
    shortcut: null,
    isEnabled: canChange,
    run: ({ view }) => view.open('room-size'),
  },
];
