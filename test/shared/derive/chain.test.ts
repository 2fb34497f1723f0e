import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOneOf } from '#shared/derive/brief.ts';
import { type ChainRef, outcomesOf, sourcesOf, wholeWayBack } from '#shared/derive/chain.ts';
import { itemName } from '#shared/derive/item-name.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { calledOf } from '#shared/strings/chain.ts';
import { gapWords } from '#shared/strings/gap.ts';
import { measureWords } from '#shared/strings/measures.ts';
import { drawnOps, opOn } from '../../builders/arbitrary-op.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const random = seededBytes(4711);
const ids = {
  cluster: newId('cluster', random),
  insight: newId('insight', random),
  challenge: newId('challenge', random),
  idea: newId('note', random),
  programme: newId('programme', random),
  measure: newId('measure', random),
  stakeholder: newId('stakeholder', random),
  partner: newId('partner', random),
  action: newId('action', random),
};

/** One thread from a note to an action about the measure that it led to. */
function threaded() {
  const { session, canvasId, noteIds } = buildSession(3);
  const at = { canvasId };
  const made = afterOps(
    session,
    { type: 'cluster.create', clusterId: ids.cluster, ...at, x: 0, y: 0, noteIds: [...noteIds] },
    { type: 'cluster.rename', clusterId: ids.cluster, title: 'Nobody asked us' },
    {
      ...({ type: 'insight.add', insightId: ids.insight, ...at } as const),
      ...{ clusterIds: [ids.cluster], noteIds: [] },
    },
    { type: 'insight.write', insightId: ids.insight, part: 'who', text: 'People who wait' },
    {
      ...({ type: 'challenge.add', challengeId: ids.challenge, ...at } as const),
      ...{ text: 'How could we ask in person?', insightIds: [ids.insight] },
    },
    {
      ...({ type: 'note.create', noteId: ids.idea, ...at, laneId: null } as const),
      ...({ text: 'A shelf', tone: 'leaf', source: null } as const),
    },
    {
      ...({ type: 'idea.link', ideaId: newId('idea', random), ...at } as const),
      item: { kind: 'note', id: ids.idea },
      ...{ insightIds: [], challengeIds: [ids.challenge] },
    },
    {
      ...({ type: 'programme.add', programmeId: ids.programme, ...at, name: 'Shelf' } as const),
      ...{ ideas: [{ kind: 'note', id: ids.idea } as const], insightIds: [ids.insight] },
    },
    {
      ...({ type: 'measure.add', measureId: ids.measure, ...at } as const),
      ...({ programmeId: ids.programme, kind: 'does' } as const),
    },
    {
      ...({ type: 'action.add', actionId: ids.action, text: 'Ask 150', owner: 'Jo' } as const),
      ...{ dueOn: '2026-03-24', about: { kind: 'measure', id: ids.measure } as const },
    },
  );
  return { session: made, noteIds };
}

const names = (session: Session, items: readonly ChainRef[]) =>
  items.map((item) => itemName(session, item));

describe('the chain', () => {
  it('leads from a note to what came of it, one step at a time', () => {
    const { session } = threaded();
    const steps: readonly (readonly [ChainRef, readonly string[]])[] = [
      [{ kind: 'cluster', id: ids.cluster }, ['People who wait']],
      [{ kind: 'insight', id: ids.insight }, ['How could we ask in person?', 'Shelf']],
      [{ kind: 'challenge', id: ids.challenge }, ['A shelf']],
      [{ kind: 'note', id: ids.idea }, ['Shelf']],
      [{ kind: 'measure', id: ids.measure }, ['Ask 150']],
    ];
    for (const [item, came] of steps)
      expect(names(session, outcomesOf(session, item))).toEqual(came);
  });

  it('leads back from an action to every note it rests on', () => {
    const { session, noteIds } = threaded();
    const back = wholeWayBack(session, { kind: 'action', id: ids.action }).map(({ id }) => id);
    for (const id of [...noteIds, ids.cluster, ids.insight, ids.challenge, ids.idea])
      expect(back).toContain(id);
    expect(new Set(back).size).toBe(back.length);
  });

  it('is the same in both directions, whatever was done, and names only what is there', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        let session = buildSession(4).session;
        for (const [turn, drawn] of draws.entries()) {
          const op: Op = opOn(session, turn, drawn);
          const diff = applyOps(session, [op], 'facilitator');
          if (diff.ok) session = applyDiff(session, diff.value);
        }
        const items: ChainRef[] = [
          ...[...session.note.values()].map(({ id }) => ({ kind: 'note', id }) as const),
          ...[...session.cluster.values()].map(({ id }) => ({ kind: 'cluster', id }) as const),
          ...[...session.insight.values()].map(({ id }) => ({ kind: 'insight', id }) as const),
          ...[...session.programme.values()].map(({ id }) => ({ kind: 'programme', id }) as const),
        ];
        for (const item of items) {
          for (const source of sourcesOf(session, item)) {
            expect(session[source.kind].has(source.id)).toBe(true);
            expect(outcomesOf(session, source).map(({ id }) => id)).toContain(item.id);
          }
          for (const outcome of outcomesOf(session, item))
            expect(sourcesOf(session, outcome).map(({ id }) => id)).toContain(item.id);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('page one', () => {
  it('has the insights that programmes rest on before others, three at most, in the room’s order', () => {
    const { session } = threaded();
    const [canvasId] = [...session.canvas.values()].map(({ id }) => id);
    if (!canvasId) throw new Error('It has one.');
    const more = ['One', 'Two', 'Three'].flatMap((who): Op[] => {
      const insightId = newId('insight', random);
      return [
        { type: 'insight.add', insightId, canvasId, clusterIds: [ids.cluster], noteIds: [] },
        { type: 'insight.write', insightId, part: 'who', text: who },
        { type: 'insight.move', insightId, beforeId: ids.insight },
      ];
    });
    const page = pageOneOf(afterOps(session, ...more));
    expect(page.insights.map(({ insight }) => insight.who)).toEqual([
      'One',
      'Two',
      'People who wait',
    ]);
    expect(page.moreInsightCount).toBe(1);
  });

  it('lists actions by day, those without one last, and none that is done', () => {
    const { session } = threaded();
    const add = (text: string, dueOn: string | null): Op => ({
      ...({ type: 'action.add', actionId: newId('action', random), text } as const),
      ...{ owner: '', dueOn },
    });
    const page = pageOneOf(
      afterOps(session, add('Some day', null), add('Early', '2026-03-01'), {
        type: 'action.tick',
        actionId: ids.action,
        isDone: true,
      }),
    );
    expect(page.actions.map(({ text }) => text)).toEqual(['Early', 'Some day']);
  });
});

describe('what a thing is called', () => {
  it('is its own words, else what it is: a question about the cards is never without words', () => {
    const { session } = threaded();
    const [canvasId] = [...session.canvas.values()].map(({ id }) => id);
    if (!canvasId) throw new Error('It has one.');
    const benchmarkId = newId('benchmark', random);
    const gap: Op = { type: 'benchmark.gap', benchmarkId, canvasId, criterion: 'exchange' };
    const called = (item: ChainRef) => calledOf(afterOps(session, gap), item);
    expect(called({ kind: 'benchmark', id: benchmarkId })).toBe(
      gapWords.criteria.exchange.question,
    );
    expect(called({ kind: 'measure', id: ids.measure })).toBe(measureWords.kinds.does.title);
    expect(called({ kind: 'programme', id: ids.programme })).toBe('Shelf');
  });
});
