// The list of nouns: what a session is made of. A new kind of record adds one line here.
import type { z } from '../lib/schema.ts';
import { canvasSchema } from './canvas.ts';
import { clusterSchema } from './cluster.ts';
import { laneSchema } from './lane.ts';
import { noteSchema } from './note.ts';
import { remarkSchema } from './remark.ts';
import { sessionRecordSchema } from './session.ts';
import { stageSchema } from './stage.ts';

export const nounSchemas = {
  session: sessionRecordSchema,
  canvas: canvasSchema,
  stage: stageSchema,
  lane: laneSchema,
  cluster: clusterSchema,
  note: noteSchema,
  remark: remarkSchema,
} as const;

export type Noun = keyof typeof nounSchemas;
export type RecordOf<N extends Noun> = z.infer<(typeof nounSchemas)[N]>;
export type AnyRecord = RecordOf<Noun>;

/** Referenced nouns come before those that refer to them. */
export const nouns = Object.freeze([
  'session',
  'canvas',
  'stage',
  'lane',
  'cluster',
  'note',
  'remark',
] as const satisfies readonly Noun[]);

/** What each noun's table holds. */
export type Rows = { readonly [N in Noun]: RecordOf<N> };
