// What was read, before anything is made of it.
import { holdsPeople, type ImportPreview, type PlanPreview } from '#shared/api/import-preview.ts';
import { limits } from '#shared/domain/limits.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { importWords } from '#shared/strings/imports.ts';
import { planFileWords } from '#shared/strings/plan-files.ts';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ImportLeftOut } from './import-left-out.tsx';
import { ImportMapping } from './import-mapping.tsx';
import { ImportNotes } from './import-notes.tsx';
import { ImportPeople } from './import-people.tsx';
import { ImportPlaces, type ImportPlacesProps } from './import-places.tsx';

interface ImportPreviewViewProps extends ImportPlacesProps {
  readonly preview: ImportPreview;
  /** Null where it makes no session of its own. */
  readonly title: string | null;
  readonly onTitle: (title: string) => void;
}

const words = dialogStrings.import;

export function ImportPreviewView({ preview, title, onTitle, ...places }: ImportPreviewViewProps) {
  if (preview.kind === 'session') return <SessionFound preview={preview} />;
  if (preview.kind === 'plan') return <PlanFound preview={preview} />;
  return (
    <>
      {preview.kind === 'board' && (
        <p className="import-session-title">{importWords.board(preview.tool, preview.title)}</p>
      )}
      {preview.kind === 'table' && <ImportMapping preview={preview} />}
      {title !== null && (
        <TextField
          label={words.newTitle}
          value={title}
          maxLength={limits.titleChars}
          onChange={onTitle}
        />
      )}
      <Found preview={preview} places={places} />
    </>
  );
}

type Found = Exclude<ImportPreview, { readonly kind: 'session' | 'plan' }>;

function Found({
  preview,
  places,
}: {
  readonly preview: Found;
  readonly places: ImportPlacesProps;
}) {
  if (preview.kind === 'people' || holdsPeople(preview))
    return (
      <>
        <p>{importWords.holdsPeople(preview.peopleCount, preview.relationCount)}</p>
        <p className="import-note">{importWords.peopleNote}</p>
        <ImportLeftOut leftOut={preview.leftOut} />
        <ImportPeople people={preview.people} peopleCount={preview.peopleCount} />
      </>
    );
  const { noteCount, groupCount, voteCount, lineCount } = {
    ...{ groupCount: 0, voteCount: 0, lineCount: 0 },
    ...preview,
  };
  return (
    <>
      <ImportPlaces {...places} notes={preview.notes} />
      {groupCount + voteCount + lineCount > 0 && (
        <p>
          {importWords.holds(noteCount, groupCount, voteCount, lineCount)}{' '}
          {voteCount > 0 && importWords.votesNote}
        </p>
      )}
      <ImportLeftOut leftOut={preview.leftOut} />
      <ImportNotes notes={preview.notes} noteCount={noteCount} />
    </>
  );
}

function PlanFound({ preview }: { readonly preview: PlanPreview }) {
  const { title, outcome, stepCount } = preview;
  return (
    <div className="import-session">
      <p className="import-session-title" dir="auto">
        {planFileWords.import.plan(title, stepCount)}
      </p>
      {outcome && <p dir="auto">{outcome}</p>}
      <p>{planFileWords.import.note}</p>
    </div>
  );
}

function SessionFound({
  preview,
}: {
  readonly preview: Extract<ImportPreview, { readonly kind: 'session' }>;
}) {
  const { title, noteCount, clusterCount, edited, mendedCount } = preview;
  return (
    <div className="import-session">
      <p className="import-session-title">{words.session(title, noteCount, clusterCount)}</p>
      <p>{words.sessionNote}</p>
      {edited && <Notice tone="info" happened={words.edited} />}
      {mendedCount > 0 && <Notice tone="info" happened={words.mended(mendedCount)} />}
    </div>
  );
}
