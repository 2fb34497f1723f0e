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
  'stage.hands-off',
  'note.locked',
  'session.full',
  'round.closed',
  'round.over-budget',
  'weights.over',
  'scoring.closed',
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

/** There is room for so many more of a noun. */
export function needRoom(draft: SessionDraft, noun: Noun, limit: number, more = 1): void {
  if (draft.count(noun) + more > limit) throw new RuleBroken('session.full');
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

/** Nouns that live on a canvas. */
export type BoardNoun = {
  [N in Noun]: RecordOf<N> extends { readonly canvasId: string } ? N : never;
}[Noun];

/** The record, on a board that may be changed. */
export function needOnBoard<N extends BoardNoun>(draft: SessionDraft, noun: N, id: string) {
  const record = need(draft, noun, id);
  needBoard(draft, record.canvasId);
  return record;
}

/** All of these are on that canvas, each named once. */
export function onBoard<N extends BoardNoun, I extends string>(
  draft: SessionDraft,
  noun: N,
  ids: readonly I[],
  canvasId: string,
): readonly I[] {
  for (const id of ids) needSameCanvas(need(draft, noun, id), { canvasId });
  return [...new Set(ids)];
}
