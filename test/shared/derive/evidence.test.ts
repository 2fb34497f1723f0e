import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '#shared/derive/evidence.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps } from '../../builders/session.ts';
import { votingSession } from '../../builders/voting.ts';

const random = seededBytes(55);
const { session, clusterIds, noteIds, lonerId } = votingSession();
const [a, b] = clusterIds;
const [first, second, third, fourth] = noteIds;
if (!first || !second || !third || !fourth) throw new Error('Nine notes were built.');
const saw: Op = { type: 'note.attribute', noteIds: [first], source: 'saw' };
const lived: Op = { type: 'note.attribute', noteIds: [second, third], source: 'lived' };
const assumed: Op = { type: 'note.attribute', noteIds: [fourth], source: 'assumption' };

describe('the evidence of an insight', () => {
  it('is worked out by hand: notes of its groups and single ones, by how we know', () => {
    const state = afterOps(session, saw, lived, assumed);
    expect(evidenceOf(state, { clusterIds: [a, b], noteIds: [lonerId] })).toEqual({
      count: 5,
      bySource: { saw: 1, lived: 2, heard: 0, research: 0, assumption: 1 },
      unsaidCount: 1,
      isThin: false,
    });
  });
  it('counts a note once that is picked besides its group', () => {
    expect(evidenceOf(session, { clusterIds: [a], noteIds: [first] }).count).toBe(2);
  });
  it('never counts a copy twice, wherever copies lie', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ of: fc.nat(7), to: fc.nat(3) }), { maxLength: 8 }),
        (copies) => {
          const state = copies.reduce((now, { of, to }) => {
            const [noteId, copyId] = [noteIds[of], newId('note', random)];
            const clusterId = clusterIds[to];
            if (!noteId || !clusterId) return now;
            return afterOps(
              now,
              { type: 'note.duplicate', noteId, copyId },
              { type: 'cluster.gather', clusterId, noteIds: [copyId], beforeId: null },
            );
          }, session);
          const all = evidenceOf(state, {
            clusterIds,
            noteIds: [...state.note.values()].map(({ id }) => id),
          });
          expect(all.count).toBe(noteIds.length);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('knows a copy by how its original is known', () => {
    const copyId = newId('note', random);
    const state = afterOps(
      session,
      saw,
      { type: 'note.duplicate', noteId: first, copyId },
      { type: 'note.attribute', noteIds: [copyId], source: 'assumption' },
    );
    const { bySource } = evidenceOf(state, { clusterIds: [], noteIds: [copyId] });
    expect(bySource).toMatchObject({ saw: 1, assumption: 0 });
  });
  it('counts what is on paper, without what of it was typed in', () => {
    const state = afterOps(session, { type: 'cluster.count', clusterId: a, paperCount: 7 });
    expect(evidenceOf(state, { clusterIds: [a], noteIds: [] })).toMatchObject({
      count: 7,
      unsaidCount: 7,
    });
  });
  it('is thin on assumptions alone and on nothing', () => {
    const state = afterOps(session, assumed);
    expect(evidenceOf(state, { clusterIds: [], noteIds: [fourth] }).isThin).toBe(true);
    expect(evidenceOf(state, { clusterIds: [], noteIds: [fourth, first] }).isThin).toBe(false);
    expect(evidenceOf(state, { clusterIds: [], noteIds: [] })).toMatchObject({
      count: 0,
      isThin: true,
    });
  });
});
