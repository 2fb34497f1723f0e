import { expect, test } from 'vitest';
import { readChangeFrame, writeChangeFrame } from '#shared/format/change-frame.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { opTypes } from '#shared/ops/apply-op.ts';

const change = {
  ...({
    revision: 7,
    clientId: '0'.repeat(26),
    seq: 3,
    role: 'room',
    at: 1_000,
    diff: [],
  } as const),
  name: opTypes.join(' '),
};

test('a change of every kind of op at once is read again from its frame', () => {
  const parsed = parseJson(writeChangeFrame(change));
  if (!parsed.ok) throw new Error(parsed.error);
  const back = readChangeFrame(parsed.value);
  expect(back).toMatchObject({ revision: 7, seq: 3, role: 'room', at: 1_000 });
  expect(change.name.startsWith(back?.name ?? 'none')).toBe(true);
});
