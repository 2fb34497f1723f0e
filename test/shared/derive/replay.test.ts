import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf } from '#shared/derive/board.ts';
import { boardAfter, PAUSE_MS, replayOf, startsEmpty, timesOf } from '#shared/derive/replay.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { fromBody } from '#shared/domain/session-json.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff, type Diff } from '#shared/ops/diff.ts';
import { drawnOps, opOn } from '../../builders/arbitrary-op.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';
import { groupOf, opening, votingSession } from '../../builders/voting.ts';

interface Change {
  readonly revision: number;
  readonly at: number;
  readonly diff: Diff;
}
/** A session after these ops, one change each, and the changes. */
function run(
  session: Session,
  ops: readonly (Op | ((now: Session) => Op))[],
): { now: Session; changes: readonly Change[] } {
  let now = session;
  const changes: Change[] = [];
  for (const op of ops) {
    const diff = applyOps(now, [typeof op === 'function' ? op(now) : op], 'facilitator');
    if (!diff.ok || diff.value.length === 0) continue;
    now = applyDiff(now, diff.value);
    changes.push({ revision: changes.length + 1, at: 1_000 * changes.length, diff: diff.value });
  }
  return { now, changes };
}
const baseOf = ({ body }: ReturnType<typeof replayOf>): Session => {
  const base = fromBody(body);
  if (!base) throw new Error('Not a session.');
  return base;
};

const built = buildSession(4);
const [one, two, three] = built.noteIds;
if (!one || !two || !three) throw new Error('Notes were built.');
const clusterId = newId('cluster', seededBytes(3));
const place = (noteId: typeof one, x: number): Op => ({
  type: 'note.place',
  places: [{ noteId, x, y: 0 }],
});
const group: Op = {
  type: 'cluster.create',
  clusterId,
  canvasId: built.canvasId,
  x: 3,
  y: 3,
  noteIds: [one, two],
};
const write: Op = { type: 'note.edit', noteId: three, text: 'Written meanwhile' };

describe('a replay', () => {
  it('begins before the first move and has a step for each, writing left out', () => {
    const { now, changes } = run(built.session, [
      write,
      place(one, 1),
      write,
      place(two, 2),
      group,
    ]);
    const replay = replayOf(now, changes.length, changes);
    const base = baseOf(replay);
    expect(startsEmpty(base)).toBe(true);
    expect(base.note.get(three)?.text).toBe('Written meanwhile');
    const walls = [0, 1, 2, 3].map((count) => {
      const { alone, clusters } = boardOf(boardAfter(base, replay.steps, count), built.canvasId);
      return [alone.length, clusters.length];
    });
    expect(walls).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
    ]);
  });

  it('begins with what is known when earlier changes are gone, and a gap is never played over', () => {
    const { now, changes } = run(built.session, [place(one, 1), place(two, 2), group]);
    expect(startsEmpty(baseOf(replayOf(now, 3, changes.slice(1))))).toBe(false);
    const holed = changes.filter(({ revision }) => revision !== 2);
    expect(replayOf(now, 3, holed).steps).toHaveLength(1);
    expect(replayOf(now, 3, []).steps).toEqual([]);
  });

  it('holds no remark', () => {
    const [stageId] = built.stageIds;
    if (!stageId) throw new Error('No stage.');
    const remarkId = newId('remark', seededBytes(4));
    const remark: Op = { type: 'remark.write', remarkId, stageId, text: 'Secret' };
    const { now, changes } = run(built.session, [remark, place(one, 1), remark]);
    expect(JSON.stringify(replayOf(now, changes.length, changes))).not.toContain('Secret');
  });

  it('always ends with the board as it is', () => {
    fc.assert(
      fc.property(drawnOps, (drawn) => {
        const ops = drawn.map((one, turn) => (session: Session) => opOn(session, turn, one));
        const { now, changes } = run(built.session, ops);
        const replay = replayOf(now, changes.length, changes);
        const played = boardAfter(baseOf(replay), replay.steps, replay.steps.length);
        const wall = (session: Session) => {
          const { alone, clusters } = boardOf(session, built.canvasId);
          return { alone: alone.map(({ id, sort }) => ({ id, sort })), clusters };
        };
        expect(JSON.stringify(wall(played).alone)).toEqual(JSON.stringify(wall(now).alone));
        expect(wall(played).clusters.map(({ cluster }) => cluster)).toEqual(
          wall(now).clusters.map(({ cluster }) => cluster),
        );
      }),
    );
  });

  it('takes long pauses as short ones, and a clock set back as none', () => {
    const at = (...moments: readonly number[]) => timesOf(moments.map((at) => ({ at, diff: [] })));
    expect(at(0, 1_000, 3_600_000, 3_599_000)).toEqual([
      PAUSE_MS,
      PAUSE_MS + 1_000,
      2 * PAUSE_MS + 1_000,
      2 * PAUSE_MS + 1_000,
    ]);
  });
});

it('carries no single vote', () => {
  const random = seededBytes(5);
  const { session, canvasId, targets, clusterIds } = votingSession();
  const roundId = newId('round', random);
  const choices = [{ item: groupOf(clusterIds[0]), count: 1 }];
  const voted = afterOps(session, opening(roundId, 'dots', { canvasId, targets: [...targets] }), {
    ...{ type: 'ballot.write', ballotId: newId('ballot', random), roundId, choices },
  });
  expect(voted.ballot.size).toBe(1);
  expect(baseOf(replayOf(voted, 1, [])).ballot.size).toBe(0);
});
