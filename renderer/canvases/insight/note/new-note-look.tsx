import { type NoteSource, type NoteTone, noteSources, noteTones } from '#shared/domain/note.ts';
import type { TableId } from '#shared/domain/table.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { noteWords, sourceNames, toneNames } from '#shared/strings/note.ts';
import { TableChoice } from '../tables/table-choice.tsx';
import { toneGlyphs } from './note-card.tsx';

interface Props {
  readonly tone: NoteTone;
  readonly source: NoteSource | null;
  readonly tableId: TableId | null;
  readonly onTone: (tone: NoteTone) => void;
  readonly onSource: (source: NoteSource | null) => void;
  readonly onTable: (tableId: TableId | null) => void;
}

/** What the next notes look like and how we know them; kept until changed. */
export function NewNoteLook(props: Props) {
  const { tone, source, tableId, onTone, onSource, onTable } = props;
  return (
    <div className="new-note-look">
      <TableChoice className="new-note-look__source" tableId={tableId} onTable={onTable} />
      <label className="new-note-look__source">
        {insightWords.collect.source}
        <select
          value={source ?? ''}
          onChange={(event) =>
            onSource(noteSources.find((one) => one === event.target.value) ?? null)
          }
        >
          <option value="">{noteWords.notSaid}</option>
          {noteSources.map((one) => (
            <option key={one} value={one}>
              {sourceNames[one]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="new-note-look__tones">
        <legend className="spoken">{insightWords.collect.tone}</legend>
        {noteTones.map((one) => (
          <label key={one} data-tone={one} title={toneNames[one]}>
            <input
              type="radio"
              name="new-note-tone"
              checked={tone === one}
              onChange={() => onTone(one)}
            />
            <span aria-hidden="true">{toneGlyphs[one]}</span>
            <span className="spoken">{toneNames[one]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
