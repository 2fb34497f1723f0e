import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeEvent } from '#shared/api/views.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { toBody } from '#shared/domain/session-json.ts';
import { applyOps, opsSchema } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import {
  propose,
  type Replica,
  receive,
  startReplica,
  withdraw,
} from '../../../renderer/store/replica.ts';
import { type Drawn, drawnOp, opOn } from '../../builders/arbitrary-op.ts';
import { buildSession } from '../../builders/session.ts';

const start = buildSession(8).session;
const sessionId = sessionRecord(start).id;
const me = 'a'.repeat(26);
const you = 'b'.repeat(26);

/** The truth, played by the rules of the host: ops on what is there when they arrive. */
function host(first: Session) {
  let truth = first;
  let revision = 0;
  return {
    truth: () => truth,
    apply(clientId: string, seq: number, ops: Parameters<typeof applyOps>[1]): ChangeEvent | null {
      const diff = applyOps(truth, ops, 'facilitator');
      if (!diff.ok || diff.value.length === 0) return null;
      truth = applyDiff(truth, diff.value);
      revision++;
      return { sessionId, revision, clientId, seq, diff: diff.value };
    },
  };
}

const turn = fc.record({
  who: fc.constantFrom('me', 'you'),
  drawn: drawnOp,
  /** How many changes lie on the wire before this window reads one. */
  delay: fc.nat(5),
});

describe('a replica', () => {
  it('ends at the truth, whatever the order in which answers and events arrive', () => {
    fc.assert(
      fc.property(
        fc.array(turn, { maxLength: 40 }),
        fc.infiniteStream(fc.nat(7)),
        (turns, shuffle) => {
          const truth = host(start);
          let replica: Replica = startReplica('facilitator', me, start, 0);
          const wire: ChangeEvent[] = [];
          const read = (): void => {
            const at = (shuffle.next().value ?? 0) % Math.max(1, wire.length);
            const [change] = wire.splice(at, 1);
            if (change) replica = receive(replica, change);
          };
          turns.forEach(({ who, drawn, delay }, nth) => {
            const seq = nth + 1;
            if (who === 'you') {
              const change = truth.apply(you, seq, [opOn(truth.truth(), 5_000 + nth, drawn)]);
              if (change) wire.push(change);
            } else {
              const ops = [opOn(replica.shown, nth, drawn)];
              const proposed = propose(replica, seq, ops);
              if (!proposed.ok) return;
              replica = proposed.value;
              const change = truth.apply(me, seq, ops);
              if (change) wire.push(change);
              else replica = withdraw(replica, seq);
            }
            if (wire.length > delay) read();
          });
          while (wire.length > 0) read();
          expect(replica.pending).toEqual([]);
          expect(toBody(replica.confirmed)).toEqual(toBody(truth.truth()));
          expect(toBody(replica.shown)).toEqual(toBody(truth.truth()));
        },
      ),
    );
  });

  it('leaves the screen as it is when the host did what was shown', () => {
    const truth = host(start);
    const [noteId] = start.note.keys();
    const ops = [
      { type: 'note.tray', noteIds: [noteId] },
      { type: 'session.rename', title: 'X' },
    ];
    const batch = opsSchema.parse(ops);
    const proposed = propose(startReplica('facilitator', me, start, 0), 1, batch);
    const change = truth.apply(me, 1, batch);
    if (!proposed.ok || !change) throw new Error('Refused.');
    const settled = receive(proposed.value, structuredClone(change));
    expect(settled.shown).toBe(proposed.value.shown);
    expect(settled.pending).toEqual([]);
    expect(toBody(settled.confirmed)).toEqual(toBody(truth.truth()));
    const elsewise = { ...change, diff: change.diff.slice(1) };
    expect(receive(proposed.value, elsewise).shown).not.toBe(proposed.value.shown);
  });

  it('equals any other replica that received the same revisions', () => {
    fc.assert(
      fc.property(fc.array(drawnOp, { maxLength: 30 }), (draws: readonly Drawn[]) => {
        const truth = host(start);
        const changes = draws.flatMap(
          (drawn, nth) => truth.apply(you, nth + 1, [opOn(truth.truth(), nth, drawn)]) ?? [],
        );
        const forwards = changes.reduce(receive, startReplica('facilitator', me, start, 0));
        const backwards = [...changes]
          .reverse()
          .reduce(receive, startReplica('facilitator', 'c'.repeat(26), start, 0));
        const twice = [...changes, ...changes].reduce(
          receive,
          startReplica('facilitator', me, start, 0),
        );
        expect(toBody(backwards.shown)).toEqual(toBody(forwards.shown));
        expect(toBody(twice.shown)).toEqual(toBody(forwards.shown));
      }),
    );
  });
});
