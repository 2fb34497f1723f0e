import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowPath, seatsOf } from '#shared/derive/circle-layout.ts';
import { inTwoLines, type LabelBox, labelLayout } from '#shared/derive/label-layout.ts';
import { mapQuestions } from '#shared/derive/map-questions.ts';
import { placeInRing, ringOf, rings } from '#shared/derive/rings.ts';
import {
  mostImportant,
  needsRoom,
  placedStakeholders,
  stakeholdersOf,
} from '#shared/derive/stakeholders.ts';
import { viewFor } from '#shared/derive/view-for.ts';
import { type Listing, touches } from '#shared/domain/stakeholder.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { toMarkdown } from '#shared/transfer/to-markdown.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';
import { stakeholderSession } from '../../builders/stakeholders.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const facts = fc.record({ x: share, y: share, touch: fc.constantFrom(null, ...touches) });

describe('rings', () => {
  it('are as the table says, for the worked example', () => {
    const { session, canvasId } = stakeholderSession();
    const found = placedStakeholders(session, canvasId).flatMap(({ stakeholder, spot }) =>
      spot ? [`${stakeholder.name}: ${ringOf({ ...spot, touch: stakeholder.touch })}`] : [],
    );
    expect(new Set(found)).toEqual(
      new Set([
        'Newcomers: affected',
        'Older tenants living alone: involved',
        'Caretakers: involved',
        'Housing association: involved',
        'Block B committee: core',
        'School parents’ group: core',
        'Lunch club: core',
        'Canal-street shops: involved',
      ]),
    );
  });

  it('hold whoever is put into them, and a second time changes nothing', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...rings), (where, ring) => {
        const moved = placeInRing(where, ring);
        expect(ringOf(moved)).toBe(ring);
        expect(placeInRing(moved, ring)).toEqual(moved);
      }),
    );
  });
});

describe('names on a map', () => {
  const fields = fc.record({
    width: fc.integer({ min: 520, max: 1800 }),
    height: fc.integer({ min: 320, max: 1000 }),
    line: fc.integer({ min: 24, max: 60 }),
    mark: fc.constant(9),
  });
  const covers = (a: LabelBox, b: LabelBox): boolean =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  it('never cover each other and stay inside, wherever up to thirty stand', () => {
    const spots = fc.array(
      fc.record({ x: share, y: share, chars: fc.integer({ min: 2, max: 30 }) }),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(fields, spots, (field, items) => {
        const asked = items.map(({ x, y, chars }) => ({
          ...{ x: x * field.width, y: y * field.height },
          width: chars * 8,
        }));
        const boxes = labelLayout(asked, field);
        if (!boxes) return;
        expect(boxes).toHaveLength(items.length);
        boxes.forEach((box, nth) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(field.width + 1e-6);
          expect(box.y + box.height).toBeLessThanOrEqual(field.height + 1e-6);
          for (const { x, y } of asked)
            expect(covers(box, { x: x - 1, y: y - 1, width: 2, height: 2 })).toBe(false);
          for (const other of boxes.slice(nth + 1)) expect(covers(box, other)).toBe(false);
        });
      }),
    );
  });

  it('all have a box where twelve stand on one spot of a console’s map, and thirty as numbers', () => {
    const field = { width: 620, height: 420, line: 28, mark: 9 };
    const heap = (count: number, width: number) =>
      labelLayout(
        Array.from({ length: count }, () => ({ x: 300, y: 200, width })),
        field,
      );
    expect(heap(12, 180)).toHaveLength(12);
    expect(heap(30, 35)).toHaveLength(30);
  });

  it('give way to numbers where they cannot all fit', () => {
    const heap = Array.from({ length: 30 }, () => ({ x: 10, y: 10, width: 400 }));
    expect(labelLayout(heap, { width: 500, height: 300, line: 50, mark: 9 })).toBeNull();
  });

  it('are as narrow as two lines of whole words let them be', () => {
    expect(inTwoLines('Lunch club of chapel and mosque')).toBe('chapel and mosque'.length);
    expect(inTwoLines('Caretakers')).toBe('Caretakers'.length);
  });

  it('leave free what is kept for others, and give way to numbers when that is everything', () => {
    const field = { width: 620, height: 420, line: 28, mark: 9 };
    const corner = { x: 420, y: 0, width: 200, height: 40 };
    const [box] = labelLayout([{ x: 500, y: 30, width: 160 }], field, [corner]) ?? [];
    if (!box) throw new Error('It fits.');
    expect(box.y >= corner.height || box.x + box.width <= corner.x).toBe(true);
    const full = { x: 0, y: 0, width: 620, height: 420 };
    expect(labelLayout([{ x: 500, y: 30, width: 160 }], field, [full])).toBeNull();
  });
});

describe('the map', () => {
  it('makes room for older tenants alone', () => {
    const { session, canvasId } = stakeholderSession();
    const names = placedStakeholders(session, canvasId)
      .filter(needsRoom)
      .map(({ stakeholder }) => stakeholder.name);
    expect(names).toEqual(['Older tenants living alone']);
  });

  it('asks its five questions of the worked example', () => {
    const { session, canvasId, ids } = stakeholderSession();
    const [, , caretakers, , committee] = ids;
    if (!caretakers || !committee) throw new Error('Nine were built.');
    const relationId = newId('relation', seededBytes(3));
    const after = afterOps(session, {
      ...{ type: 'relation.add', relationId, canvasId, kind: 'works-with' },
      ...{ fromId: caretakers, toId: committee },
    });
    const answers = Object.fromEntries(
      mapQuestions(after, canvasId).map(({ kind, stakeholders }) => [
        kind,
        stakeholders.map(({ name }) => name).sort(),
      ]),
    );
    expect(answers).toEqual({
      unconnected: ['Housing association', 'Lunch club', 'School parents’ group'],
      powerless: ['Older tenants living alone'],
      'only-heard': [
        'Block B committee',
        'Caretakers',
        'Housing association',
        'Newcomers',
        'Older tenants living alone',
      ],
      missing: ['Night-shift workers'],
      concerned: ['Block B committee'],
    });
  });

  it('names eight, by influence and touch together', () => {
    const { session, canvasId } = stakeholderSession();
    const names = mostImportant(placedStakeholders(session, canvasId)).map(
      ({ stakeholder }) => stakeholder.name,
    );
    expect(names).toEqual([
      'Older tenants living alone',
      'Block B committee',
      'Lunch club',
      'School parents’ group',
      'Caretakers',
      'Housing association',
      'Newcomers',
      'Night-shift workers',
    ]);
  });

  it('has no stance in the room before it is shown, and only what was shown after', () => {
    const { session, canvasId, ids } = stakeholderSession();
    const room = viewFor('room', session);
    expect(room.stance.size).toBe(0);
    expect([...room.stakeholder.values()].every((one) => one.shownStance === null)).toBe(true);
    expect(mapQuestions(room, canvasId).at(-1)?.stakeholders).toEqual([]);
    const shown = afterOps(session, { type: 'stance.show', stakeholderIds: ids.slice(4, 5) });
    const seen = [...viewFor('room', shown).stakeholder.values()].filter((one) => one.shownStance);
    expect(seen.map(({ name, shownStance }) => [name, shownStance])).toEqual([
      ['Block B committee', 'concerns'],
    ]);
  });

  it('draws arrows that stay inside the circle of the names', () => {
    const seats = seatsOf(8);
    for (const from of seats)
      for (const to of seats.filter((one) => one !== from)) {
        const numbers =
          arrowPath(from, to, 0)
            .match(/-?\d+(\.\d+)?/g)
            ?.map(Number) ?? [];
        expect(numbers).toHaveLength(6);
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(10);
        expect(Math.max(...numbers)).toBeLessThanOrEqual(90);
      }
  });

  it('is written out with stances, for the facilitator', () => {
    const { session } = stakeholderSession();
    const page = toMarkdown(session);
    expect(page).toContain('- **Block B committee**\n  - influence 65 %, interest 85 %');
    expect(page).toContain('stance: Has concerns');
    expect(page).toContain('  - Make room for');
  });
});

describe('stakeholders', () => {
  const random = seededBytes(19);

  it('stand question by question, in the order they were named in each', () => {
    const { session, canvasId } = buildSession();
    const named = (name: string, listing: Listing): Op => {
      const stakeholderId = newId('stakeholder', random);
      return { type: 'stakeholder.add', stakeholderId, canvasId, name, listing };
    };
    const made = afterOps(
      session,
      ...[
        named('Night shift', 'missing'),
        named('Landlord', 'decides'),
        named('Council', 'decides'),
      ],
    );
    expect(stakeholdersOf(made, canvasId).map(({ name }) => name)).toEqual([
      'Landlord',
      'Council',
      'Night shift',
    ]);
  });
});
