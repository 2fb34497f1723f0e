import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PictureLayer, pictureFrame } from '#shared/derive/card-picture.ts';
import { cardContent } from '#shared/derive/session-card.ts';
import { noteTones } from '#shared/domain/note.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { drawnOps, opOn } from '../../builders/arbitrary-op.ts';
import { northsideSession } from '../../builders/northside.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const pictureOf = (session: Session): readonly PictureLayer[] => cardContent(session).picture;
const isNote = ({ paint }: PictureLayer): boolean => noteTones.some((tone) => tone === paint);
const shapesIn = (layers: readonly PictureLayer[]): number =>
  layers.reduce((sum, { path }) => sum + path.split('M').length - 1, 0);

/** Every corner that the pen comes to. */
function corners({ path }: PictureLayer): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mhva])([^Mhvaz]*)/g)].map(([, step, rest = '']) => {
    const numbers = [...rest.matchAll(/-?\d+(\.\d+)?/g)].map(([digits]) => Number(digits));
    const [first = 0, second = 0] = step === 'a' ? numbers.slice(-2) : numbers;
    if (step === 'M') [x, y] = [first, second];
    else if (step === 'v') y += first;
    else [x, y] = [x + first, y + (step === 'a' ? second : 0)];
    return [x, y] as const;
  });
}

describe('the picture of a board', () => {
  it('lies within its frame and shows every note on the wall once, whatever was done', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        let { session } = buildSession(8);
        draws.forEach((drawn, turn) => {
          const diff = applyOps(session, [opOn(session, turn, drawn)], 'facilitator');
          if (diff.ok) session = applyDiff(session, diff.value);
        });
        const picture = pictureOf(session);
        for (const [x, y] of picture.flatMap(corners)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(pictureFrame.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(pictureFrame.height);
        }
        const standing = [...session.note.values()].filter(({ sort }) =>
          ['alone', 'cluster'].includes(sort.at),
        );
        if (standing.length > 0) expect(shapesIn(picture.filter(isNote))).toBe(standing.length);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('has a field for each group, a line for each name, and the notes in their colours', () => {
    const picture = pictureOf(northsideSession());
    const of = (start: string) => shapesIn(picture.filter(({ paint }) => paint.startsWith(start)));
    expect([of('field'), of('name')]).toEqual([6, 6]);
    expect([of('sky'), of('rose'), of('butter'), of('leaf')]).toEqual([6, 5, 11, 11]);
  });

  it('shows the questions side by side while nothing is sorted', () => {
    const picture = pictureOf(buildSession(12).session);
    expect(picture.map(({ paint }) => paint)).toEqual(['lane', 'butter']);
    expect(picture.map((layer) => shapesIn([layer]))).toEqual([6, 12]);
  });

  it('is empty as long as the board is', () => {
    expect(pictureOf(buildSession(0).session)).toEqual([]);
  });

  it('keeps to what a list of hundreds can carry, however full the wall is', () => {
    const picture = pictureOf(northsideSession(30));
    expect(shapesIn(picture.filter(({ paint }) => paint.startsWith('field')))).toBe(6);
    expect(JSON.stringify(picture).length).toBeLessThan(8_000);
  });

  it('draws few notes no larger than notes are', () => {
    const { session, noteIds } = buildSession(2);
    const places = noteIds.map((noteId, nth) => ({ noteId, x: nth * 2, y: 0 }));
    const [layer] = pictureOf(afterOps(session, { type: 'note.place', places }));
    expect(layer?.path).toMatch(/^M47 37\.1h22v15\.8h-22zM91 37\.1h22v15\.8h-22z$/);
  });

  it('puts a group that is still empty on the wall too', () => {
    const { session, canvasId, noteIds } = buildSession(1);
    const clusterId = newId('cluster', seededBytes(3));
    const empty = afterOps(
      session,
      { type: 'cluster.create', clusterId, canvasId, x: 0, y: 0, noteIds: [...noteIds] },
      { type: 'cluster.rename', clusterId, title: 'Kept for its name' },
      { type: 'note.place', places: noteIds.map((noteId) => ({ noteId, x: 5, y: 0 })) },
    );
    expect(pictureOf(empty).map(({ paint }) => paint)).toEqual(['field-1', 'name', 'butter']);
  });
});
