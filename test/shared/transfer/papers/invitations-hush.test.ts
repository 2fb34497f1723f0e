// An invitation goes outside: no score, weight, total or stance may be in it, whatever the language.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Partner } from '#shared/domain/partner.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { applyOps } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { writtenText } from '#shared/transfer/document-content.ts';
import { invitationDocuments } from '#shared/transfer/papers/invitation-documents.ts';
import { invitedOf } from '#shared/transfer/papers/invitation-paper.ts';
import { tellable } from '#shared/transfer/papers/tellable.ts';
import { shareSafe } from '#shared/transfer/share-safe.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { drawnOps, opOn } from '../../../builders/arbitrary-op.ts';
import { seededBytes } from '../../../builders/random.ts';

const example = exampleSession({ now: 1, random: seededBytes(8) });
const letters = (session: Session): readonly string[] =>
  invitationDocuments.map(({ content }) => writtenText(content(session)));

function withReason(session: Session, reason: string): Session {
  const [first] = invitedOf(session);
  if (!first) throw new Error('Somebody is invited.');
  return { ...session, partner: new Map([...session.partner, [first.id, { ...first, reason }]]) };
}
function told(reason: string, session = example): string {
  const [first] = invitedOf(session);
  if (!first) throw new Error('Somebody is invited.');
  return tellable(session, { ...first, reason } satisfies Partner);
}

describe('the reason, as it may be told', () => {
  it('keeps what is about nobody else', () => {
    expect(told('Everybody knows you. You have a hall!')).toBe(
      'Everybody knows you. You have a hall!',
    );
    expect(told('Ihr kennt alle im Haus.\nIhr habt einen Saal.')).toBe(
      'Ihr kennt alle im Haus. Ihr habt einen Saal.',
    );
  });

  it.each([
    ['a score', 'Everybody knows you. Scored 4.12. You have a hall.'],
    ['a score in German', 'Everybody knows you. Mittelwert 4,1. You have a hall.'],
    ['a score in Arabic figures', 'Everybody knows you. المجموع ٤٫١. You have a hall.'],
    ['a share', 'Everybody knows you. Half a ½ more than all. You have a hall.'],
    ['another partner', 'Everybody knows you. Warmer than the Parents’ Group! You have a hall.'],
    ['what matters', 'Everybody knows you. Low on trust! You have a hall.'],
  ])('leaves out a sentence with %s', (_, reason) => {
    expect(told(reason)).toBe('Everybody knows you. You have a hall.');
  });

  it('leaves out what was noted of somebody’s stance, also a half of it', () => {
    const reasons = [...example.stance.values()].map(({ reason }) => reason).filter(Boolean);
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(told(`${reason}. We know them.`)).not.toContain(reason);
  });
});

describe('invitations', () => {
  it('are the same whatever the scores, the weights and the stances are', () => {
    const [, ...sessions] = [
      example,
      { ...example, score: new Map(), scoring: new Map(), tally: new Map(), ballot: new Map() },
      {
        ...example,
        criterion: new Map(
          [...example.criterion].map(([id, one]) => [id, { ...one, counters: 1 }]),
        ),
        stance: new Map([...example.stance].map(([id, one]) => [id, { ...one, view: null }])),
      },
    ] as readonly Session[];
    for (const session of sessions) expect(letters(session)).toEqual(letters(example));
  });

  it('say no figure and no secret that an arbitrary session’s reasons bring in', () => {
    fc.assert(
      fc.property(
        drawnOps,
        fc.array(
          fc.oneof(
            fc.double({ min: 1, max: 5, noNaN: true }).map((mean) => mean.toFixed(2)),
            fc.integer({ min: 1, max: 5 }).map((score) => `${score}`),
            fc.constantFrom('Summe', 'total', 'मध्य', '४', '٣', '五', 'and', '. ', '! ', '\n'),
          ),
          { maxLength: 20 },
        ),
        (ops, words) => {
          let session = example;
          for (const [turn, drawn] of ops.entries()) {
            const applied = applyOps(session, [opOn(session, turn, drawn)], 'facilitator');
            if (applied.ok) session = applyDiff(session, applied.value);
          }
          if (invitedOf(session).length === 0) return;
          expect(told(words.join(' '), session)).not.toMatch(/\p{N}/u);
          for (const { reason } of session.stance.values())
            if (reason.trim().length > 3)
              expect(told(`${words.join(' ')}. ${reason}`, session)).not.toContain(reason.trim());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leave the gap where nothing of the reason may be told', () => {
    const text = letters(withReason(example, 'Scored 4.12.')).at(-1) ?? '';
    expect(text).not.toContain('4.12');
    expect(text).toContain('[Say why it should be them.]');
  });
});

describe('a copy that is safe to share', () => {
  it('says nothing in its letters that the whole session’s would not say', () => {
    const [remark] = [...example.remark.values()].map(({ text }) => text).filter(Boolean);
    const [stance] = [...example.stance.values()].map(({ reason }) => reason).filter(Boolean);
    const secrets = [remark, stance].filter((one) => one !== undefined);
    expect(secrets.length).toBeGreaterThan(0);
    const session = withReason(example, `They know the street. ${secrets.join('. ')}.`);
    const { session: safe } = shareSafe(session);
    for (const letter of letters(safe))
      for (const secret of secrets) expect(letter).not.toContain(secret);
    expect(letters(safe).join()).toContain('They know the street.');
  });
});
