import { expect, test } from 'vitest';
import { writeChangeFrame } from '#shared/format/change-frame.ts';
import { FORMAT } from '#shared/format/migrations.ts';
import { writeStateFrame } from '#shared/format/state-frame.ts';
import { encodeFrame, readFrames } from '../../../electron/storage/journal-frames.ts';
import { gestureScript } from './gesture-script.ts';

const { session, steps } = gestureScript(5);
const lines = [
  encodeFrame(writeStateFrame(session, 0)),
  ...steps.map(({ change }) => encodeFrame(writeChangeFrame(change))),
];
const whole = Buffer.concat(lines);
const revisions = (bytes: Uint8Array) => readFrames(bytes).frames.map((frame) => frame.revision);

test('what was written is read again, in order', () => {
  const { frames, torn, damaged, tooNew } = readFrames(whole);
  expect(frames.map((frame) => frame.kind)).toEqual(['state', ...steps.map(() => 'change')]);
  expect(frames.map((frame) => frame.revision)).toEqual([0, 1, 2, 3, 4, 5]);
  expect([torn, damaged, tooNew]).toEqual([false, false, false]);
});

test('cut anywhere, the frames before the cut are whole and none is half', () => {
  const ends = lines.map((_, nth) => Buffer.concat(lines.slice(0, nth + 1)).length);
  for (let at = 0; at <= whole.length; at += 97) {
    const found = readFrames(whole.subarray(0, at));
    expect(found.frames).toHaveLength(ends.filter((end) => end <= at).length);
    expect(found.torn).toBe(at > 0 && !ends.includes(at));
    expect(found.damaged).toBe(false);
  }
});

test('one wrong byte costs one frame; those after it are found, and the damage is said', () => {
  const hurt = Uint8Array.from(whole);
  const at = (lines[0]?.length ?? 0) + (lines[1]?.length ?? 0) + 40;
  hurt[at] = (hurt[at] ?? 0) ^ 4;
  expect(revisions(hurt)).toEqual([0, 1, 3, 4, 5]);
  expect(readFrames(hurt)).toMatchObject({ torn: false, damaged: true });
});

test('a tail of zeros is no frame, however long', () => {
  const found = readFrames(Buffer.concat([whole, Buffer.alloc(70_000)]));
  expect(found.frames).toHaveLength(6);
  expect(found).toMatchObject({ torn: true, damaged: false });
});

test('a frame of a newer version is seen and not read', () => {
  const [{ change } = { change: null }] = steps;
  if (!change) throw new Error('No step.');
  const newer = writeChangeFrame(change).replace(`"v":${FORMAT}`, `"v":${FORMAT + 1}`);
  const found = readFrames(Buffer.concat([whole, encodeFrame(newer)]));
  expect(found.tooNew).toBe(true);
  expect(found.frames).toHaveLength(6);
});
