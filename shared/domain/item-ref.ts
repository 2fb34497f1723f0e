import { z } from '../lib/schema.ts';
import { type ClusterId, clusterIdSchema } from './cluster.ts';
import { type NoteId, noteIdSchema } from './note.ts';

/** What can be voted on, linked or shown, whatever kind of record it is. */
export const itemRefSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cluster'), id: clusterIdSchema }).readonly(),
  z.object({ kind: z.literal('note'), id: noteIdSchema }).readonly(),
]);
export type ItemRef =
  | { readonly kind: 'cluster'; readonly id: ClusterId }
  | { readonly kind: 'note'; readonly id: NoteId };
