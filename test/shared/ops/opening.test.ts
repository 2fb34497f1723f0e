import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementsOf, behaviourOf, openingOf } from '#shared/derive/opening.ts';
import { behaviourParts } from '#shared/domain/behaviour.ts';
import { limits } from '#shared/domain/limits.ts';
import { openingParts } from '#shared/domain/opening.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const { session } = buildSession(0);
const random = seededBytes(41);
const text = fc.constantFrom('', 'People of block 3', 'Night-shift workers');

/** Each write comes from a window that knows of no record yet: it brings an id of its own. */
const written = (ops: readonly Op[]): Session => afterOps(session, ...ops);

describe('the behaviour card', () => {
  it('is one record whoever writes first, and each part keeps what was written last', () => {
    const writes = fc.array(fc.tuple(fc.constantFrom(...behaviourParts), text), { minLength: 1 });
    fc.assert(
      fc.property(writes, (all) => {
        const ops = all.map(
          ([part, said]): Op => ({
            type: 'behaviour.write',
            behaviourId: newId('behaviour', random),
            part,
            text: said,
          }),
        );
        const after = written(ops);
        expect(after.behaviour.size).toBe(1);
        for (const part of behaviourParts)
          expect(behaviourOf(after)?.[part]).toBe(
            all.filter(([which]) => which === part).at(-1)?.[1] ?? '',
          );
      }),
    );
  });
});

describe('the opening', () => {
  it('is one record whoever writes or asks first, and an answer changes nothing else', () => {
    const write = fc.record({ part: fc.constantFrom(...openingParts), text });
    fc.assert(
      fc.property(fc.array(write, { maxLength: 8 }), (all) => {
        const after = written([
          ...all.map(
            (one): Op => ({
              type: 'opening.write',
              openingId: newId('opening', random),
              ...one,
            }),
          ),
          {
            type: 'opening.consent',
            openingId: newId('opening', random),
            consent: 'named',
            answer: 'ask',
          },
        ]);
        expect(after.opening.size).toBe(1);
        expect(openingOf(after)).toMatchObject({ named: 'ask', quoted: null, photographed: null });
        for (const part of openingParts)
          expect(openingOf(after)?.[part]).toBe(
            all.filter((one) => one.part === part).at(-1)?.text ?? '',
          );
      }),
    );
  });

  it('is not the room’s to write', () => {
    const op: Op = {
      type: 'opening.write',
      openingId: newId('opening', random),
      part: 'here',
      text: 'Us',
    };
    expect(applyOps(session, [op], 'room')).toEqual({ ok: false, error: 'op.not-allowed' });
  });
});

describe('agreements', () => {
  const add = (said: string): Extract<Op, { type: 'agreement.add' }> => ({
    type: 'agreement.add',
    agreementId: newId('agreement', random),
    text: said,
  });
  const texts = (state: Session) => agreementsOf(state).map((agreement) => agreement.text);

  it('stand in the order they were added, also after one was written anew', () => {
    const ops = ['One', 'Two', 'Three'].map(add);
    const [first] = ops;
    if (!first) throw new Error('Three were added.');
    const { agreementId } = first;
    const after = afterOps(
      session,
      ...ops,
      { type: 'agreement.write', agreementId, text: 'First' },
      add('Four'),
    );
    expect(texts(after)).toEqual(['First', 'Two', 'Three', 'Four']);
  });

  it('go when they are emptied', () => {
    const one = add('One');
    const { agreementId } = one;
    const after = afterOps(session, one, add('Two'), {
      type: 'agreement.write',
      agreementId,
      text: '',
    });
    expect(texts(after)).toEqual(['Two']);
  });

  it('are no more than there can be', () => {
    const full = afterOps(
      session,
      ...Array.from({ length: limits.agreements }, (_, nth) => add(`${nth}`)),
    );
    const more = applyOps(full, [add('One too many')], 'facilitator');
    expect(more).toEqual({ ok: false, error: 'session.full' });
  });
});
