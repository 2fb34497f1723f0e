import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nouns } from '#shared/domain/nouns.ts';
import { recordsOf, type Session } from '#shared/domain/session-body.ts';
import { toBody } from '#shared/domain/session-json.ts';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { applyOps } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { countDangling } from '#shared/ops/references.ts';
import { fromSession } from '#shared/transfer/from-session.ts';
import { withNewIds } from '#shared/transfer/with-new-ids.ts';
import { type Drawn, drawnOps, opOn } from '../../builders/arbitrary-op.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const start = buildSession(12).session;
function played(draws: readonly Drawn[]): Session {
  return draws.reduce<Session>((session, drawn, turn) => {
    const diff = applyOps(session, [opOn(session, turn, drawn)], 'facilitator');
    return diff.ok ? applyDiff(session, diff.value) : session;
  }, start);
}
const idsOf = (session: Session): string[] =>
  [...recordsOf(session)].map(({ record }) => record.id);

const sortedKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The session's content with ids replaced by their place among those of their noun. */
function shapeOf(session: Session): string {
  let text = JSON.stringify(toBody(session), sortedKeys);
  for (const noun of nouns)
    for (const [at, id] of [...session[noun].keys()].sort().entries())
      text = text.replaceAll(id, `${noun} ${at}`);
  return text;
}
const imported = (session: Session, seed: number): Session => {
  const read = fromSession(writeEnvelope(session, 7, '0.1.0'), seededBytes(seed));
  if (!read.ok) throw new Error(read.error.type);
  return read.value.session;
};

describe('an imported session', () => {
  test('is the same but for its ids, whatever happened in it', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        const session = played(draws);
        const copy = imported(session, 99);
        expect(shapeOf(copy)).toBe(shapeOf(session));
        expect(countDangling(copy)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
  test('shares no id with its original, nor with another copy', () => {
    const all = [start, imported(start, 5), imported(start, 6)].flatMap(idsOf);
    expect(new Set(all).size).toBe(all.length);
    const [, copy] = [start, imported(start, 5)];
    const text = JSON.stringify(toBody(copy));
    expect(idsOf(start).filter((id) => text.includes(id))).toEqual([]);
  });
  test('keeps a text that reads like an id', () => {
    const [note] = start.note.values();
    if (!note) throw new Error('No note.');
    const session = afterOps(start, { type: 'note.edit', noteId: note.id, text: note.id });
    expect(
      [...withNewIds(session, seededBytes(3)).note.values()].map(({ text }) => text),
    ).toContain(note.id);
  });
  test('tells what it is before it is made', () => {
    const read = fromSession(writeEnvelope(start, 7, '0.1.0'), seededBytes(3));
    expect(read).toMatchObject({
      ok: true,
      value: {
        preview: {
          kind: 'session',
          title: 'Kindness at Northside',
          noteCount: 12,
          clusterCount: 0,
          edited: false,
          mendedCount: 0,
        },
      },
    });
  });
  test('edited by hand is read, and said to be edited', () => {
    const text = writeEnvelope(start, 7, '0.1.0').replace('"Note 1"', '"Note one"');
    expect(fromSession(text, seededBytes(3))).toMatchObject({
      ok: true,
      value: { preview: { edited: true, noteCount: 12 } },
    });
  });
  test('with a lane taken out by hand has its notes outside any lane, and counts them', () => {
    const lane = [...start.lane.values()][0];
    const text = writeEnvelope(start, 7, '0.1.0')
      .split('\n')
      .filter((line) => !(line.includes(`"id":"${lane?.id}"`) && line.includes('"title"')))
      .join('\n');
    const read = fromSession(text, seededBytes(3));
    expect(read).toMatchObject({ ok: true, value: { preview: { mendedCount: 2, edited: true } } });
  });
  test('with two open steps has one', () => {
    const text = writeEnvelope(start, 7, '0.1.0').replaceAll('"state":"ahead"', '"state":"open"');
    const read = fromSession(text, seededBytes(3));
    const open =
      read.ok && [...read.value.session.stage.values()].filter(({ state }) => state === 'open');
    expect(open).toHaveLength(1);
  });
});
