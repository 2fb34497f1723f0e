import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { limits } from './limits.ts';

export type OpeningId = Id<'opening'>;
export const openingIdSchema = idSchema('opening');

export const openingParts = ['here', 'missing', 'decided', 'changeable'] as const;
export const openingPartSchema = z.enum(openingParts);
export type OpeningPart = z.infer<typeof openingPartSchema>;

/** What people may do with what is said and shown in the room. */
export const consents = ['quoted', 'named', 'photographed'] as const;
export const consentSchema = z.enum(consents);
export type Consent = z.infer<typeof consentSchema>;
export const consentAnswers = ['yes', 'ask', 'no'] as const;
export const consentAnswerSchema = z.enum(consentAnswers);
export type ConsentAnswer = z.infer<typeof consentAnswerSchema>;

const text = textSchema(limits.promptChars);
const answer = consentAnswerSchema.nullable();

/** Where the day starts from: who is here, what is open, what was allowed. At most one. */
export const openingSchema = z
  .object({
    id: openingIdSchema,
    /** Groups and roles in the room, without names. */
    here: text,
    missing: text,
    decided: text,
    changeable: text,
    /** Null: nobody has been asked yet. */
    quoted: answer,
    named: answer,
    photographed: answer,
  })
  .readonly();
export type Opening = z.infer<typeof openingSchema>;
