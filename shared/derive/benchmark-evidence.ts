// What a session has to show for each of the eight benchmark criteria (French and Blair-Stevens
// 2006). Counted, not judged: people judge.
import type { BenchmarkCriterion } from '../domain/benchmark.ts';
import { drives } from '../domain/idea.ts';
import { changes, channels, type Programme } from '../domain/programme.ts';
import type { Session } from '../domain/session-body.ts';
import { evidenceOf } from './evidence.ts';
import { isWritten } from './insights.ts';
import { measuresOf, programmesOf } from './programmes.ts';

export type FactKey =
  | 'known-notes'
  | 'checked-insights'
  | 'doing'
  | 'does-measures'
  | 'baselines'
  | 'barriers'
  | 'drives'
  | 'changing-cards'
  | 'linked-cards'
  | 'sound-insights'
  | 'exchange-cards'
  | 'instead-today'
  | 'instead-cards'
  | 'group'
  | 'audience-cards'
  | 'left-out-cards'
  | 'change-kinds'
  | 'channels'
  | 'more-than-told';

/** So many of so many; of 0 there is nothing to count yet. */
export interface Fact {
  readonly key: FactKey;
  readonly count: number;
  readonly of: number;
}

const has = (text: string | undefined): boolean => (text ?? '').trim() !== '';
const one = (key: FactKey, isThere: boolean): Fact => ({ key, count: isThere ? 1 : 0, of: 1 });
const some = <T>(key: FactKey, all: readonly T[], is: (item: T) => boolean): Fact => ({
  ...{ key, count: all.filter(is).length, of: all.length },
});
const kindsOf = <T>(all: readonly (readonly T[])[]): number => new Set(all.flat()).size;

type Counted = (session: Session, canvasId: string) => readonly Fact[];

const objectiveOn = (session: Session, canvasId: string) =>
  [...session.objective.values()].find((found) => found.canvasId === canvasId);
const cardOf = (session: Session) => [...session.behaviour.values()][0];
const writtenInsights = (session: Session) => [...session.insight.values()].filter(isWritten);
const isMixed = ({ changes: really, channels: told }: Programme): boolean =>
  really.length + told.length > 0;

/** Notes of what was heard are on boards of their own; ideas on the kindness canvas are no evidence. */
function customerOrientation(session: Session): readonly Fact[] {
  const notes = [...session.note.values()].filter(
    ({ canvasId }) => session.canvas.get(canvasId)?.kind === 'insight',
  );
  return [
    some('known-notes', notes, ({ source }) => source !== null && source !== 'assumption'),
    some('checked-insights', writtenInsights(session), ({ checkOwner }) => has(checkOwner)),
  ];
}

function usedInsights(session: Session, canvasId: string) {
  const used = new Set(programmesOf(session, canvasId).flatMap(({ insightIds }) => insightIds));
  return [...used].flatMap((id) => session.insight.get(id) ?? []);
}

const countedFor: Readonly<Record<BenchmarkCriterion, Counted>> = {
  'customer-orientation': customerOrientation,
  behaviour: (session, canvasId) => {
    const measures = measuresOf(session, canvasId);
    const doing = objectiveOn(session, canvasId)?.doing || cardOf(session)?.doing;
    const does = measures.filter(({ kind }) => kind === 'does');
    return [
      one('doing', has(doing)),
      one(
        'does-measures',
        does.some(({ question }) => has(question)),
      ),
      some('baselines', measures, ({ baseline, baselineOn }) => (baseline ?? baselineOn) !== null),
    ];
  },
  theory: (session, canvasId) => [
    some('barriers', writtenInsights(session), ({ barriers }) => barriers.length > 0),
    {
      key: 'drives',
      count: kindsOf([...session.idea.values()].map((idea) => idea.drives)),
      of: drives.length,
    },
    some('changing-cards', programmesOf(session, canvasId), (card) => card.changes.length > 0),
  ],
  insight: (session, canvasId) => [
    some('linked-cards', programmesOf(session, canvasId), (card) => card.insightIds.length > 0),
    some(
      'sound-insights',
      usedInsights(session, canvasId),
      (insight) => !evidenceOf(session, insight).isThin,
    ),
  ],
  exchange: (session, canvasId) => [
    some(
      'exchange-cards',
      programmesOf(session, canvasId),
      ({ give, get }) => has(give) && has(get),
    ),
  ],
  competition: (session, canvasId) => [
    one('instead-today', has(cardOf(session)?.instead) && has(cardOf(session)?.gets)),
    some('instead-cards', programmesOf(session, canvasId), ({ instead }) => has(instead)),
  ],
  segmentation: (session, canvasId) => [
    one('group', has(objectiveOn(session, canvasId)?.group || cardOf(session)?.group)),
    some('audience-cards', programmesOf(session, canvasId), ({ audience }) => has(audience)),
    some('left-out-cards', programmesOf(session, canvasId), ({ leftOut }) => has(leftOut)),
  ],
  'methods-mix': (session, canvasId) => {
    const cards = programmesOf(session, canvasId);
    return [
      {
        key: 'change-kinds',
        count: kindsOf(cards.map((card) => card.changes)),
        of: changes.length,
      },
      { key: 'channels', count: kindsOf(cards.map((card) => card.channels)), of: channels.length },
      some('more-than-told', cards.filter(isMixed), (card) => card.changes.length > 0),
    ];
  },
};

/** In a fixed order, for one kindness canvas of the session. */
export const benchmarkEvidence = (
  session: Session,
  canvasId: string,
  criterion: BenchmarkCriterion,
): readonly Fact[] => countedFor[criterion](session, canvasId);
