import { notesCount } from '#shared/strings/note.ts';
import { voteWords } from '#shared/strings/vote.ts';
import type { VoteTarget } from './targets.ts';

interface Props {
  readonly targets: readonly VoteTarget[];
  /** What is left out. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

/** Everything on the wall with a tick; the single notes have one for all of them. */
export function TargetList({ targets, left, onLeft }: Props) {
  const alone = targets.filter(({ isAlone }) => isAlone).map(({ item }) => item.id as string);
  const put = (ids: readonly string[], isIn: boolean): void => {
    const rest = [...left].filter((id) => !ids.includes(id));
    onLeft(new Set(isIn ? rest : [...rest, ...ids]));
  };
  const row = ({ item, title, isAlone, noteCount }: VoteTarget) => (
    <li key={item.id}>
      <label className="vote-target">
        <input
          type="checkbox"
          checked={!left.has(item.id)}
          onChange={(event) => put([item.id], event.target.checked)}
        />
        <span className="vote-target__title" data-alone={isAlone || undefined} dir="auto">
          {title}
        </span>
        {!isAlone && <span className="vote-soft">{notesCount(noteCount)}</span>}
      </label>
    </li>
  );
  return (
    <section className="vote-targets" aria-label={voteWords.setUp.what}>
      <ul>{targets.filter(({ isAlone }) => !isAlone).map(row)}</ul>
      {alone.length > 0 && (
        <>
          <label className="vote-target vote-targets__all">
            <input
              type="checkbox"
              checked={alone.some((id) => !left.has(id))}
              onChange={(event) => put(alone, event.target.checked)}
            />
            {voteWords.setUp.loners}
          </label>
          <ul className="vote-targets__alone">
            {targets.filter(({ isAlone }) => isAlone).map(row)}
          </ul>
        </>
      )}
    </section>
  );
}
