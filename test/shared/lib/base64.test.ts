import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '#shared/lib/base64.ts';

it('is what everybody else writes, and comes back as it was', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
    }),
  );
});

it('has no seam where its parts meet', () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, nth) => nth % 251);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  expect(Buffer.from(fromBase64(toBase64(bytes))).equals(bytes)).toBe(true);
});
