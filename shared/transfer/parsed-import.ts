import type {
  BoardPreview,
  GroupPreview,
  LinePreview,
  NotePreview,
  PeoplePreview,
  PersonPreview,
  PlanPreview,
  RelationPreview,
  SessionPreview,
  TablePreview,
  TextPreview,
} from '../api/import-preview.ts';
import type { Session } from '../domain/session-body.ts';
import type { OwnPlan } from '../workshops/own-plan.ts';

/** Notes with their groups and lines, for a wall. */
export interface ParsedNotes {
  readonly kind: 'notes';
  readonly preview: TablePreview | TextPreview | BoardPreview;
  readonly notes: readonly NotePreview[];
  readonly groups: readonly GroupPreview[];
  readonly lines: readonly LinePreview[];
}
/** Stakeholders with their relations, for a map. */
export interface ParsedPeople {
  readonly kind: 'people';
  readonly preview: TablePreview | PeoplePreview;
  readonly people: readonly PersonPreview[];
  readonly relations: readonly RelationPreview[];
}
export interface ParsedSession {
  readonly kind: 'session';
  readonly preview: SessionPreview;
  readonly session: Session;
}
export interface ParsedPlan {
  readonly kind: 'plan';
  readonly preview: PlanPreview;
  readonly plan: OwnPlan;
}
/** What a file turned out to hold. */
export type ParsedImport = ParsedNotes | ParsedPeople | ParsedSession | ParsedPlan;
