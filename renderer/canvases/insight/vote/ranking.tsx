import type { Place } from '#shared/derive/ranking.ts';
import { sumOf } from '#shared/derive/votes.ts';
import { voteWords } from '#shared/strings/vote.ts';
import type { VoteTarget } from './targets.ts';
import './ranking.css';

const words = voteWords.result;

interface Props {
  readonly places: readonly Place[];
  readonly targets: readonly VoteTarget[];
  /** How those without a vote are told; they are no part of the list. */
  readonly others?: (count: number) => string;
}

/** The most votes first, ties as ties: bar, number and share of all votes. */
export function Ranking({ places, targets, others }: Props) {
  const all = sumOf(places);
  const most = Math.max(1, ...places.map(({ count }) => count));
  const titles = new Map(targets.map((target) => [target.item.id as string, target]));
  const voted = places.filter(({ count }) => count > 0);
  const without = places.filter(({ item, count }) => count === 0 && titles.has(item.id));
  if (voted.length === 0) return <p className="vote-nobody">{words.nobody}</p>;
  return (
    <>
      <ol className="ranking">
        {voted.map(({ item, count, place, isTied }) => (
          <li key={item.id} className="ranking__row" data-first={place === 1 || undefined}>
            <span className="ranking__place">{words.place(place, isTied)}</span>
            <span className="ranking__title" dir="auto">
              {titles.get(item.id)?.title}
            </span>
            <span className="ranking__bar" aria-hidden="true">
              <span style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <span className="ranking__count">
              {count}
              <span className="spoken"> {voteWords.votes(count)}</span>
            </span>
            <span className="ranking__share">{words.share(Math.round((count / all) * 100))}</span>
          </li>
        ))}
      </ol>
      {without.length > 0 && others && <p className="ranking__rest">{others(without.length)}</p>}
      {without.length > 0 && !others && (
        <p className="ranking__rest">
          {words.none}: {without.map(({ item }) => titles.get(item.id)?.title).join(' · ')}
        </p>
      )}
    </>
  );
}
