// How a day begins: who is here, what was agreed, whose doing it is about.
import { agreementIdSchema } from '../domain/agreement.ts';
import { behaviourIdSchema, behaviourPartSchema } from '../domain/behaviour.ts';
import { limits } from '../domain/limits.ts';
import type { Rows } from '../domain/nouns.ts';
import {
  consentAnswerSchema,
  consentSchema,
  openingIdSchema,
  openingPartSchema,
} from '../domain/opening.ts';
import type { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { defineOp } from './op.ts';
import { rankAmong } from './order.ts';
import { removeRecord } from './references.ts';
import { need, needFresh, needRoom, type SessionDraft } from './rules.ts';

const text = textSchema(limits.promptChars);

/** There is one of these at most: it is made by whoever writes on it first. */
function only<N extends 'behaviour' | 'opening'>(draft: SessionDraft, noun: N, blank: Rows[N]) {
  for (const record of draft.rows(noun)) return record;
  return blank;
}

export const openingOps = [
  defineOp(
    'behaviour.write',
    { behaviourId: behaviourIdSchema, part: behaviourPartSchema, text },
    'facilitator',
    (draft, op) => {
      const blank = { group: '', reason: '', doing: '', often: '', instead: '', gets: '' };
      const card = only(draft, 'behaviour', { id: op.behaviourId, ...blank });
      draft.put('behaviour', { ...card, [op.part]: op.text });
    },
  ),
  defineOp(
    'opening.write',
    { openingId: openingIdSchema, part: openingPartSchema, text },
    'facilitator',
    (draft, op) =>
      draft.put('opening', { ...needOpening(draft, op.openingId), [op.part]: op.text }),
  ),
  defineOp(
    'opening.consent',
    {
      openingId: openingIdSchema,
      consent: consentSchema,
      answer: consentAnswerSchema.nullable(),
    },
    'facilitator',
    (draft, op) =>
      draft.put('opening', { ...needOpening(draft, op.openingId), [op.consent]: op.answer }),
  ),
  /** At the end of the list. */
  defineOp(
    'agreement.add',
    { agreementId: agreementIdSchema, text: textSchema(limits.titleChars) },
    'facilitator',
    (draft, op) => {
      needFresh(draft, 'agreement', op.agreementId);
      needRoom(draft, 'agreement', limits.agreements);
      const { agreementId: id, text: said } = op;
      draft.put('agreement', { id, text: said, rank: rankAmong(draft, 'agreement', id, null) });
    },
  ),
  /** An empty one goes. */
  defineOp(
    'agreement.write',
    { agreementId: agreementIdSchema, text: textSchema(limits.titleChars) },
    'facilitator',
    (draft, op) => {
      const agreement = need(draft, 'agreement', op.agreementId);
      if (op.text === '') removeRecord(draft, 'agreement', agreement.id);
      else draft.put('agreement', { ...agreement, text: op.text });
    },
  ),
] as const;

const needOpening = (draft: SessionDraft, id: z.infer<typeof openingIdSchema>) =>
  only(draft, 'opening', {
    id,
    here: '',
    missing: '',
    decided: '',
    changeable: '',
    quoted: null,
    named: null,
    photographed: null,
  });
