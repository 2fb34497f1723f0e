// What the host answers when a file or a pasted text has been read and nothing has been made yet.
import { z } from '../lib/schema.ts';

/** Which column is what, by its place; null: none. */
export const tableMappingSchema = z.object({
  hasHeader: z.boolean(),
  textColumn: z.number().int().min(0),
  laneColumn: z.number().int().min(0).nullable(),
  /** A column whose value tells that a row was rejected where the file came from (Polis: −1). */
  rejectedColumn: z.number().int().min(0).nullable(),
});
export type TableMapping = z.infer<typeof tableMappingSchema>;

export const leftOutReasons = ['rejected', 'empty', 'shortened', 'over-limit'] as const;
export interface LeftOut {
  readonly reason: (typeof leftOutReasons)[number];
  readonly count: number;
}

export interface NotePreview {
  readonly text: string;
  /** The heading the note stood under; matched to a lane by name when it is made. */
  readonly lane: string | null;
  /** The table named in a file of our own; found by its name when it is made. */
  readonly table?: string;
}

export interface TablePreview {
  readonly kind: 'table';
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[];
  readonly mapping: TableMapping;
  readonly encoding: string;
  readonly delimiter: string;
  /** The first notes as they would be made. */
  readonly notes: readonly NotePreview[];
  readonly noteCount: number;
  readonly leftOut: readonly LeftOut[];
}
export interface TextPreview {
  readonly kind: 'text';
  readonly notes: readonly NotePreview[];
  readonly noteCount: number;
  readonly leftOut: readonly LeftOut[];
}
export interface SessionPreview {
  readonly kind: 'session';
  readonly title: string;
  readonly noteCount: number;
  readonly clusterCount: number;
  /** Edited outside the app (its checksum does not match). */
  readonly edited: boolean;
  readonly mendedCount: number;
}
export interface PlanPreview {
  readonly kind: 'plan';
  readonly title: string;
  readonly outcome: string;
  readonly stepCount: number;
}
export type ImportPreview = TablePreview | TextPreview | SessionPreview | PlanPreview;
