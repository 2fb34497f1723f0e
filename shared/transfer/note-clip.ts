// Notes on the clipboard in our own shape: what they say, what they are like, and which of them
// stood together. No ids travel: whoever pastes makes new notes. What comes in is checked like a
// file from a stranger.
import { limits } from '../domain/limits.ts';
import type { Note } from '../domain/note.ts';
import { noteSourceSchema, noteToneSchema } from '../domain/note.ts';
import type { Session } from '../domain/session-body.ts';
import { parseJson } from '../format/safe-json.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';

/** The kind under which it lies on the clipboard beside the plain text. */
export const NOTE_CLIP_MIME = 'application/x-commonboard-notes+json';

const clipSchema = z
  .object({
    commonboard: z.literal('notes'),
    version: z.literal(1),
    groups: z
      .array(z.object({ title: textSchema(limits.titleChars) }).readonly())
      .max(limits.notes)
      .readonly(),
    notes: z
      .array(
        z
          .object({
            text: textSchema(limits.noteChars),
            tone: noteToneSchema,
            source: noteSourceSchema.nullable(),
            /** The question it was collected under, by its words. */
            lane: textSchema(limits.titleChars).nullable(),
            /** Its place in `groups`. */
            group: z.number().int().min(0).nullable(),
          })
          .readonly(),
      )
      .min(1)
      .max(limits.notes)
      .readonly(),
  })
  .readonly()
  .refine(({ notes, groups }) => notes.every(({ group }) => (group ?? -1) < groups.length));
export type NoteClip = z.infer<typeof clipSchema>;

/** Notes in the order they are given. */
export function clipOf(
  session: Pick<Session, 'lane' | 'cluster'>,
  notes: readonly Note[],
): NoteClip {
  const groupIds = [
    ...new Set(notes.flatMap(({ sort }) => (sort.at === 'cluster' ? [sort.clusterId] : []))),
  ];
  return {
    commonboard: 'notes',
    version: 1,
    groups: groupIds.map((id) => ({ title: session.cluster.get(id)?.title ?? '' })),
    notes: notes.map(({ text, tone, source, laneId, sort }) => ({
      text,
      tone,
      source,
      lane: session.lane.get(laneId ?? '')?.title ?? null,
      group: sort.at === 'cluster' ? groupIds.indexOf(sort.clusterId) : null,
    })),
  };
}

/** Null for anything that is not wholly ours. */
export function readClip(raw: string): NoteClip | null {
  if (raw.length > limits.sessionBytes) return null;
  const json = parseJson(raw);
  if (!json.ok) return null;
  const clip = clipSchema.safeParse(json.value);
  return clip.success ? clip.data : null;
}
