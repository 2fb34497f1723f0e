import { notesCount, short } from '#shared/strings/note.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { Icon } from '../../../components/icon.tsx';
import type { VoteTarget } from './targets.ts';

const words = voteWords.turn;
/** Notes that are shown of a group, so that one knows what it is about. */
const SAMPLES = 3;
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

interface Props {
  readonly target: VoteTarget;
  /** Dots of the voter at the screen. */
  readonly own: number;
  readonly isLocked: boolean;
  readonly onPut: () => void;
  readonly onTake: () => void;
  readonly onWalk: (step: number) => void;
}

/** One thing to vote on: a click or Enter puts a dot, − or Backspace takes it back. */
export function DotsTile({ target, own, isLocked, onPut, onTake, onWalk }: Props) {
  const { title, isAlone, noteCount, notes } = target;
  const name = short(title);
  return (
    <li
      className="vote-tile"
      data-chosen={own > 0 || undefined}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (step) onWalk(step);
        else if (own > 0 && (event.key === 'Backspace' || event.key === '-')) onTake();
        else return;
        event.preventDefault();
      }}
    >
      <button
        type="button"
        className="vote-tile__put"
        data-tile=""
        aria-label={words.put(name, own)}
        disabled={isLocked}
        onClick={onPut}
      >
        <span className="vote-tile__title" data-alone={isAlone || undefined} dir="auto">
          {title}
        </span>
        <span className="vote-tile__count">
          {isAlone ? voteWords.alone : notesCount(noteCount)}
        </span>
        {!isAlone &&
          notes.slice(0, SAMPLES).map((note) => (
            <span key={note.id} className="vote-tile__note" dir="auto">
              {note.text}
            </span>
          ))}
      </button>
      <div className="vote-tile__own">
        <span className="vote-dots" aria-hidden="true">
          {'●'.repeat(own)}
        </span>
        {own > 0 && (
          <button
            type="button"
            className="vote-tile__take"
            aria-label={words.take(name)}
            disabled={isLocked}
            onClick={(event) => {
              // With its last dot this button goes: the keys stay with the tile.
              const tile = event.currentTarget.closest('li')?.querySelector('button');
              onTake();
              if (own === 1) tile?.focus();
            }}
          >
            <Icon name="less" />
          </button>
        )}
      </div>
    </li>
  );
}
