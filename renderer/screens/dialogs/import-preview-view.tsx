import type { ImportPreview } from '#shared/api/import-preview.ts';
import { type LaneId, laneIdSchema } from '#shared/domain/lane.ts';
import { limits } from '#shared/domain/limits.ts';
import { type Table, type TableId, tableIdSchema } from '#shared/domain/table.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { planFileWords } from '#shared/strings/plan-files.ts';
import { tableWords } from '#shared/strings/tables.ts';
import { Notice } from '../../components/notice.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ImportMapping } from './import-mapping.tsx';
import { ImportNotes } from './import-notes.tsx';

interface ImportPreviewViewProps {
  readonly preview: ImportPreview;
  readonly lanes: readonly { readonly id: LaneId; readonly title: string }[];
  readonly laneId: LaneId | null;
  readonly onLane: (laneId: LaneId | null) => void;
  readonly tables: readonly Pick<Table, 'id' | 'name'>[];
  readonly tableId: TableId | null;
  readonly onTable: (tableId: TableId | null) => void;
  /** Null where the notes make no session of their own. */
  readonly title: string | null;
  readonly onTitle: (title: string) => void;
}

const words = dialogStrings.import;

export function ImportPreviewView(props: ImportPreviewViewProps) {
  const { preview, lanes, laneId, tables, tableId, title } = props;
  if (preview.kind === 'plan')
    return (
      <div className="import-session">
        <p className="import-session-title" dir="auto">
          {planFileWords.import.plan(preview.title, preview.stepCount)}
        </p>
        {preview.outcome && <p dir="auto">{preview.outcome}</p>}
        <p>{planFileWords.import.note}</p>
      </div>
    );
  if (preview.kind === 'session') {
    const { noteCount, clusterCount, edited, mendedCount } = preview;
    return (
      <div className="import-session">
        <p className="import-session-title">
          {words.session(preview.title, noteCount, clusterCount)}
        </p>
        <p>{words.sessionNote}</p>
        {edited && <Notice tone="info" happened={words.edited} />}
        {mendedCount > 0 && <Notice tone="info" happened={words.mended(mendedCount)} />}
      </div>
    );
  }
  const needsLane = lanes.length > 0 && preview.notes.some((note) => note.lane === null);
  return (
    <>
      {preview.kind === 'table' && <ImportMapping preview={preview} />}
      {title !== null && (
        <TextField
          label={words.newTitle}
          value={title}
          maxLength={limits.titleChars}
          onChange={props.onTitle}
        />
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
            props.onLane(chosen.success ? chosen.data : null);
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
            props.onTable(chosen.success ? chosen.data : null);
          }}
        />
      )}
      {preview.leftOut.length > 0 && (
        <ul className="import-left-out">
          {preview.leftOut.map((left) => (
            <li key={left.reason}>{words.leftOut(left)}</li>
          ))}
        </ul>
      )}
      <ImportNotes notes={preview.notes} noteCount={preview.noteCount} />
    </>
  );
}
