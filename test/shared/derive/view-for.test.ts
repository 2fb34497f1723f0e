import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffFor, viewFor } from '#shared/derive/view-for.ts';
import { toBody } from '#shared/domain/session-json.ts';
import { applyOps } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { drawnOps, opOn } from '../../builders/arbitrary-op.ts';
import { buildSession } from '../../builders/session.ts';

/** What never leaves the facilitator's window, written down a second time on purpose. */
const secret = ['remark', 'slip', 'ballot', 'tally', 'stance', 'scorer', 'score'] as const;

describe('the room', () => {
  it('never hears of a secret, and follows to exactly what it would be shown anew', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        let session = buildSession(4).session;
        let room = viewFor('room', session);
        for (const [turn, drawn] of draws.entries()) {
          const applied = applyOps(session, [opOn(session, turn, drawn)], 'facilitator');
          if (!applied.ok) continue;
          session = applyDiff(session, applied.value);
          const heard = diffFor('room', applied.value);
          expect(heard.some(({ noun }) => secret.some((one) => one === noun))).toBe(false);
          room = applyDiff(room, heard);
        }
        expect(toBody(room)).toEqual(toBody(viewFor('room', session)));
        for (const noun of secret) expect(room[noun].size).toBe(0);
      }),
    );
  });

  it.each(secret)('has no %s, where the facilitator has one', (noun) => {
    const { session } = buildSession();
    const change = { noun, before: null, after: { id: `${noun}_0` } } as never;
    expect(diffFor('room', [change])).toEqual([]);
    expect(diffFor('facilitator', [change])).toEqual([change]);
    expect(viewFor('room', session)[noun].size).toBe(0);
  });
});
