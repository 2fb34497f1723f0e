// What if something else mattered more? Weights move, the ranking follows; nothing is kept until
// the room takes them.
import { standingOf } from '#shared/derive/partners.ts';
import { countersFor } from '#shared/derive/weights.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import { takeWeights } from '../../../commands/partner-commands.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useOpenSession, useSession } from '../../../store/hooks.ts';
import { RoomPageButtons } from '../../day/room-page-buttons.tsx';
import { useMayChange } from '../../insight/use-may-change.ts';
import { usePartnerContext, usePartnerRecords } from '../use-partner.ts';
import { PartnerBars } from './partner-bars.tsx';
import { StaysLine } from './stays-line.tsx';
import { useTried } from './use-tried.ts';
import { WeightSliders } from './weight-sliders.tsx';
import './what-if.css';

const words = scoringWords.whatIf;
const LONG_LIST = 6;

export function WhatIfView({ canvas }: { readonly canvas: Canvas }) {
  const context = usePartnerContext();
  const { store } = useOpenSession();
  const session = useSession((state) => state.session);
  const { criteria, scoring } = usePartnerRecords(canvas);
  const tried = useTried(criteria);
  const mayChange = useMayChange(canvas.id);
  if (scoring?.state !== 'revealed' || criteria.length === 0)
    return <EmptyState title={words.title}>{words.none}</EmptyState>;
  const standing = standingOf(session, canvas.id, tried.weights);
  const counters = countersFor(tried.weights);
  return (
    <div className="what-if">
      <section className="what-if__ranking" aria-label={words.ranking}>
        <header className="day-head">
          <h3 className="partner-title">{words.title}</h3>
          {standing.ranked.length >= LONG_LIST && <RoomPageButtons />}
        </header>
        <StaysLine canvas={canvas} weights={tried.weights} standing={standing} />
        <PartnerBars standing={standing} />
      </section>
      <section className="what-if__weights" aria-label={words.weights}>
        <h3>{words.weights}</h3>
        <p className="partner-soft">{words.hint}</p>
        <WeightSliders criteria={criteria} tried={tried} />
        <div className="what-if__steps">
          <p className="partner-soft" role="status">
            {tried.isTried
              ? words.taking(criteria.map(({ id }) => `${counters.get(id) ?? 0}`))
              : words.ours}
          </p>
          <Button
            disabled={!tried.isTried}
            onClick={() => {
              tried.settle();
              store.show({ whatIf: null });
            }}
          >
            {words.back}
          </Button>
          <Button
            disabled={!tried.isTried || !mayChange}
            onClick={() => {
              tried.settle();
              takeWeights(context, canvas.id);
            }}
          >
            {words.take}
          </Button>
        </div>
      </section>
    </div>
  );
}
