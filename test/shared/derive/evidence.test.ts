// Evidence by hand from the worked example (Kindness at Northside), and what holds for any session.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '#shared/derive/evidence.ts';
import type { NoteId, NoteSource } from '#shared/domain/note.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { drawnOps, opOn } from '../../builders/arbitrary-op.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const random = seededBytes(77);

/** A session with one group of notes of these sources. */
function groupOf(sources: readonly (NoteSource | null)[]) {
  const { session, canvasId, noteIds } = buildSession(sources.length);
  const clusterId = newId('cluster', random);
  const attributed = noteIds.map(
    (noteId, nth): Op => ({
      type: 'note.attribute',
      noteIds: [noteId],
      source: sources[nth] ?? null,
    }),
  );
  const made = { type: 'cluster.create', clusterId, canvasId, x: 0, y: 0 } as const;
  const sorted = afterOps(session, ...attributed, { ...made, noteIds: [...noteIds] });
  return { session: sorted, clusterId, noteIds, canvasId };
}
const of = (count: number, source: NoteSource): readonly NoteSource[] =>
  Array.from({ length: count }, () => source);
const firstOf = (ids: readonly NoteId[]): NoteId => {
  const [first] = ids;
  if (!first) throw new Error('Notes were built.');
  return first;
};

describe('what an insight rests on', () => {
  test('is counted by how we know: 7 notes, 3 lived or seen, 2 research, 2 assumed', () => {
    const { session, clusterId } = groupOf([
      ...of(2, 'lived'),
      ...of(1, 'saw'),
      ...of(2, 'research'),
      ...of(2, 'assumption'),
    ]);
    expect(evidenceOf(session, { clusterIds: [clusterId], noteIds: [] })).toEqual({
      count: 7,
      bySource: { lived: 2, saw: 1, heard: 0, research: 2, assumption: 2 },
      unsaidCount: 0,
      isThin: false,
    });
  });

  test('is thin where all of it is assumed: 4 notes, 4 assumed', () => {
    const { session, clusterId } = groupOf(of(4, 'assumption'));
    const evidence = evidenceOf(session, { clusterIds: [clusterId], noteIds: [] });
    expect(evidence).toMatchObject({ count: 4, isThin: true });
    expect(evidenceOf(session, { clusterIds: [], noteIds: [] })).toMatchObject({
      count: 0,
      isThin: true,
    });
  });

  test('has what is only on paper, of which nobody has said how it is known', () => {
    const { session, clusterId } = groupOf(of(3, 'assumption'));
    const onPaper = afterOps(session, { type: 'cluster.count', clusterId, paperCount: 12 });
    expect(evidenceOf(onPaper, { clusterIds: [clusterId], noteIds: [] })).toMatchObject({
      count: 12,
      unsaidCount: 9,
      isThin: false,
    });
  });

  test('counts no paper twice: a count below what was typed in adds nothing', () => {
    const { session, clusterId } = groupOf(of(3, 'lived'));
    const tooFew = afterOps(session, { type: 'cluster.count', clusterId, paperCount: 2 });
    expect(evidenceOf(tooFew, { clusterIds: [clusterId], noteIds: [] }).count).toBe(3);
  });

  test('takes a copy for its original, wherever the two stand', () => {
    const { session, clusterId, noteIds } = groupOf(of(3, 'saw'));
    const copyId = newId('note', random);
    const copied = afterOps(
      session,
      { type: 'note.duplicate', noteId: firstOf(noteIds), copyId },
      { type: 'note.place', places: [{ noteId: copyId, x: 9, y: 9 }] },
      { type: 'note.attribute', noteIds: [copyId], source: 'assumption' },
    );
    const both = { clusterIds: [clusterId], noteIds: [copyId] };
    expect(evidenceOf(copied, both)).toEqual(
      evidenceOf(copied, { clusterIds: [clusterId], noteIds: [] }),
    );
  });

  test('holds every thought once, whatever has been copied, merged and put on paper', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        let session: Session = buildSession(8).session;
        draws.forEach((drawn, turn) => {
          const diff = applyOps(session, [opOn(session, turn, drawn)], 'facilitator');
          if (diff.ok) session = applyDiff(session, diff.value);
        });
        const clusters = [...session.cluster.values()];
        const links = {
          clusterIds: clusters.map(({ id }) => id),
          noteIds: [...noteIdsOf(session)],
        };
        const { count, bySource, unsaidCount } = evidenceOf(session, links);
        const originals = new Set(
          [...session.note.values()].map((note) => note.originId ?? note.id),
        );
        const onlyOnPaper = clusters.reduce((sum, { id, paperCount }) => {
          const typed = [...session.note.values()].filter(
            ({ sort }) => sort.at === 'cluster' && sort.clusterId === id,
          ).length;
          return sum + Math.max(0, (paperCount ?? 0) - typed);
        }, 0);
        expect(count).toBe(originals.size + onlyOnPaper);
        const known = Object.values(bySource).reduce((sum, one) => sum + one, 0);
        expect(known + unsaidCount).toBe(count);
      }),
    );
  });
});

const noteIdsOf = (session: Session): ReadonlySet<NoteId> =>
  new Set([...session.note.values()].map(({ id }) => id));
