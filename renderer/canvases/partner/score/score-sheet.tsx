// One person's sheet, criterion by criterion: everybody is compared by the same thing before the
// next. Each number is written at once, so that half a sheet outlives a crash.
import { useEffect, useRef, useState } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { PartnerId } from '#shared/domain/partner.ts';
import type { ScoreValue } from '#shared/domain/score.ts';
import type { Scorer } from '#shared/domain/scorer.ts';
import { newId } from '#shared/lib/id.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { scorerName, scoringWords } from '#shared/strings/scoring.ts';
import { Button } from '../../../components/button.tsx';
import { useOpenSession } from '../../../store/hooks.ts';
import { random } from '../../insight/use-command-context.ts';
import { useMayChange } from '../../insight/use-may-change.ts';
import { usePartnerRecords } from '../use-partner.ts';
import { CriterionTabs } from './criterion-tabs.tsx';
import { ScoreRow } from './score-row.tsx';
import { useOwnScores } from './use-own-scores.ts';

const words = scoringWords.turn;

interface Props {
  readonly canvas: Canvas;
  readonly scorer: Scorer;
  readonly nth: number;
  readonly onDone: () => void;
}

export function ScoreSheet({ canvas, scorer, nth, onDone }: Props) {
  const { store, view } = useOpenSession();
  const { partners, criteria } = usePartnerRecords(canvas);
  const mayChange = useMayChange(canvas.id);
  const own = useOwnScores(scorer.id);
  // What was given before stays covered: nobody who opens the wrong name reads it.
  const [open, uncover] = useState<ReadonlySet<string>>(new Set());
  const placeOf = (partnerId: PartnerId, criterionId: string): string =>
    `${partnerId} ${criterionId}`;
  const theirs = partners.filter(({ id }) => !scorer.partnerIds.includes(id));
  const doneBy = (criterionId: string): number =>
    theirs.filter(({ id }) => own.valueOf(id, criterionId) !== undefined).length;
  // Whoever comes back goes on where something is missing.
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      criteria.findIndex(({ id }) => doneBy(id) < theirs.length),
    ),
  );
  const [hasBefore] = useState(() => criteria.some(({ id }) => doneBy(id) > 0));
  const rows = useRef<HTMLUListElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  // Another criterion begins at its first partner.
  useEffect(() => {
    const row = at >= 0 && rows.current?.querySelector('[data-partner]');
    if (row) row.querySelector<HTMLElement>('input:checked, input')?.focus();
  }, [at]);
  const criterion = criteria[Math.min(at, criteria.length - 1)];
  if (!criterion) return null;
  const isLast = at >= criteria.length - 1;
  const title = criterion.title || partnerWords.criteria.unnamed;

  const walk = (from: PartnerId, step: 1 | -1): void => {
    const to = theirs[theirs.findIndex(({ id }) => id === from) + step];
    const row = to && rows.current?.querySelector(`[data-partner="${to.id}"]`);
    const field = row?.querySelector<HTMLElement>('input:checked, input');
    if (field) field.focus();
    else if (step > 0) next.current?.focus();
  };
  const write = (partnerId: PartnerId, name: string, value: ScoreValue | undefined): void => {
    const place = { scorerId: scorer.id, partnerId, criterionId: criterion.id };
    if (value === undefined && own.valueOf(partnerId, criterion.id) === undefined) return;
    uncover(new Set([...open, placeOf(partnerId, criterion.id)]));
    const isDone = store.dispatch([
      value === undefined
        ? { type: 'score.clear', ...place }
        : { type: 'score.write', scoreId: newId('score', random), ...place, value },
    ]);
    if (isDone)
      view.announce(value === undefined ? words.cleared(name) : words.scored(name, value));
  };
  const belong = (partnerId: PartnerId, isIn: boolean): void => {
    const others = scorer.partnerIds.filter((id) => id !== partnerId);
    const partnerIds = isIn ? [...others, partnerId] : others;
    store.dispatch([{ type: 'scorer.belong', scorerId: scorer.id, partnerIds }]);
  };
  return (
    <div className="vote-round score-sheet">
      <header className="score-sheet__head">
        <div className="vote-head">
          <h3>{words.scorer(scorerName(scorer.name, nth))}</h3>
          <p className="vote-soft">
            {words.hint} {hasBefore && words.coveredHint}
          </p>
        </div>
        <CriterionTabs
          criteria={criteria}
          at={at}
          doneBy={doneBy}
          of={theirs.length}
          onPick={setAt}
        />
      </header>
      <div className="score-sheet__body">
        <h4 className="score-sheet__title" dir="auto">
          {title}
        </h4>
        <dl className="score-means">
          {(
            [
              [1, criterion.low],
              [3, criterion.middle],
              [5, criterion.high],
            ] as const
          ).map(([value, text]) => (
            <div key={value}>
              <dt>{value}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
        <ul ref={rows} className="score-rows" aria-label={title}>
          {partners.map((partner) => (
            <ScoreRow
              key={`${criterion.id}:${partner.id}`}
              partner={partner}
              criterion={title}
              value={own.valueOf(partner.id, criterion.id)}
              isCovered={!open.has(placeOf(partner.id, criterion.id))}
              sitsOut={scorer.partnerIds.includes(partner.id)}
              isLocked={!mayChange}
              onWrite={(value) => write(partner.id, partner.name, value)}
              onBelong={(isIn) => belong(partner.id, isIn)}
              onWalk={(step) => walk(partner.id, step)}
            />
          ))}
        </ul>
      </div>
      <footer className="vote-foot">
        {at > 0 && (
          <Button icon="left" onClick={() => setAt(at - 1)}>
            {words.back}
          </Button>
        )}
        {!isLast && (
          <Button look="quiet" onClick={onDone}>
            {words.done}
          </Button>
        )}
        <div className="vote-foot__next">
          <p className="vote-soft">{words.where(at + 1, criteria.length)}</p>
          <Button
            ref={next}
            look="primary"
            sign="right"
            onClick={() => (isLast ? onDone() : setAt(at + 1))}
          >
            {isLast ? words.done : words.next_}
          </Button>
        </div>
      </footer>
    </div>
  );
}
