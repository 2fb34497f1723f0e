// Where notes go that name no place themselves: a question, a table.
import type { NotePreview } from '#shared/api/import-preview.ts';
import { type LaneId, laneIdSchema } from '#shared/domain/lane.ts';
import { type Table, type TableId, tableIdSchema } from '#shared/domain/table.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { importWords } from '#shared/strings/imports.ts';
import { tableWords } from '#shared/strings/tables.ts';
import { Select } from '../../components/select.tsx';

export interface ImportPlacesProps {
  readonly lanes: readonly { readonly id: LaneId; readonly title: string }[];
  readonly laneId: LaneId | null;
  readonly onLane: (laneId: LaneId | null) => void;
  readonly tables: readonly Pick<Table, 'id' | 'name'>[];
  readonly tableId: TableId | null;
  readonly onTable: (tableId: TableId | null) => void;
}

const words = dialogStrings.import;

export function ImportPlaces({
  notes,
  ...props
}: ImportPlacesProps & { readonly notes: readonly NotePreview[] }) {
  const { lanes, laneId, onLane, tables, tableId, onTable } = props;
  const strange = headingsWithout(lanes, notes);
  const needsLane =
    lanes.length > 0 && (strange.length > 0 || notes.some((note) => note.lane === null));
  return (
    <>
      {lanes.length > 0 && strange.length > 0 && (
        <p className="import-note">{importWords.noQuestions(strange)}</p>
      )}
      {needsLane && (
        <Select
          label={words.intoLane}
          value={laneId ?? ''}
          options={[
            { value: '', label: words.noLane },
            ...lanes.map((lane) => ({ value: lane.id, label: lane.title })),
          ]}
          onChange={(value) => {
            const chosen = laneIdSchema.safeParse(value);
            onLane(chosen.success ? chosen.data : null);
          }}
        />
      )}
      {tables.length > 0 && (
        <Select
          label={tableWords.from}
          value={tableId ?? ''}
          options={[
            { value: '', label: tableWords.noTable },
            ...tables.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => {
            const chosen = tableIdSchema.safeParse(value);
            onTable(chosen.success ? chosen.data : null);
          }}
        />
      )}
    </>
  );
}

/** The headings that are no questions here, as far as notes are shown. */
function headingsWithout(
  lanes: ImportPlacesProps['lanes'],
  notes: readonly NotePreview[],
): readonly string[] {
  const known = new Set(lanes.map(({ title }) => plain(title)));
  const headings = new Set(notes.flatMap(({ lane }) => lane ?? []));
  return [...headings].filter((heading) => !known.has(plain(heading)));
}

const plain = (text: string): string => text.trim().toLocaleLowerCase();
