// What is different now, by kind and in people's own words.
import { useMemo } from 'react';
import { compare, type Difference, isCountedOnly, sizeOf } from '#shared/derive/compare.ts';
import { short } from '#shared/strings/note.ts';
import { nounTitles, snapshotWords as words } from '#shared/strings/snapshots.ts';
import { useSession } from '../../store/hooks.ts';
import type { PastSession } from '../../store/past.ts';
import { momentOrClock } from '../moment.ts';

/** It scrolls, so that keys must reach it. */
const scrolledByKeys = { tabIndex: 0 };

/** Longer lists end with how many more there are. */
const SHOWN = 40;

export function CompareView({ past }: { readonly past: PastSession }) {
  const now = useSession((state) => state.session);
  const differences = useMemo(() => compare(past.session, now), [past, now]);
  return (
    <section className="past-compare" aria-label={words.compareName} {...scrolledByKeys}>
      <h2>{words.compareTitle(momentOrClock(past.at, Date.now()))}</h2>
      {differences.length === 0 && <p>{words.same}</p>}
      {differences.map((difference) => (
        <section key={difference.noun} aria-label={nounTitles[difference.noun]}>
          <h3>
            {nounTitles[difference.noun]} <span>{sizeOf(difference)}</span>
          </h3>
          <DifferenceLists difference={difference} />
        </section>
      ))}
    </section>
  );
}

function DifferenceLists({ difference }: { readonly difference: Difference }) {
  const { added, removed, changed, moved } = difference;
  const isCounted = isCountedOnly(difference);
  const quoted = (text: string): string => (text ? `“${short(text, 120)}”` : words.unnamed);
  return (
    <div className="past-differences">
      <Names title={words.added} names={added.map(quoted)} isCounted={isCounted} />
      <Names title={words.removed} names={removed.map(quoted)} isCounted={isCounted} />
      <Names
        title={words.changed}
        isCounted={isCounted}
        names={changed.map(({ was, is }) =>
          was === is ? quoted(is) : words.reworded(short(was, 120), short(is, 120)),
        )}
      />
      <Names
        title={words.moved}
        isCounted={isCounted}
        names={moved.map(({ name, from, to }) =>
          from === to
            ? quoted(name)
            : words.movedTo(short(name, 120), from || words.nowhere, to || words.nowhere),
        )}
      />
    </div>
  );
}

interface NamesProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly isCounted: boolean;
}

function Names({ title, names, isCounted }: NamesProps) {
  if (names.length === 0) return null;
  // Two may have the same words.
  const shown = isCounted
    ? []
    : names.slice(0, SHOWN).map((name, nth) => ({ key: `${nth}`, name }));
  const others = names.length - shown.length;
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {shown.map(({ key, name }) => (
          <li key={key} dir="auto">
            {name}
          </li>
        ))}
        {others > 0 && <li>{isCounted ? words.only(others) : words.more(others)}</li>}
      </ul>
    </div>
  );
}
