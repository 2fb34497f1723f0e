// The rules an op can break. A broken rule is an expected outcome: it is caught by `applyOps`
// and handed on as data, and the session is left as it was.
import type { Noun, RecordOf, Rows } from '../domain/nouns.ts';
import type { Draft } from '../lib/tables.ts';

export const rules = [
  'record.missing',
  'record.exists',
  'record.elsewhere',
  'record.in-use',
  'stage.locked',
  'session.full',
  'round.closed',
  'round.over-budget',
  'clock.other-stage',
  'op.not-allowed',
] as const;
export type Rule = (typeof rules)[number];

export class RuleBroken extends Error {
  readonly rule: Rule;
  constructor(rule: Rule) {
    super(rule);
    this.rule = rule;
  }
}

export type SessionDraft = Draft<Rows>;

/** The record, or the rule that says it is gone. */
export function need<N extends Noun>(draft: SessionDraft, noun: N, id: string) {
  const record = draft.get(noun, id);
  if (!record) throw new RuleBroken('record.missing');
  return record;
}

/** New records must have new ids. */
export function needFresh(draft: SessionDraft, noun: Noun, id: string): void {
  if (draft.get(noun, id)) throw new RuleBroken('record.exists');
}

/** Things are only put together on one canvas. */
export function needSameCanvas(
  a: { readonly canvasId: string },
  b: { readonly canvasId: string },
): void {
  if (a.canvasId !== b.canvasId) throw new RuleBroken('record.elsewhere');
}

/** The canvas exists and no locked stage is open on it. */
export function needBoard(draft: SessionDraft, canvasId: string): RecordOf<'canvas'> {
  for (const stage of draft.rows('stage'))
    if (stage.canvasId === canvasId && stage.state === 'open' && stage.locked)
      throw new RuleBroken('stage.locked');
  return need(draft, 'canvas', canvasId);
}
