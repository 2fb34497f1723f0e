import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { toBody } from '#shared/domain/session-json.ts';
import { readEnvelope, writeEnvelope } from '#shared/format/envelope.ts';
import { FORMAT, migrations } from '#shared/format/migrations.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { applyOps } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { drawnOps, opOn } from '../../builders/arbitrary-op.ts';
import { buildSession } from '../../builders/session.ts';

const { session, noteIds } = buildSession(3);
const written = writeEnvelope(session, 7, '1.2.3');
const read = (text: string) => {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return readEnvelope(parsed.value);
};
/** The file with one thing said differently, as an editor or a fault would leave it. */
const changed = (from: string | RegExp, to: string): string => {
  const text = written.replace(from, to);
  if (text === written) throw new Error(`Nothing to change: ${from}`);
  return text;
};

describe('a session file', () => {
  it('is read back exactly, whatever was written', () => {
    fc.assert(
      fc.property(drawnOps, fc.nat(1_000_000), (draws, revision) => {
        let held = session;
        draws.forEach((drawn, turn) => {
          const diff = applyOps(held, [opOn(held, turn, drawn)], 'facilitator');
          if (diff.ok) held = applyDiff(held, diff.value);
        });
        const back = read(writeEnvelope(held, revision, '1.0.0'));
        if (!back.ok) throw new Error(back.error);
        expect(toBody(back.value.session)).toEqual(toBody(held));
        expect(back.value).toMatchObject({ revision, edited: false, mendedCount: 0 });
      }),
    );
  });

  it('says what it is before anything else, one record on a line', () => {
    const head = `{\n "commonboard": "session",\n "format": ${FORMAT},`;
    expect(written.startsWith(head)).toBe(true);
    expect(written.split('\n').filter((line) => line.includes('"Note '))).toHaveLength(3);
  });

  it('opens when someone has edited it, and says so', () => {
    const back = read(changed('Note 2', 'Note two'));
    expect(back).toMatchObject({ ok: true, value: { edited: true } });
  });

  it('opens when it was written by hand, without a checksum', () => {
    const back = read(changed(/ "checksum": "[0-9a-f]{8}",\n/, ''));
    expect(back).toMatchObject({ ok: true, value: { edited: false } });
  });

  it('settles references to records that are not in it', () => {
    const [lane] = session.lane.values();
    const without = changed(new RegExp(`\\n {2}\\{"id":"${lane?.id}"[^\\n]*`), '');
    const back = read(without);
    if (!back.ok) throw new Error(back.error);
    expect(back.value.mendedCount).toBe(1);
    const orphan = noteIds
      .map((id) => back.value.session.note.get(id))
      .find((note) => note?.laneId === null);
    expect(orphan?.text).toBe('Note 1');
  });

  it('is refused by name when it is not ours, newer, or not whole', () => {
    expect(readEnvelope({ hello: 'world' })).toEqual({ ok: false, error: 'file.not-ours' });
    expect(readEnvelope([])).toEqual({ ok: false, error: 'file.not-ours' });
    expect(read(changed(/"minReader": \d+/, `"minReader": ${FORMAT + 1}`))).toEqual({
      ok: false,
      error: 'file.too-new',
    });
    expect(read(changed('"tone":"butter"', '"tone":"gold"'))).toEqual({
      ok: false,
      error: 'file.damaged',
    });
    const [first, second] = noteIds;
    expect(read(changed(`"id":"${second}"`, `"id":"${first}"`))).toEqual({
      ok: false,
      error: 'file.damaged',
    });
    expect(read(changed(/"session": \[[^\]]*\]/, '"session": []'))).toEqual({
      ok: false,
      error: 'file.damaged',
    });
  });

  it('is damaged when its head and its record name two sessions, so that the journal is asked', () => {
    const other = `session_${'0'.repeat(26)}`;
    expect(read(changed(/"sessionId": "[^"]*"/, `"sessionId": "${other}"`))).toEqual({
      ok: false,
      error: 'file.damaged',
    });
  });

  it('is never trusted in what it carries besides records', () => {
    const back = read(
      changed('"text":"Note 1"', '"text":"Note 1","__proto__":{"admin":true},"extra":1'),
    );
    if (!back.ok) throw new Error(back.error);
    const note = noteIds[0] && back.value.session.note.get(noteIds[0]);
    expect(note && Object.keys(note)).not.toContain('extra');
    expect(Object.getPrototypeOf(note)).toBe(Object.prototype);
    expect(sessionRecord(back.value.session)).not.toHaveProperty('admin');
  });
});

describe('migrations', () => {
  it('are named and gapless up to the format that is written', () => {
    expect(migrations.map((step) => step.from)).toEqual(
      Array.from({ length: FORMAT - 1 }, (_, nth) => nth + 1),
    );
    expect(new Set(migrations.map((step) => step.name)).size).toBe(migrations.length);
  });
});
