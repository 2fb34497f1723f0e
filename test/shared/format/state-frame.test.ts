import { expect, test } from 'vitest';
import { toBody } from '#shared/domain/session-json.ts';
import { FORMAT } from '#shared/format/migrations.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { readStateFrame, stateFrameHead, writeStateFrame } from '#shared/format/state-frame.ts';
import { buildSession } from '../../builders/session.ts';

const { session } = buildSession(5);
const parsed = (text: string): unknown => {
  const value = parseJson(text);
  return value.ok ? value.value : null;
};
const frame = writeStateFrame(session, 12);

test('a state frame carries the whole session and its revision on one line', () => {
  expect(frame).not.toContain('\n');
  expect(stateFrameHead(parsed(frame))).toEqual({ revision: 12 });
  const read = readStateFrame(parsed(frame));
  expect(read && toBody(read)).toEqual(toBody(session));
});

test('a frame of a newer format, of another kind or without a whole session is none', () => {
  const others = [
    frame.replace(`"v":${FORMAT}`, `"v":${FORMAT + 1}`),
    frame.replace('"kind":"state"', '"kind":"change"'),
    frame.replace('"tone":"butter"', '"tone":"no such"'),
    frame.replace('"body":', '"corpus":'),
    '[]',
    'null',
  ];
  for (const other of others) expect(readStateFrame(parsed(other))).toBeNull();
});
