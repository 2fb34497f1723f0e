// What one act costs in the core. Run by `npm run bench`; it prints and never fails on a time.
import { bench, describe } from 'vitest';
import { boardOf } from '#shared/derive/board.ts';
import { fromBody, toBody } from '#shared/domain/session-json.ts';
import { readEnvelope, writeEnvelope } from '#shared/format/envelope.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { buildSession } from '../builders/session.ts';

describe.each([36, 200, 1_000, 5_000])('a session of %i notes', (count) => {
  const { session, canvasId, noteIds } = buildSession(count);
  const [noteId] = noteIds;
  if (!noteId) throw new Error('Notes were built.');
  const text = writeEnvelope(session, 1, '0.0.0');
  const body = toBody(session);
  const run = (op: Op): void => {
    const diff = applyOps(session, [op], 'facilitator');
    if (diff.ok) applyDiff(session, diff.value);
  };

  bench('type a letter', () => run({ type: 'note.edit', noteId, text: 'x' }));
  bench('drop a note on the wall', () =>
    run({ type: 'note.place', places: [{ noteId, x: 1, y: 1 }] }),
  );
  bench('move a note to the top of its lane', () =>
    run({ type: 'note.lane', noteIds: [noteId], laneId: null, beforeId: null }),
  );
  // A table of its own each time: what was grouped once is only looked up.
  bench('group the board', () => {
    boardOf({ ...session, note: new Map(session.note) }, canvasId);
  });
  bench('take in a session sent by the host', () => void fromBody(body));
  bench('write the file', () => void writeEnvelope(session, 1, '0.0.0'));
  bench('read the file', () => {
    const parsed = parseJson(text);
    if (parsed.ok) readEnvelope(parsed.value);
  });
});
