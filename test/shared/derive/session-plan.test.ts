import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUntouched, planOf } from '#shared/derive/session-plan.ts';
import { toBody } from '#shared/domain/session-json.ts';
import { newId } from '#shared/lib/id.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { flatten } from '#shared/workshops/flat-plan.ts';
import { makeOwnSession, makeSession } from '#shared/workshops/make-session.ts';
import { arbitraryPlan } from '../../builders/arbitrary-plan.ts';
import { northsideSession } from '../../builders/northside.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps } from '../../builders/session.ts';

const start = (seed: number) =>
  ({ title: 'Ours', roomSize: '13-to-24', now: 1, random: seededBytes(seed) }) as const;

describe('the plan of a session', () => {
  it('makes a session whose plan it is, whatever the plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(99), (plan, seed) => {
        const session = makeOwnSession(plan, start(seed));
        const { title: _, outcome: __, ...flat } = plan;
        expect(planOf(session, { withAgreed: true })).toEqual(flat);
        expect(isUntouched(session)).toBe(true);
        const open = [...session.stage.values()].filter(({ state }) => state === 'open');
        expect(open).toHaveLength(plan.steps.every(({ leftOut }) => leftOut) ? 0 : 1);
      }),
    );
  });

  it('is what the catalogue said, for every ready plan', () => {
    for (const ready of catalogue) {
      const session = makeSession(ready, start(3));
      expect(planOf(session, { withAgreed: true })).toEqual(flatten(ready));
    }
  });

  it('is the same session again, but for ids, when it was made from that plan', () => {
    const session = northsideSession();
    const plan = { title: 'Northside', outcome: '', ...planOf(session, { withAgreed: true }) };
    const again = makeOwnSession(plan, start(4));
    expect(planOf(again, { withAgreed: true })).toEqual(planOf(session, { withAgreed: true }));
  });

  it('holds nothing that people said', () => {
    const session = exampleSession({ now: 1, random: seededBytes(6) });
    const said = JSON.stringify(planOf(session, { withAgreed: false }));
    const body = toBody(session);
    const texts = [
      ...body.note.map(({ text }) => text),
      ...body.cluster.map(({ title }) => title),
      ...body.remark.map(({ text }) => text),
      ...body.agreement.map(({ text }) => text),
      ...body.criterion.map(({ title }) => title),
      ...body.action.map(({ text }) => text),
      ...body.stakeholder.map(({ name }) => name),
      ...body.partner.map(({ name }) => name),
      ...body.table.map(({ name }) => name),
    ].filter((text) => text.length > 12);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => said.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    expect(said).not.toMatch(/[a-z]+_[0-9a-v]{26}/);
  });

  it('has the minutes as planned, without those given on the day', () => {
    const [ready] = catalogue;
    if (!ready) throw new Error('No plan.');
    const fresh = makeSession(ready, start(5));
    const stage = [...fresh.stage.values()].find(({ state }) => state === 'open');
    if (!stage) throw new Error('No step is open.');
    const visitId = newId('visit', seededBytes(9));
    const later = afterOps(
      afterOps(fresh, { type: 'stage.open', stageId: stage.id, visitId, at: 5 }),
      { type: 'stage.time', times: [{ stageId: stage.id, durationMs: 90 * 60_000 }] },
    );
    expect(planOf(later, { withAgreed: true })).toEqual(flatten(ready));
    expect(isUntouched(later)).toBe(false);
  });
});
