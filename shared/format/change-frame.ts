// What one journal frame says. Recovery applies diffs, never ops, so a frame carries what became
// of the records, not what was meant.
import { type Noun, nouns } from '../domain/nouns.ts';
import { z } from '../lib/schema.ts';
import { type Diff, diffSchema } from '../ops/diff.ts';
import { type Role, roleSchema } from '../ops/op.ts';
import { FORMAT, migrateRecord } from './migrations.ts';

/** One accepted change of a session, as the journal keeps it and as other windows receive it. */
export interface Change {
  readonly revision: number;
  /** Who made it, and the number of their batch: a batch sent twice is applied once. */
  readonly clientId: string;
  readonly seq: number;
  /** What kind of window it was; null where a frame does not say. */
  readonly role: Role | null;
  /** What it was, for history: the types of its ops or `change.revert`. */
  readonly name: string;
  /** The host's clock; order never depends on it. */
  readonly at: number;
  readonly diff: Diff;
}

/** Names of many ops together are cut: what is written must always be read. */
const NAME_CHARS = 200;

const looseChange = z.object({
  noun: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});
const frameSchema = z.object({
  v: z.number().int().min(1),
  kind: z.literal('change'),
  revision: z.number().int().min(0),
  clientId: z.string().max(64),
  seq: z.number().int().min(0),
  /** Since format 4. */
  role: roleSchema.nullable().default(null),
  name: z.string().max(NAME_CHARS),
  at: z.number(),
  diff: z.array(looseChange),
});

export const writeChangeFrame = (change: Change): string =>
  JSON.stringify({
    v: FORMAT,
    kind: 'change',
    ...change,
    name: change.name.slice(0, NAME_CHARS),
  });

/** A change frame as it was parsed, brought to today's format; null when it is not one. */
export function readChangeFrame(parsed: unknown): Change | null {
  const frame = frameSchema.safeParse(parsed);
  if (!frame.success || frame.data.v > FORMAT) return null;
  const { v, kind: _, diff: raw, ...rest } = frame.data;
  const known = raw.flatMap((change) => {
    const noun = nouns.find((one: Noun) => one === change.noun);
    if (!noun) return [];
    const brought = (side: typeof change.before) => side && migrateRecord(noun, side, v);
    return [{ noun, before: brought(change.before), after: brought(change.after) }];
  });
  const diff = diffSchema.safeParse(known);
  return diff.success ? { ...rest, diff: diff.data } : null;
}
