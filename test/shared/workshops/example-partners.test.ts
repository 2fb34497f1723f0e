import { describe, expect, it } from 'vitest';
import { criteriaOf, revealedCells, standingOf } from '#shared/derive/partners.ts';
import { shakenBy } from '#shared/derive/stays-first.ts';
import { weightsOf, withWeight } from '#shared/derive/weights.ts';
import { whereWeDiffer } from '#shared/derive/where-we-differ.ts';
import { northsidePartnerSession } from '../../builders/partner-session.ts';

const { session, canvasId } = northsidePartnerSession();
const criteria = criteriaOf(session, canvasId);
const ours = weightsOf(criteria);
const resources = criteria.find(({ title }) => title === 'Resources')?.id ?? '';

/** Everybody, by name: rounded as people read it. */
function means(weights = ours): Readonly<Record<string, string>> {
  const { ranked, excluded } = standingOf(session, canvasId, weights);
  return Object.fromEntries(
    [...ranked, ...excluded].map(({ partnerId, mean }) => [
      session.partner.get(partnerId)?.name.split(' ')[0] ?? '',
      mean?.toFixed(2) ?? '',
    ]),
  );
}

describe('the partners of the worked example', () => {
  it('come to what was worked out by hand', () => {
    expect(means()).toEqual({
      Lunch: '3.63',
      School: '3.62',
      Housing: '3.43',
      'Canal-street': '3.38',
    });
  });
  it('turn round when resources weigh more', () => {
    const level = means(withWeight(ours, resources, 0.25));
    expect([level['Housing'], level['Lunch']]).toEqual(['3.53', '3.53']);
    const turned = means(withWeight(ours, resources, 0.3));
    expect([turned['Housing'], turned['Lunch']]).toEqual(['3.63', '3.43']);
  });
  it('have a first two that are too close to call, and no order that stays', () => {
    const { ranked } = standingOf(session, canvasId);
    expect(ranked[0]?.isClose).toBe(true);
    const ids = ranked.map(({ partnerId }) => partnerId);
    expect(shakenBy(ids, revealedCells(session, canvasId), ours)).not.toBeNull();
  });
  it('leave who fails a must-have out of the ranking', () => {
    const { excluded } = standingOf(session, canvasId);
    expect(excluded.map(({ partnerId }) => session.partner.get(partnerId)?.name)).toEqual([
      'Canal-street shops',
    ]);
  });
  it('differ in one cell, the trust in the association', () => {
    expect(whereWeDiffer(revealedCells(session, canvasId)).map(({ given }) => given)).toEqual([
      [1, 2, 5],
    ]);
  });
});
