// What a team has in hand afterwards, as data: page one and the brief. Screens and files add words.
import type { Action } from '../domain/action.ts';
import type { Behaviour } from '../domain/behaviour.ts';
import type { Benchmark } from '../domain/benchmark.ts';
import type { Insight } from '../domain/insight.ts';
import type { Measure } from '../domain/measure.ts';
import type { Objective } from '../domain/objective.ts';
import type { Opening } from '../domain/opening.ts';
import type { Partner } from '../domain/partner.ts';
import type { Pledge } from '../domain/pledge.ts';
import type { Programme } from '../domain/programme.ts';
import type { Reading } from '../domain/reading.ts';
import type { Session } from '../domain/session-body.ts';
import type { Stakeholder } from '../domain/stakeholder.ts';
import { byRank } from '../lib/rank.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { isWritten } from './insights.ts';
import { behaviourOf, openingOf } from './opening.ts';

/** Page one has so many insights. */
const PAGE_ONE_INSIGHTS = 3;

export interface BriefInsight {
  readonly insight: Insight;
  readonly evidence: Evidence;
}
export interface PageOne {
  readonly behaviour: Behaviour | null;
  readonly objective: Objective | null;
  readonly insights: readonly BriefInsight[];
  /** Written ones that page one has no room for. */
  readonly moreInsightCount: number;
  readonly programmes: readonly Programme[];
  readonly invited: readonly Partner[];
  /** Looked at, and left open or for later. */
  readonly undecided: readonly Partner[];
  readonly gap: Benchmark | null;
  /** The first that is tested: the earliest day, else the first card that says how. */
  readonly firstTest: Programme | null;
  /** By day, those without one last; done ones are left out. */
  readonly actions: readonly Action[];
}
export interface BriefMeasure {
  readonly measure: Measure;
  /** By day. */
  readonly readings: readonly Reading[];
}
export interface Brief {
  readonly pageOne: PageOne;
  readonly opening: Opening | null;
  readonly insights: readonly BriefInsight[];
  readonly stakeholders: readonly Stakeholder[];
  readonly partners: readonly Partner[];
  readonly programmes: readonly Programme[];
  readonly measures: readonly BriefMeasure[];
  readonly benchmarks: readonly Benchmark[];
  readonly pledges: readonly Pledge[];
}

const ranked = <T extends { readonly id: string; readonly rank: string }>(
  rows: ReadonlyMap<string, T>,
): readonly T[] => [...rows.values()].sort(byRank);
const first = <T>(rows: ReadonlyMap<string, T>): T | null => {
  for (const row of rows.values()) return row;
  return null;
};

/** Undated things come last; on one day the order of the room holds. */
export const byDay =
  <T>(dayOf: (row: T) => string | null) =>
  (a: T, b: T): number => {
    const [dayA, dayB] = [dayOf(a) ?? '9999', dayOf(b) ?? '9999'];
    return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
  };

/** How many programmes and questions rest on an insight. */
function weightOf({ programme, challenge }: Session, { id }: Insight): number {
  const programmes = [...programme.values()].filter(({ insightIds }) => insightIds.includes(id));
  const questions = [...challenge.values()].filter(({ insightIds }) => insightIds.includes(id));
  return programmes.length * 100 + questions.length;
}

function insightsFor(session: Session): readonly BriefInsight[] {
  return ranked(session.insight)
    .filter(isWritten)
    .map((insight) => ({ insight, evidence: evidenceOf(session, insight) }));
}

/**
 * What rests on evidence comes before what is thin, what programmes rest on before what they do not;
 * else the order of the room holds.
 */
function foremost(session: Session, insights: readonly BriefInsight[]): readonly BriefInsight[] {
  const order = [...insights].sort(
    (a, b) =>
      Number(a.evidence.isThin) - Number(b.evidence.isThin) ||
      weightOf(session, b.insight) - weightOf(session, a.insight),
  );
  const chosen = new Set(order.slice(0, PAGE_ONE_INSIGHTS));
  return insights.filter((one) => chosen.has(one));
}

export function pageOneOf(session: Session): PageOne {
  const all = insightsFor(session);
  const insights = foremost(session, all);
  const programmes = ranked(session.programme).filter(({ verdict }) => verdict !== 'stop');
  const partners = ranked(session.partner);
  const tested = programmes.filter(({ firstTest }) => firstTest.trim() !== '');
  return {
    behaviour: behaviourOf(session),
    objective: first(session.objective),
    insights,
    moreInsightCount: all.length - insights.length,
    programmes,
    invited: partners.filter(({ decision }) => decision === 'invite'),
    undecided: partners.filter(({ decision }) => decision === 'maybe' || decision === 'not-now'),
    gap: [...session.benchmark.values()].find(({ isGap }) => isGap) ?? null,
    firstTest: [...tested].sort(byDay(({ firstTestOn }) => firstTestOn))[0] ?? null,
    actions: ranked(session.action)
      .filter(({ isDone, text }) => !isDone && text.trim() !== '')
      .sort(byDay(({ dueOn }) => dueOn)),
  };
}

export function briefOf(session: Session): Brief {
  const readings = [...session.reading.values()].sort(byDay(({ takenOn }) => takenOn));
  return {
    pageOne: pageOneOf(session),
    opening: openingOf(session),
    insights: insightsFor(session),
    stakeholders: ranked(session.stakeholder),
    partners: ranked(session.partner),
    programmes: ranked(session.programme),
    measures: ranked(session.measure).map((measure) => ({
      measure,
      readings: readings.filter(({ measureId }) => measureId === measure.id),
    })),
    benchmarks: [...session.benchmark.values()],
    pledges: ranked(session.pledge),
  };
}
