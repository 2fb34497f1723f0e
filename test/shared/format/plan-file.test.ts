import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { limits } from '#shared/domain/limits.ts';
import { isPlanFile, PLAN_VERSION, readPlan, writePlan } from '#shared/format/plan-file.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { flatten } from '#shared/workshops/flat-plan.ts';
import { arbitraryPlan } from '../../builders/arbitrary-plan.ts';

const reread = (text: string) => {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return readPlan(parsed.value);
};
/** A sound file with something in it replaced. */
const file = (change: Readonly<Record<string, unknown>> = {}): unknown => ({
  commonboard: 'plan',
  v: 1,
  minReader: 1,
  title: 'Ours',
  boards: [{ kind: 'insight' }, { kind: 'partner' }],
  steps: [step(), step({ kind: 'collect', board: 0 })],
  ...change,
});
const step = (change: Readonly<Record<string, unknown>> = {}): unknown => ({
  kind: 'break',
  title: 'Tea',
  minutes: { 'up-to-12': 5, '13-to-24': 10, '25-to-40': 15 },
  ...change,
});

describe('a plan as a file', () => {
  it('is read as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(reread(writePlan(plan, '1.2.3'))).toEqual({ ok: true, value: plan });
      }),
    );
  });

  it('holds every ready plan', () => {
    for (const ready of catalogue) {
      const plan = { title: ready.title, outcome: ready.outcome, ...flatten(ready) };
      expect(reread(writePlan(plan, '0'))).toEqual({ ok: true, value: plan });
    }
  });

  it('may leave out what has a sensible nothing', () => {
    expect(readPlan(file())).toMatchObject({
      ok: true,
      value: {
        outcome: '',
        agreements: [],
        boards: [{ question: '', lanes: [], criteria: [] }, {}],
        steps: [
          { board: null, goal: '', prompt: '', script: '', protected: false, leftOut: false },
          {},
        ],
      },
    });
  });

  it('leaves out fields that it does not know, a way into every object among them', () => {
    const parsed = parseJson(
      JSON.stringify(file({ later: 1 })).replace('"v":1', '"v":1,"__proto__":{"polluted":true}'),
    );
    const read = parsed.ok ? readPlan(parsed.value) : null;
    expect(read?.ok && 'later' in read.value).toBe(false);
    expect('polluted' in {}).toBe(false);
    expect(read?.ok && 'polluted' in read.value).toBe(false);
  });

  it('belongs to a newer version when it says that an older one would lose something', () => {
    const newer = file({ v: 9, minReader: PLAN_VERSION + 1, steps: 'something new' });
    expect(readPlan(newer)).toEqual({ ok: false, error: { type: 'plan.too-new' } });
    expect(readPlan(file({ v: 9, minReader: 1 })).ok).toBe(true);
  });

  const bad: readonly (readonly [string, unknown, number?])[] = [
    ['nothing', null],
    ['another marker', file({ commonboard: 'session' })],
    ['no name', file({ title: '' })],
    ['a name that is too long', file({ title: 'x'.repeat(limits.nameChars + 1) })],
    ['a name with a control character', file({ title: 'Ours\u202e' })],
    ['a board of no kind', file({ boards: [{ kind: 'constructor' }], steps: [] })],
    ['too many boards', file({ boards: Array(limits.canvases + 1).fill({ kind: 'insight' }) })],
    ['too many steps', file({ steps: Array(limits.stages + 1).fill(step()) })],
    [
      'criteria where there are no partners',
      file({
        boards: [{ kind: 'insight', criteria: [{ title: '', low: '', middle: '', high: '' }] }],
      }),
    ],
    ['steps that are no list', file({ steps: {} })],
    ['a step of no kind', file({ steps: [step(), step({ kind: '__proto__' })] }), 2],
    [
      'minutes below none',
      file({ steps: [step({ minutes: { 'up-to-12': -1, '13-to-24': 1, '25-to-40': 1 } })] }),
      1,
    ],
    [
      'half a minute',
      file({ steps: [step({ minutes: { 'up-to-12': 0.5, '13-to-24': 1, '25-to-40': 1 } })] }),
      1,
    ],
    [
      'more than a day',
      file({ steps: [step({ minutes: { 'up-to-12': 1_441, '13-to-24': 1, '25-to-40': 1 } })] }),
      1,
    ],
    ['minutes for one room only', file({ steps: [step({ minutes: { 'up-to-12': 5 } })] }), 1],
    [
      'a step on a board that is not there',
      file({ steps: [step({ kind: 'collect', board: 7 })] }),
      1,
    ],
    [
      'a step on a board of another kind',
      file({ steps: [step(), step({ kind: 'collect', board: 1 })] }),
      2,
    ],
    ['a step that needs a board', file({ steps: [step({ kind: 'collect' })] }), 1],
    ['a break on a board', file({ steps: [step({ board: 0 })] }), 1],
  ];
  test.each(bad)('%s makes it no plan, and the step is named', (_, parsed, count) => {
    const error = { type: 'plan.damaged', ...(count === undefined ? {} : { count }) };
    expect(readPlan(parsed)).toEqual({ ok: false, error });
  });

  it('is told by its own marker, not by one that it has from elsewhere', () => {
    expect(isPlanFile(file())).toBe(true);
    expect(isPlanFile(Object.create({ commonboard: 'plan' }))).toBe(false);
    for (const other of [null, [], 'plan', 1, { commonboard: ['plan'] }])
      expect(isPlanFile(other)).toBe(false);
  });
});
