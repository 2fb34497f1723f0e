// What the host answers when a file or a pasted text has been read and nothing has been made yet.
import type { RelationKind } from '../domain/relation.ts';
import type { Listing, StanceView } from '../domain/stakeholder.ts';
import { z } from '../lib/schema.ts';

/**
 * How a table is laid out. `rows`: a note a row. `columns`: a question a column, a note a cell.
 * `people`: a stakeholder or a tie between two a row; the header names their columns.
 */
export const tableShapes = ['rows', 'columns', 'people'] as const;
export type TableShape = (typeof tableShapes)[number];

/** Which column is what, by its place; null: none. */
export const tableMappingSchema = z.object({
  shape: z.enum(tableShapes),
  hasHeader: z.boolean(),
  textColumn: z.number().int().min(0),
  laneColumn: z.number().int().min(0).nullable(),
  /** A column that names the group a note is in, or the note it is stacked on. */
  groupColumn: z.number().int().min(0).nullable(),
  votesColumn: z.number().int().min(0).nullable(),
  /** A column whose value tells that a row was rejected where the file came from (Polis: −1). */
  rejectedColumn: z.number().int().min(0).nullable(),
});
export type TableMapping = z.infer<typeof tableMappingSchema>;

export const leftOutReasons = [
  'rejected',
  'empty',
  'shortened',
  'over-limit',
  /** Lines between things that are not made, or that lead nowhere. */
  'lines',
  /** Drawings, pictures and other things without words. */
  'wordless',
  /** A second table in the same file. */
  'other-table',
  /** What is marked as private where it came from. */
  'private',
] as const;
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
  /** By which its file knows it, where lines lead to it. */
  readonly key?: string;
  /** The key of its group. */
  readonly group?: string;
  readonly votes?: number;
  /** Where it stood, in note-widths. */
  readonly at?: PlacePreview;
}
export interface PlacePreview {
  readonly x: number;
  readonly y: number;
}
export interface GroupPreview {
  readonly key: string;
  /** Empty where its file gives it none. */
  readonly title: string;
  readonly at?: PlacePreview;
}
/** From one note or group to another, by their keys. */
export interface LinePreview {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** A stakeholder as it will be made. */
export interface PersonPreview {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly listing: Listing;
  /** What never leaves the facilitator's window: their stance, and what was noted beside it. */
  readonly view: StanceView | null;
  readonly reason: string;
}
export interface RelationPreview {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
}

export interface TablePreview {
  readonly kind: 'table';
  /** Tables with the same first row have the same. */
  readonly layout: string;
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[];
  readonly mapping: TableMapping;
  readonly encoding: string;
  readonly delimiter: string;
  /** The first notes as they would be made. */
  readonly notes: readonly NotePreview[];
  readonly noteCount: number;
  readonly groupCount: number;
  readonly voteCount: number;
  /** Where it is read as people: the first of them, and how many there are. */
  readonly people: readonly PersonPreview[];
  readonly peopleCount: number;
  readonly relationCount: number;
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

export const boardTools = ['scrumlr', 'json-canvas', 'excalidraw'] as const;
export type BoardTool = (typeof boardTools)[number];

/** Another tool's board. */
export interface BoardPreview {
  readonly kind: 'board';
  readonly tool: BoardTool;
  readonly title: string;
  readonly notes: readonly NotePreview[];
  readonly noteCount: number;
  readonly groupCount: number;
  readonly voteCount: number;
  readonly lineCount: number;
  readonly leftOut: readonly LeftOut[];
}
/** Another tool's map of people. */
export interface PeoplePreview {
  readonly kind: 'people';
  readonly people: readonly PersonPreview[];
  readonly peopleCount: number;
  readonly relationCount: number;
  readonly leftOut: readonly LeftOut[];
}
export type ImportPreview =
  | TablePreview
  | TextPreview
  | BoardPreview
  | PeoplePreview
  | SessionPreview
  | PlanPreview;

type PeopleFound =
  | (TablePreview & { readonly mapping: { readonly shape: 'people' } })
  | PeoplePreview;

/** A map of people, or a table that is read as one. */
export const holdsPeople = (preview: ImportPreview): preview is PeopleFound =>
  preview.kind === 'people' || (preview.kind === 'table' && preview.mapping.shape === 'people');

/** How much there is to make: notes, people, or steps of a plan. */
export function foundCount(preview: ImportPreview): number {
  if (preview.kind === 'plan') return preview.stepCount;
  return preview.kind === 'people' || holdsPeople(preview)
    ? preview.peopleCount
    : preview.noteCount;
}

/** What was read, by the name under which it can be made into something. */
export interface ReadImport {
  readonly importId: string;
  readonly preview: ImportPreview;
}
