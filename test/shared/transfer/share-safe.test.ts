import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf, type Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { countDangling } from '#shared/ops/references.ts';
import { shareSafe } from '#shared/transfer/share-safe.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { drawnOps, opOn } from '../../builders/arbitrary-op.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const random = seededBytes(12);
const { session: plain, stageIds, canvasId } = buildSession(2);
const [stageId] = stageIds;
if (!stageId) throw new Error('It has a stage.');
const action = (text: string, owner: string) => ({
  ...({ type: 'action.add', actionId: newId('action', random) } as const),
  ...{ text, owner, dueOn: null },
});
const session = afterOps(
  plain,
  { type: 'remark.write', remarkId: newId('remark', random), stageId, text: 'Careful with Bo' },
  {
    ...{ type: 'slip.add', slipId: newId('slip', random), canvasId, laneId: null },
    ...{ text: 'Hidden thought', tone: 'sky', source: null, tableId: null },
  },
  action('Ask Amina about the lift', 'Bo Lund'),
  action('Print the cards', 'Amina'),
  action('Fill the shelf', 'bo lund'),
);
const wordsOf = (held: Session): string =>
  [...recordsOf(held)].map(({ record }) => JSON.stringify(record)).join('\n');

describe('what is safe to share', () => {
  const { session: safe, leftOut, named } = shareSafe(session);

  it('has no remark and nothing hidden, and says how many went', () => {
    expect(wordsOf(safe)).not.toContain('Careful');
    expect(wordsOf(safe)).not.toContain('Hidden thought');
    expect(leftOut).toEqual([
      { reason: 'remarks', count: 1 },
      { reason: 'hidden-notes', count: 1 },
      { reason: 'people', count: 2 },
    ]);
  });

  it('names the same person the same way wherever they are', () => {
    const owners = [...safe.action.values()].map(({ text, owner }) => `${text}: ${owner}`).sort();
    const stand = owners.map((one) => one.split(': ')[1]);
    expect(new Set(stand)).toEqual(new Set(['Person 1', 'Person 2']));
    expect(stand[1]).toBe(owners[0]?.split(': ')[1]);
  });

  it('points out where a known name still stands in what people wrote', () => {
    expect(named.map(({ name, text }) => [name, text])).toEqual([
      ['Amina', 'Ask Amina about the lift'],
    ]);
  });

  it('leaves the session itself as it was', () => {
    expect(session.remark.size).toBe(1);
    expect([...session.action.values()].map(({ owner }) => owner)).toContain('Bo Lund');
  });

  it('holds for any session: no secret, no dangling reference, and twice is as once', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        let held = session;
        for (const [turn, drawn] of draws.entries()) {
          const applied = applyOps(held, [opOn(held, turn, drawn)], 'facilitator');
          if (applied.ok) held = applyDiff(held, applied.value);
        }
        const once = shareSafe(held).session;
        for (const noun of ['remark', 'slip', 'ballot', 'tally', 'score', 'stance'] as const)
          expect(once[noun].size).toBe(0);
        expect(countDangling(once)).toBe(0);
        expect(wordsOf(shareSafe(once).session)).toBe(wordsOf(once));
      }),
      { numRuns: 60 },
    );
  });

  it('takes every owner of the worked example out', () => {
    const example = exampleSession({ now: 1, random: seededBytes(2) });
    const owners = new Set([...example.action.values()].map(({ owner }) => owner).filter(Boolean));
    expect(owners.size).toBeGreaterThan(1);
    const after = shareSafe(example).session;
    for (const { owner } of after.action.values()) expect(owner).toMatch(/^(Person \d+)?$/);
  });
});
