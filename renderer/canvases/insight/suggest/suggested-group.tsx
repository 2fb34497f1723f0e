import type { NoteId } from '#shared/domain/note.ts';
import { suggestWords as words } from '#shared/strings/suggest.ts';
import type { Suggestion } from '../../../commands/suggest-commands.ts';
import { Checkbox } from '../../../components/checkbox.tsx';

interface Props {
  readonly group: Suggestion;
  /** Notes that are not wanted in a group. */
  readonly left: ReadonlySet<NoteId>;
  readonly onLeave: (ids: readonly NoteId[], isLeft: boolean) => void;
}

/** One proposed group: the words that speak for it, and its notes; both can be refused. */
export function SuggestedGroup({ group, left, onLeave }: Props) {
  const ids = group.notes.map((note) => note.id);
  const isMade = ids.filter((id) => !left.has(id)).length > 1;
  const why = words.share(group.words);
  return (
    <fieldset className="suggest__group" data-made={isMade || undefined}>
      <legend className="spoken">{why}</legend>
      <div className="suggest__why" dir="auto">
        <Checkbox label={why} checked={isMade} onChange={(isOn) => onLeave(ids, !isOn)} />
      </div>
      <ul>
        {group.notes.map((note) => (
          <li key={note.id} className="suggest__note" data-tone={note.tone} dir="auto">
            <Checkbox
              label={note.text}
              checked={!left.has(note.id)}
              onChange={(isOn) => onLeave([note.id], !isOn)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
