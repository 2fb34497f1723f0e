// What was read becomes a session's own records, as one change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotePreview, PersonPreview } from '#shared/api/import-preview.ts';
import { boardOf } from '#shared/derive/board.ts';
import { heldRoundsOf, votesOf } from '#shared/derive/votes.ts';
import { wallItems } from '#shared/derive/wall-layout.ts';
import { overlaps } from '#shared/derive/wall-space.ts';
import { newId } from '#shared/lib/id.ts';
import { isUndoable } from '#shared/ops/apply-op.ts';
import { countDangling } from '#shared/ops/references.ts';
import { notesToOps } from '#shared/transfer/notes-to-ops.ts';
import type { ParsedPeople } from '#shared/transfer/parsed-import.ts';
import { peopleToOps } from '#shared/transfer/people-to-ops.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const { session, canvasId } = buildSession(3);
const target = { session, canvasId, laneOf: () => null, tableOf: () => null, question: 'Votes' };
const made = (
  notes: readonly NotePreview[],
  groups: Parameters<typeof notesToOps>[0]['groups'] = [],
  lines: Parameters<typeof notesToOps>[0]['lines'] = [],
) => {
  const ops = notesToOps({ notes, groups, lines }, target, seededBytes(9));
  return { ops, after: afterOps(session, ...ops) };
};
const note = (text: string, more: Partial<NotePreview> = {}): NotePreview => ({
  ...{ text, lane: null },
  ...more,
});

describe('notes with groups, lines and votes', () => {
  const { ops, after } = made(
    [
      note('One', { key: 'a', group: 'g', votes: 2 }),
      note('Two', { key: 'b', group: 'g', votes: 1 }),
      note('Three', { key: 'c', votes: 4, at: { x: 9, y: 9 } }),
      note('Four'),
    ],
    [
      { key: 'g', title: 'Doors' },
      { key: 'empty', title: 'Nothing in it' },
    ],
    [
      { from: 'a', to: 'g', label: 'in' },
      { from: 'c', to: 'a', label: '' },
    ],
  );
  const board = boardOf(after, canvasId);

  it('stand on the wall as they stood; what had no place waits in the tray', () => {
    expect(board.clusters.map(({ cluster, notes }) => [cluster.title, notes.length])).toEqual([
      ['Doors', 2],
    ]);
    expect(board.alone.map(({ text }) => text)).toEqual(['Three']);
    expect(board.tray.map(({ text }) => text)).toContain('Four');
  });

  it('have their votes as a round that was held elsewhere, a group those of its notes', () => {
    const [round] = after.round.values();
    expect(round).toMatchObject({ kind: 'imported', state: 'revealed', question: 'Votes' });
    expect(round?.result?.map(({ item, count }) => [item.kind, count])).toEqual([
      ['note', 4],
      ['cluster', 3],
    ]);
  });

  it('leave the vote of this room to be set up as before', () => {
    expect(heldRoundsOf(after, canvasId)).toEqual([]);
    expect(votesOf(after, canvasId).size).toBe(2);
  });

  it('keep their lines, and one undo takes all of it back', () => {
    expect([...after.connector.values()].map(({ from, to }) => [from.kind, to.kind])).toEqual(
      expect.arrayContaining([
        ['note', 'cluster'],
        ['note', 'note'],
      ]),
    );
    expect(ops.every(({ type }) => isUndoable(type))).toBe(true);
  });

  it('lie on nothing that is there, and never on each other', () => {
    const place = fc.record({
      x: fc.integer({ min: -5, max: 5 }),
      y: fc.integer({ max: 5, min: -5 }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
        const placed = places.map((at, nth) => note(`Note ${nth}`, { at }));
        const { after: full } = made(placed);
        const items = wallItems(boardOf(full, canvasId));
        expect(items).toHaveLength(places.length);
        for (const [nth, one] of items.entries())
          for (const other of items.slice(nth + 1))
            expect(overlaps(one.box, other.box)).toBe(false);
        expect(countDangling(full)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('people', () => {
  const random = seededBytes(4);
  const mapId = newId('canvas', random);
  const mapped = afterOps(session, {
    ...{ type: 'canvas.add', canvasId: mapId, kind: 'stakeholder', question: 'Who?', lanes: [] },
  } as const);
  const person = (name: string): PersonPreview => ({
    ...{ key: name.toLowerCase(), name, about: `About ${name}`, listing: 'decides' },
    ...{ view: 'for', reason: 'Said so' },
  });
  const parsed: Pick<ParsedPeople, 'people' | 'relations'> = {
    people: [person('Block committee'), person('Older tenants')],
    relations: [{ from: 'block committee', to: 'older tenants', kind: 'sways' }],
  };

  it('become stakeholders with what is known, their stance beside them, and relations', () => {
    const first = peopleToOps(parsed, mapped, mapId, random);
    const after = afterOps(mapped, ...first.ops);
    expect([...after.stakeholder.values()].map(({ name, about }) => [name, about]).sort()).toEqual([
      ['Block committee', 'About Block committee'],
      ['Older tenants', 'About Older tenants'],
    ]);
    expect([...after.stance.values()].map(({ view, reason }) => [view, reason])).toEqual([
      ['for', 'Said so'],
      ['for', 'Said so'],
    ]);
    expect([...after.relation.values()]).toMatchObject([{ kind: 'sways' }]);
    const again = peopleToOps(parsed, after, mapId, random);
    expect(again).toMatchObject({ madeCount: 0, knownCount: 2 });
  });
});
