import { describe, expect, it } from 'vitest';
import { behaviourParts } from '#shared/domain/behaviour.ts';
import { consents, openingParts } from '#shared/domain/opening.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { dayDoneWords as words } from '#shared/strings/day.ts';
import { doneCheck } from '../../../renderer/screens/console/done-check.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const random = seededBytes(5);
const { session } = buildSession(0);
const says = (kind: 'arrive' | 'agree' | 'behaviour' | 'close', ...ops: readonly Op[]): string =>
  doneCheck({ kind, canvasId: null }, afterOps(session, ...ops));

describe('how far a day has come', () => {
  it('on arrival: first who is here, then who is missing, then what is open', () => {
    const wrote = (count: number): Op[] =>
      openingParts.slice(0, count).map((part) => ({
        type: 'opening.write',
        openingId: newId('opening', random),
        part,
        text: 'x',
      }));
    expect([0, 1, 2, 3, 4].map((count) => says('arrive', ...wrote(count)))).toEqual([
      words.arrive.here,
      words.arrive.missing,
      words.arrive.open,
      words.arrive.open,
      words.arrive.done,
    ]);
  });

  it('on agreements: how many, and whether consent was asked', () => {
    const add: Op = { type: 'agreement.add', agreementId: newId('agreement', random), text: 'x' };
    const asked = consents.map(
      (consent): Op => ({
        type: 'opening.consent',
        openingId: newId('opening', random),
        consent,
        answer: 'no',
      }),
    );
    expect(says('agree')).toBe(words.agree.none);
    expect(says('agree', add)).toBe(words.agree.ask(1));
    expect(says('agree', add, ...asked)).toBe(words.agree.done(1));
  });

  it('on the card: what is asked for next, until it is whole', () => {
    const wrote = (...parts: readonly (typeof behaviourParts)[number][]): Op[] =>
      parts.map((part) => ({
        type: 'behaviour.write',
        behaviourId: newId('behaviour', random),
        part,
        text: 'x',
      }));
    expect(says('behaviour')).toBe(words.behaviour.group);
    expect(says('behaviour', ...wrote('group'))).toBe(words.behaviour.doing);
    expect(says('behaviour', ...wrote('group', 'doing'))).toBe(words.behaviour.instead);
    expect(says('behaviour', ...wrote('group', 'doing', 'instead'))).toBe('3 of 6 parts written');
    expect(says('behaviour', ...wrote(...behaviourParts))).toBe(words.behaviour.done);
  });

  it('at the close: how many have a name and a day', () => {
    const add = (owner: string, dueOn: string | null): Op => ({
      type: 'action.add',
      actionId: newId('action', random),
      text: 'Ask around',
      owner,
      dueOn,
    });
    expect(says('close')).toBe(words.close.none);
    expect(says('close', add('Amira', null), add('Jonas', '2026-12-04'))).toBe(
      '1 of 2 have a name and a day',
    );
    expect(says('close', add('Jonas', '2026-12-04'))).toBe(words.close.done(1));
  });
});
