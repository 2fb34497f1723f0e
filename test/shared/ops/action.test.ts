import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsOf } from '#shared/derive/opening.ts';
import { limits } from '#shared/domain/limits.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const { session } = buildSession(0);
const random = seededBytes(43);
type Add = Extract<Op, { type: 'action.add' }>;
const add = (text: string): Add => ({
  type: 'action.add',
  actionId: newId('action', random),
  text,
  owner: '',
  dueOn: null,
});

describe('actions', () => {
  it('keep their order, whatever is written on them or ticked', () => {
    const touched = fc.array(fc.tuple(fc.nat(3), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(touched, (all) => {
        const ops = ['a', 'b', 'c', 'd'].map(add);
        const after = afterOps(
          session,
          ...ops,
          ...all.flatMap(([nth, isDone]): Op[] => {
            const { actionId = newId('action', random), text = '' } = ops[nth] ?? {};
            return isDone
              ? [{ type: 'action.tick', actionId, isDone }]
              : [{ type: 'action.write', actionId, text, owner: 'Amira', dueOn: '2026-12-04' }];
          }),
        );
        expect(actionsOf(after).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
      }),
    );
  });

  it('stay ticked while they are written on', () => {
    const op = add('Ask around');
    const { actionId } = op;
    const after = afterOps(
      session,
      op,
      { type: 'action.tick', actionId, isDone: true },
      { type: 'action.write', actionId, text: 'Ask', owner: 'Jonas', dueOn: null },
    );
    expect(actionsOf(after)).toMatchObject([{ text: 'Ask', owner: 'Jonas', isDone: true }]);
  });

  it('are deleted once, and no more than there can be', () => {
    const op = add('Ask around');
    const gone = afterOps(session, op, { type: 'action.delete', actionId: op.actionId });
    expect(gone.action.size).toBe(0);
    const again = applyOps(gone, [{ type: 'action.delete', actionId: op.actionId }], 'facilitator');
    expect(again).toEqual({ ok: false, error: 'record.missing' });
    const full = afterOps(session, ...Array.from({ length: limits.actions }, () => add('One')));
    expect(applyOps(full, [op], 'facilitator')).toEqual({ ok: false, error: 'session.full' });
  });
});
