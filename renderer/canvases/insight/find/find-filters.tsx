import { useId, useMemo } from 'react';
import { lanesOf } from '#shared/derive/board.ts';
import { emptyQuery, type FindQuery, isFiltering } from '#shared/derive/find-notes.ts';
import { noteSources, noteTones } from '#shared/domain/note.ts';
import { findWords as words } from '#shared/strings/find.ts';
import { noteWords, sourceNames, toneNames } from '#shared/strings/note.ts';
import { Button } from '../../../components/button.tsx';
import { useSession } from '../../../store/hooks.ts';
import { toneGlyphs } from '../note/note-card.tsx';

type Filters = Omit<FindQuery, 'text'>;
interface Props {
  readonly canvasId: string;
  readonly query: Filters;
  readonly onChange: (filters: Filters) => void;
}
interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onPick: (value: string | null) => void;
}

function Choice({ label, value, options, onPick }: ChoiceProps) {
  const id = useId();
  return (
    <span className="find-bar__choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onPick(event.target.value || null)}>
        <option value="">{words.any}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

/** What the notes that are looked for are like; the others step back. */
export function FindFilters({ canvasId, query, onChange }: Props) {
  const table = useSession((state) => state.session.lane);
  const lanes = useMemo(() => lanesOf({ lane: table }, canvasId), [table, canvasId]);
  const { tones, source, lane } = query;
  return (
    <div className="find-bar__filters">
      <fieldset className="find-bar__tones">
        <legend className="spoken">{words.tones}</legend>
        {noteTones.map((tone) => (
          <label key={tone} data-tone={tone} title={toneNames[tone]}>
            <input
              type="checkbox"
              checked={tones.includes(tone)}
              onChange={(event) => {
                const others = tones.filter((one) => one !== tone);
                onChange({ ...query, tones: event.target.checked ? [...others, tone] : others });
              }}
            />
            <span aria-hidden="true">{toneGlyphs[tone]}</span>
            <span className="spoken">{toneNames[tone]}</span>
          </label>
        ))}
      </fieldset>
      <Choice
        label={words.source}
        value={source}
        options={[
          ...noteSources.map((one) => [one, sourceNames[one]] as const),
          ['none', noteWords.notSaid],
        ]}
        onPick={(picked) => {
          const known = noteSources.find((one) => one === picked);
          onChange({ ...query, source: known ?? (picked === 'none' ? 'none' : null) });
        }}
      />
      <Choice
        label={words.lane}
        value={lane}
        options={[...lanes.map((one) => [one.id, one.title] as const), ['none', words.noLane]]}
        onPick={(picked) => onChange({ ...query, lane: picked })}
      />
      {isFiltering({ ...emptyQuery, ...query }) && (
        <Button look="quiet" onClick={() => onChange(emptyQuery)}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
