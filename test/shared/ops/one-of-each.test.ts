// What there is one of at most stays so, whatever is merged and undone.
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/lib/id.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { revertDiffs } from '#shared/ops/settle.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const random = seededBytes(5);

describe('a place between two axes', () => {
  it('is one an item, also when an undo brings back the one before', () => {
    const { session, canvasId, noteIds } = buildSession(1);
    const [noteId] = noteIds;
    if (!noteId) throw new Error('It has one.');
    const item = { kind: 'note', id: noteId } as const;
    const put = (x: number): Op => ({
      ...({ type: 'placement.put', canvasId } as const),
      places: [{ placementId: newId('placement', random), item, x, y: 0.5 }],
    });
    const placed = afterOps(session, put(0.1));
    const cleared = applyOps(
      placed,
      [{ type: 'placement.clear', canvasId, items: [item] }],
      'facilitator',
    );
    if (!cleared.ok) throw new Error('Refused.');
    const elsewhere = afterOps(applyDiff(placed, cleared.value), put(0.9));
    const undone = applyDiff(elsewhere, revertDiffs(elsewhere, [cleared.value]));
    expect([...undone.placement.values()].map(({ x }) => x)).toEqual([0.9]);
  });
});

describe('two groups of ideas that become one', () => {
  it('say together what they answer; cards, places and actions go on with the one that stays', () => {
    const { session, canvasId, noteIds } = buildSession(4);
    const [gone, into] = [newId('cluster', random), newId('cluster', random)];
    const [first, second, ...rest] = noteIds;
    if (!first || !second) throw new Error('It has four.');
    const [challengeA, challengeB] = [newId('challenge', random), newId('challenge', random)];
    const programmeId = newId('programme', random);
    const actionId = newId('action', random);
    const cluster = (clusterId: typeof gone, ids: readonly (typeof first)[]): Op => ({
      ...({ type: 'cluster.create', clusterId, canvasId, x: 0, y: 0 } as const),
      noteIds: [...ids],
    });
    const ask = (challengeId: typeof challengeA): Op => {
      return { type: 'challenge.add', challengeId, canvasId, text: 'How?', insightIds: [] };
    };
    const answers = (id: typeof gone, challengeId: typeof challengeA): Op => ({
      ...({ type: 'idea.link', ideaId: newId('idea', random), canvasId } as const),
      ...{ item: { kind: 'cluster', id }, insightIds: [], challengeIds: [challengeId] },
    });
    const ref = { kind: 'cluster', id: gone } as const;
    const made = afterOps(
      session,
      ...[cluster(gone, [first]), cluster(into, [second, ...rest])],
      ...[ask(challengeA), ask(challengeB), answers(gone, challengeA), answers(into, challengeB)],
      {
        ...({ type: 'placement.put', canvasId } as const),
        places: [{ placementId: newId('placement', random), item: ref, x: 0.2, y: 0.8 }],
      },
      {
        ...({ type: 'programme.add', programmeId, canvasId, name: 'Shelf' } as const),
        ...{ ideas: [ref], insightIds: [] },
      },
      {
        ...({ type: 'action.add', actionId, text: 'Ask', owner: '', dueOn: null } as const),
        about: ref,
      },
    );
    const one = afterOps(made, { type: 'cluster.merge', clusterId: gone, intoId: into });
    const stays = { kind: 'cluster', id: into };
    expect([...one.idea.values()].map(({ item, challengeIds }) => [item, challengeIds])).toEqual([
      [stays, [challengeB, challengeA]],
    ]);
    expect([...one.placement.values()].map(({ item, x }) => [item, x])).toEqual([[stays, 0.2]]);
    expect(one.programme.get(programmeId)?.ideas).toEqual([stays]);
    expect(one.action.get(actionId)?.about).toEqual(stays);
  });
});

describe('a step', () => {
  it('is only added to a board that it can be worked on', () => {
    const { session, canvasId } = buildSession();
    const step = (kind: 'sort' | 'roles' | 'break', at: typeof canvasId | null): Op => ({
      ...({ type: 'stage.add', stageId: newId('stage', random), canvasId: at, kind } as const),
      ...{ title: 'S', goal: '', prompt: '', script: '', protected: false, beforeId: null },
      durationsMs: { 'up-to-12': 1, '13-to-24': 1, '25-to-40': 1 },
    });
    const added = (op: Op) => applyOps(session, [op], 'facilitator');
    expect([added(step('sort', canvasId)).ok, added(step('break', null)).ok]).toEqual([true, true]);
    for (const wrong of [step('roles', canvasId), step('sort', null), step('break', canvasId)])
      expect(added(wrong)).toEqual({ ok: false, error: 'record.elsewhere' });
  });
});
