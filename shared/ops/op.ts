import { z } from '../lib/schema.ts';
import type { SessionDraft } from './rules.ts';

/** Who may do it belongs to the window: the facilitator's console or the room's wall. */
export const roles = ['facilitator', 'room'] as const;
export type Role = (typeof roles)[number];
export const roleSchema = z.enum(roles);

export interface OpDefinition<Shape extends z.ZodObject> {
  readonly schema: Shape;
  /** Nothing that can destroy work is open to the room. */
  readonly room: boolean;
  /** Votes, reveals and clocks are facts: no undo takes them back. */
  readonly undoable: boolean;
  readonly change: (draft: SessionDraft, op: z.infer<Shape>) => void;
}

/**
 * Defines one op that no undo takes back: a vote, a reveal, a step of the clock. What it made stays
 * until another such op changes it.
 */
export const defineFact = <Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
  who: 'anyone' | 'facilitator',
  change: (draft: SessionDraft, op: z.infer<z.ZodObject<Shape>> & { readonly type: Type }) => void,
) => ({ ...defineOp(type, shape, who, change), undoable: false });

/**
 * Defines one op: its name, what it carries, who may do it, and how it changes a draft. `change`
 * reads no clock and no randomness, and breaks off by `RuleBroken` before anything is kept.
 */
export const defineOp = <Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
  who: 'anyone' | 'facilitator',
  change: (draft: SessionDraft, op: z.infer<z.ZodObject<Shape>> & { readonly type: Type }) => void,
) => ({
  schema: z.strictObject({ type: z.literal(type), ...shape }),
  room: who === 'anyone',
  undoable: true,
  change,
});
