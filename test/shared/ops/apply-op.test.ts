import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '#shared/domain/limits.ts';
import { nounSchemas, nouns } from '#shared/domain/nouns.ts';
import { recordsOf, type Session } from '#shared/domain/session-body.ts';
import { toBody } from '#shared/domain/session-json.ts';
import { applyOps, type Op, opSchema, opTypes } from '#shared/ops/apply-op.ts';
import { applyDiff, type Diff, diffSchema, reverseDiff, squashDiffs } from '#shared/ops/diff.ts';
import { countDangling } from '#shared/ops/references.ts';
import { revertDiffs } from '#shared/ops/settle.ts';
import { type Drawn, drawnOps, opOn } from '../../builders/arbitrary-op.ts';
import { buildSession } from '../../builders/session.ts';

interface Played {
  readonly states: readonly Session[];
  readonly diffs: readonly Diff[];
}
function play(start: Session, draws: readonly Drawn[], firstTurn = 0): Played {
  const states = [start];
  const diffs: Diff[] = [];
  draws.forEach((drawn, turn) => {
    const session = states.at(-1) ?? start;
    const diff = applyOps(session, [opOn(session, firstTurn + turn, drawn)], 'facilitator');
    if (!diff.ok) return;
    diffs.push(diff.value);
    states.push(applyDiff(session, diff.value));
  });
  return { states, diffs };
}
const last = <T>(list: readonly T[]): T => {
  const item = list.at(-1);
  if (item === undefined) throw new Error('An empty list has no last item.');
  return item;
};

/** Schema, references and the rules over several records. */
function expectSound(session: Session): void {
  for (const { noun, record } of recordsOf(session))
    expect(nounSchemas[noun].safeParse(record).success, `${noun} ${record.id}`).toBe(true);
  expect(countDangling(session)).toBe(0);
  expect([...session.stage.values()].filter((stage) => stage.state === 'open').length).toBeLessThan(
    2,
  );
  for (const note of session.note.values()) {
    const origin = note.originId && session.note.get(note.originId);
    if (origin) expect(origin.originId).toBeNull();
  }
  const lived = new Set(
    [...session.note.values()].map(({ sort }) => (sort.at === 'cluster' ? sort.clusterId : '')),
  );
  for (const cluster of session.cluster.values())
    expect(cluster.title !== '' || cluster.paperCount !== null || lived.has(cluster.id)).toBe(true);
  expect([...session.visit.values()].filter(({ endedAt }) => endedAt === null).length).toBeLessThan(
    2,
  );
  expect(session.behaviour.size).toBeLessThan(2);
  expect(session.opening.size).toBeLessThan(2);
  const kin = new Set([...session.cluster.values()].map(({ familyId }) => familyId));
  for (const family of session.family.values()) expect(kin.has(family.id)).toBe(true);
  expectVotesWithin(session);
  expectSingles(session);
}

/** What there is one of at most, and counters that nobody has twice. */
function expectSingles(session: Session): void {
  const keys = [
    ...[...session.placement.values()].map(({ canvasId, item }) => `${canvasId} ${item.id}`),
    ...[...session.idea.values()].map(({ item }) => `idea ${item.id}`),
    ...[...session.stance.values()].map(({ stakeholderId }) => `stance ${stakeholderId}`),
    ...[...session.objective.values()].map(({ canvasId }) => `objective ${canvasId}`),
    ...[...session.scoring.values()].map(({ canvasId }) => `scoring ${canvasId}`),
    ...[...session.benchmark.values()].map((one) => `benchmark ${one.canvasId} ${one.criterion}`),
    ...[...session.benchmark.values()].filter(({ isGap }) => isGap).map((one) => one.canvasId),
    ...[...session.score.values()].map((one) =>
      [one.scorerId, one.partnerId, one.criterionId].join(' '),
    ),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  const counters = [...session.criterion.values()].reduce((sum, one) => sum + one.counters, 0);
  expect(counters).toBeLessThanOrEqual(limits.counters);
}

/** No ballot and no count is above what a person, or a room, may give. */
function expectVotesWithin(session: Session): void {
  const sum = (counts: readonly { readonly count: number }[]): number =>
    counts.reduce((total, { count }) => total + count, 0);
  for (const round of session.round.values()) {
    const ballots = [...session.ballot.values()].filter(({ roundId }) => roundId === round.id);
    expect(ballots.length).toBeLessThanOrEqual(round.voterCount);
    for (const { choices } of ballots) {
      expect(sum(choices)).toBeLessThanOrEqual(round.budget);
      for (const { count } of choices) expect(count).toBeLessThanOrEqual(round.perTargetMax);
    }
  }
}

const start = buildSession(12).session;

describe('any sequence of ops', () => {
  it('keeps every record to its schema and every reference whole', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        for (const session of play(start, draws).states) expectSound(session);
      }),
    );
  });

  it('is undone by its reversed diffs, back to the very same session', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        const { states, diffs } = play(start, draws);
        const back = [...diffs]
          .reverse()
          .reduce((held, diff) => applyDiff(held, reverseDiff(diff)), last(states));
        expect(toBody(back)).toEqual(toBody(start));
      }),
    );
  });

  it('says the same squashed into one diff', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        const { states, diffs } = play(start, draws);
        const squashed = applyDiff(start, squashDiffs(start, diffs));
        expect(toBody(squashed)).toEqual(toBody(last(states)));
      }),
    );
  });

  it('makes diffs that come through JSON unchanged', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        for (const diff of play(start, draws).diffs)
          expect(diffSchema.parse(structuredClone(diff))).toEqual(diff);
      }),
    );
  });
});

describe('undo of one window among the changes of others', () => {
  it('leaves a sound session, whatever came after', () => {
    fc.assert(
      fc.property(drawnOps, drawnOps, (mine, theirs) => {
        const before = play(start, mine);
        const after = play(last(before.states), theirs, 1_000);
        const diff = revertDiffs(last(after.states), before.diffs);
        expectSound(applyDiff(last(after.states), diff));
      }),
    );
  });

  it('is the identity when nobody else changed anything', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        const { states, diffs } = play(start, draws);
        const back = applyDiff(last(states), revertDiffs(last(states), diffs));
        expect(toBody(back)).toEqual(toBody(start));
      }),
    );
  });

  it('puts back only the fields that still have its value', () => {
    const { session, noteIds } = buildSession(1);
    const noteId = noteIds[0];
    if (!noteId) throw new Error('A note was built.');
    const paint = applyOps(
      session,
      [{ type: 'note.paint', noteIds: [noteId], tone: 'sky' }],
      'facilitator',
    );
    if (!paint.ok) throw new Error(paint.error);
    const painted = applyDiff(session, paint.value);
    const edit = applyOps(painted, [{ type: 'note.edit', noteId, text: 'theirs' }], 'facilitator');
    if (!edit.ok) throw new Error(edit.error);
    const now = applyDiff(painted, edit.value);
    const undone = applyDiff(now, revertDiffs(now, [paint.value]));
    expect(undone.note.get(noteId)).toMatchObject({ tone: 'butter', text: 'theirs' });
  });
});

describe('ops that do not fit', () => {
  it('are refused with a rule and change nothing', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        const body = toBody(start);
        for (const [turn, drawn] of draws.entries()) {
          const missing: Op = { ...opOn(buildSession(3, 99).session, turn, drawn) };
          const outcome = applyOps(start, [missing], 'facilitator');
          if (!outcome.ok)
            expect(outcome.error).toMatch(/^(record|stage|session|op|round|clock)\./);
          expect(toBody(start)).toEqual(body);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('take the whole batch with them', () => {
    const { session, noteIds } = buildSession(1);
    const [noteId] = noteIds;
    const stranger = buildSession(1, 42).noteIds[0];
    if (!noteId || !stranger) throw new Error('Notes were built.');
    const outcome = applyOps(
      session,
      [
        { type: 'note.edit', noteId, text: 'half' },
        { type: 'note.edit', noteId: stranger, text: 'gone' },
      ],
      'facilitator',
    );
    expect(outcome).toEqual({ ok: false, error: 'record.missing' });
  });

  it('never pass the schema when they are hostile', () => {
    const hostile: unknown[] = [
      null,
      [],
      'note.edit',
      { type: '__proto__' },
      { type: 'constructor' },
      { type: 'note.edit' },
      { type: 'note.edit', noteId: '../../etc', text: 'x' },
      { type: 'note.edit', noteId: start.note.keys().next().value, text: 'x', extra: 1 },
      { type: 'note.edit', noteId: start.note.keys().next().value, text: '\u0000' },
      { type: 'note.edit', noteId: start.note.keys().next().value, text: '\ud800' },
      {
        type: 'note.place',
        places: [{ noteId: start.note.keys().next().value, x: Number.NaN, y: 0 }],
      },
      { type: 'note.place', places: [{ noteId: start.note.keys().next().value, x: 1e9, y: 0 }] },
    ];
    for (const op of hostile)
      expect(opSchema.safeParse(op).success, JSON.stringify(op)).toBe(false);
    fc.assert(fc.property(fc.anything(), (op) => !opSchema.safeParse(op).success));
  });
});

describe('the room', () => {
  it('may move notes and groups, and can destroy nothing', () => {
    const { session, noteIds, canvasId } = buildSession(2);
    const [a, b] = noteIds;
    if (!a || !b) throw new Error('Notes were built.');
    const allowed: Op = { type: 'note.place', places: [{ noteId: a, x: 1, y: 1 }] };
    expect(applyOps(session, [allowed], 'room').ok).toBe(true);
    const refused: readonly Op[] = [
      { type: 'note.delete', noteIds: [b] },
      { type: 'note.edit', noteId: b, text: '' },
      { type: 'canvas.ask', canvasId, question: '' },
    ];
    for (const op of refused)
      expect(applyOps(session, [op], 'room')).toEqual({ ok: false, error: 'op.not-allowed' });
  });
});

describe('the list of ops', () => {
  it('has every type once, named noun.verb', () => {
    expect(new Set(opTypes).size).toBe(opTypes.length);
    for (const type of opTypes) expect(type).toMatch(/^[a-z]+\.[a-z]+$/);
    expect(new Set(nouns)).toEqual(new Set(Object.keys(nounSchemas)));
  });
});
