// What matters, what 1, 3 and 5 mean, and how much each weighs. Nobody's name is on the screen.
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Criterion } from '#shared/domain/criterion.ts';
import { limits } from '#shared/domain/limits.ts';
import { newId } from '#shared/lib/id.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { startCriteria } from '../../commands/partner-commands.ts';
import { Button } from '../../components/button.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import { AddLine } from '../day/add-line.tsx';
import { RoomPageButtons } from '../day/room-page-buttons.tsx';
import { random } from '../insight/use-command-context.ts';
import { useMayChange } from '../insight/use-may-change.ts';
import { CounterPile } from './counter-pile.tsx';
import { CriterionCard } from './criterion-card.tsx';
import { usePartnerContext, usePartnerRecords } from './use-partner.ts';
import './criteria-view.css';

const words = partnerWords.criteria;
/** More than a handful weigh little each. */
const HANDFUL = 5;

const givenOut = (criteria: readonly Criterion[]): number =>
  criteria.reduce((sum, { counters }) => sum + counters, 0);

export function CriteriaView({ canvas }: { readonly canvas: Canvas }) {
  const { store, view } = useOpenSession();
  const context = usePartnerContext();
  const { criteria, scoring } = usePartnerRecords(canvas);
  const mayChange = useMayChange(canvas.id);
  const left = Math.max(0, limits.counters - givenOut(criteria));
  const add = (title: string): boolean => {
    const criterionId = newId('criterion', random);
    const blank = { low: '', middle: '', high: '', counters: 0 };
    const op = { type: 'criterion.add', criterionId, canvasId: canvas.id, title } as const;
    if (!store.dispatch([{ ...op, ...blank }])) return false;
    view.announce(words.added(title));
    return true;
  };
  return (
    <div className="day-page">
      <section className="day-paper criteria-head">
        <header className="day-head">
          <h3>{words.title}</h3>
          {criteria.length > 0 && <RoomPageButtons />}
        </header>
        <p className="day-hint">{words.hidden}</p>
        {scoring && <p className="partner-warn">{words.scored}</p>}
        {criteria.length > 0 && <CounterPile left={left} />}
      </section>
      {criteria.length === 0 && (
        <section className="day-paper">
          <p className="day-hint">{words.empty}</p>
          <div>
            <Button
              icon="add"
              disabled={!mayChange}
              onClick={() => startCriteria(context, canvas.id)}
            >
              {words.starter}
            </Button>
          </div>
        </section>
      )}
      {criteria.length > 0 && (
        <ol className="criteria" aria-label={words.list}>
          {criteria.map((criterion, at) => (
            <CriterionCard
              key={criterion.id}
              criterion={criterion}
              left={left}
              previousId={criteria[at - 1]?.id ?? null}
              afterNextId={criteria[at + 2]?.id ?? null}
              isLast={at === criteria.length - 1}
              place={at + 1}
            />
          ))}
        </ol>
      )}
      {mayChange && (
        <section className="day-paper">
          {criteria.length >= HANDFUL && criteria.length < limits.criteria && (
            <p className="day-hint">{words.gentle}</p>
          )}
          {criteria.length < limits.criteria ? (
            <AddLine
              of="criterion"
              label={words.add}
              placeholder={words.placeholder}
              maxLength={limits.titleChars}
              add={add}
            />
          ) : (
            <p className="day-hint">{words.full(limits.criteria)}</p>
          )}
        </section>
      )}
    </div>
  );
}
