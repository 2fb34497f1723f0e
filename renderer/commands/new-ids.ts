import type { ClusterId } from '#shared/domain/cluster.ts';
import type { NoteId } from '#shared/domain/note.ts';
import { newId, type RandomBytes } from '#shared/lib/id.ts';

export const newNoteId = (random: RandomBytes): NoteId => newId('note', random);
export const newClusterId = (random: RandomBytes): ClusterId => newId('cluster', random);
