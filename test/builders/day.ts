// A workshop day as tests write it: minutes on the host's clock, and what was done at each.
import { agendaOf, openStage } from '#shared/derive/board.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { Stage, StageKind } from '#shared/domain/stage.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { seededBytes } from './random.ts';
import { afterOps, buildSession } from './session.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** The morning on which tests begin. */
export const NINE = Date.UTC(2026, 10, 24, 9);

export class Day {
  session: Session;
  now = NINE;
  readonly #random = seededBytes(77);

  constructor(session = buildSession().session) {
    this.session = session;
  }

  stage(kind: StageKind): Stage {
    const found = agendaOf(this.session).find((stage) => stage.kind === kind);
    if (!found) throw new Error(`No stage to ${kind}.`);
    return found;
  }

  wait(ms: number): this {
    this.now += ms;
    return this;
  }

  do(...ops: readonly Op[]): this {
    this.session = afterOps(this.session, ...ops);
    return this;
  }

  /** Starts the clock of the open stage. */
  start(): this {
    const stage = openStage(this.session);
    if (!stage) throw new Error('No stage is open.');
    const visitId = newId('visit', this.#random);
    return this.do({ type: 'clock.start', visitId, stageId: stage.id, at: this.now });
  }

  open(kind: StageKind): this {
    const visitId = newId('visit', this.#random);
    const stageId = this.stage(kind).id;
    return this.do({ type: 'stage.open', stageId, visitId, at: this.now });
  }

  pause(): this {
    return this.do({ type: 'clock.pause', at: this.now, from: null, reason: 'hand' });
  }

  /** Found now; the laptop had fallen asleep at `from`. */
  slept(from: number): this {
    return this.do({ type: 'clock.pause', at: this.now, from, reason: 'sleep' });
  }

  resume(counted = false): this {
    return this.do({ type: 'clock.resume', at: this.now, counted });
  }

  stop(): this {
    return this.do({ type: 'clock.stop', at: this.now });
  }

  give(kind: StageKind, minutes: number): this {
    const stageId = this.stage(kind).id;
    return this.do({ type: 'stage.time', times: [{ stageId, durationMs: minutes * MINUTE }] });
  }

  skip(kind: StageKind, skipped = true): this {
    return this.do({ type: 'stage.skip', stageId: this.stage(kind).id, skipped });
  }
}
