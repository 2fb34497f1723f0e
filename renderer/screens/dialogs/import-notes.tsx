import type { NotePreview } from '#shared/api/import-preview.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { importWords } from '#shared/strings/imports.ts';
import { tableWords } from '#shared/strings/tables.ts';

interface ImportNotesProps {
  readonly notes: readonly NotePreview[];
  readonly noteCount: number;
}

const words = dialogStrings.import;
/** A region that scrolls must be reachable without a pointer. */
const reachedByKeys = { tabIndex: 0 } as const;

/** The first notes as they will be made. */
export function ImportNotes({ notes, noteCount }: ImportNotesProps) {
  if (noteCount === 0) return <p>{words.nothing}</p>;
  const withTables = notes.some((note) => note.table !== undefined);
  const withLanes = notes.some((note) => note.lane !== null);
  const withVotes = notes.some((note) => note.votes !== undefined);
  const keyed = notes.map((note, nth) => ({ ...note, key: `${nth}:${note.text}` }));
  return (
    <section className="import-notes" aria-label={words.previewList} {...reachedByKeys}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.note}</th>
            {withLanes && <th scope="col">{words.lane}</th>}
            {withTables && <th scope="col">{tableWords.from}</th>}
            {withVotes && (
              <th scope="col" className="import-figure">
                {importWords.votes}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {keyed.map((note) => (
            <tr key={note.key}>
              <td dir="auto">{note.text}</td>
              {withLanes && <td dir="auto">{note.lane}</td>}
              {withTables && <td dir="auto">{note.table}</td>}
              {withVotes && <td className="import-figure">{note.votes ?? ''}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {noteCount > notes.length && <p>{words.more(noteCount - notes.length)}</p>}
    </section>
  );
}
