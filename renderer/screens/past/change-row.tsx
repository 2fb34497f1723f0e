import { type HistoryEntry, takesBack } from '#shared/derive/history.ts';
import { whyNoUndo, historyWords as words } from '#shared/strings/history.ts';
import { Button } from '../../components/button.tsx';
import { useSession } from '../../store/hooks.ts';
import { momentOrClock } from '../moment.ts';

/** What all rows of the list share. */
export interface Rows {
  readonly known: ReadonlyMap<number, HistoryEntry>;
  readonly undone: ReadonlySet<number>;
  readonly busy: boolean;
  readonly undo: (entry: HistoryEntry) => void;
  readonly sentence: (entry: HistoryEntry) => string;
}

interface Props {
  readonly entry: HistoryEntry;
  readonly rows: Rows;
}

/** One change: what it was, whose, and its undo. */
export function ChangeRow({ entry, rows }: Props) {
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const isUndone = rows.undone.has(entry.revision);
  const isUndo = takesBack(entry);
  const sentence = rows.sentence(entry);
  return (
    <li className="past-row" data-undone={isUndone ? '' : undefined}>
      <p className="past-what" dir="auto">
        {sentence}
      </p>
      <p className="past-who">
        {words.byWhom(momentOrClock(entry.at, Date.now()), entry.author)}
        {isUndone && ` · ${words.isUndone}`}
      </p>
      {!entry.isUndoable && <p className="past-who">{whyNoUndo(entry)}</p>}
      {entry.isUndoable && !isUndone && entry.isOvertaken && (
        <p className="past-who">{words.overtaken}</p>
      )}
      {entry.isUndoable && !isUndone && !entry.isOvertaken && (
        <Button
          look="quiet"
          icon={isUndo ? 'redo' : 'undo'}
          name={isUndo ? words.bringBackThis(sentence) : words.undoThis(sentence)}
          disabled={isReadOnly || rows.busy}
          onClick={() => rows.undo(entry)}
        >
          {isUndo ? words.bringBack : words.undo}
        </Button>
      )}
    </li>
  );
}
