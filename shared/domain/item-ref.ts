// Naming a record whatever its kind. The ids are built here from their prefix, so that records which
// hold such a reference can be named by one themselves.
import { idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';

const refSchema = <Kind extends string>(kind: Kind) =>
  z.object({ kind: z.literal(kind), id: idSchema(kind) }).readonly();

const cluster = refSchema('cluster');
const note = refSchema('note');
const stakeholder = refSchema('stakeholder');

/** What lies on a wall and can be voted on: a group, or a note that stands alone. */
export const wallRefSchema = z.discriminatedUnion('kind', [cluster, note]);
export type WallRef = z.infer<typeof wallRefSchema>;

/** What can be placed between two axes. */
export const placedRefSchema = z.discriminatedUnion('kind', [stakeholder, cluster, note]);
export type PlacedRef = z.infer<typeof placedRefSchema>;

/** What the chain leads through, and what an action can be about. */
export const itemRefSchema = z.discriminatedUnion('kind', [
  note,
  cluster,
  refSchema('insight'),
  stakeholder,
  refSchema('partner'),
  refSchema('challenge'),
  refSchema('programme'),
  refSchema('measure'),
  refSchema('benchmark'),
]);
export type ItemRef = z.infer<typeof itemRefSchema>;
export type ItemKind = ItemRef['kind'];
export const itemKinds = [
  'note',
  'cluster',
  'insight',
  'stakeholder',
  'partner',
  'challenge',
  'programme',
  'measure',
  'benchmark',
] as const satisfies readonly ItemKind[];
