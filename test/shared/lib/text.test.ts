import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '#shared/lib/crc32.ts';
import { idSchema, newId } from '#shared/lib/id.ts';
import { cleanLine, cleanText, textSchema } from '#shared/lib/text.ts';
import { seededBytes } from '../../builders/random.ts';

describe('cleaned text', () => {
  it('is always accepted, whatever was typed, pasted or imported', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 1, max: 120 }),
        (raw, limit) => {
          expect(textSchema(limit).safeParse(cleanText(raw, limit)).success).toBe(true);
          expect(textSchema(limit).safeParse(cleanLine(raw, limit)).success).toBe(true);
        },
      ),
    );
  });

  it('says the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
        const once = cleanText(raw, 100);
        expect(cleanText(once, 100)).toBe(once);
      }),
    );
  });

  it('keeps words, lines, tabs, accents, right-to-left and emoji', () => {
    const kept = 'Straße, naïve\n\tשלום مرحبا 你好 👩‍👩‍👧 é';
    expect(cleanText(kept, 200)).toBe(kept.normalize('NFC'));
  });

  it.each([
    ['line ends of other systems', 'a\r\nb\rc', 'a\nb\nc'],
    ['controls', 'a\u0000b\u0007c', 'abc'],
    ['what reorders a line unseen', 'a\u202eb\u2066c', 'abc'],
    ['half of a character', 'a\ud83db', 'a\ufffdb'],
    ['a pile of marks', `a${'\u0316'.repeat(20)}`, `a${'\u0316'.repeat(8)}`],
  ])('takes away %s', (_, raw, clean) => {
    expect(cleanText(raw, 100)).toBe(clean);
  });

  it('never cuts a character in half', () => {
    expect(cleanText('ab👍', 3)).toBe('ab');
  });
});

describe('the checksum', () => {
  it('is CRC-32 of the UTF-8 bytes', () => {
    expect(crc32('123456789')).toBe('cbf43926');
    expect(crc32('')).toBe('00000000');
    expect(crc32('ä€👍')).toBe('b0ae1f83');
  });

  it('notices any change of one character', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, nth) => {
        const at = nth % text.length;
        const other = text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1);
        expect(crc32(other)).not.toBe(crc32(text));
      }),
    );
  });
});

describe('an id', () => {
  it('holds 128 bits in 26 characters that its schema knows', () => {
    const all = new Uint8Array(16).fill(255);
    expect(newId('note', () => all)).toBe('note_vvvvvvvvvvvvvvvvvvvvvvvvvs');
    const id = newId('note', seededBytes(3));
    expect(idSchema('note').safeParse(id).success).toBe(true);
    expect(idSchema('lane').safeParse(id).success).toBe(false);
  });
});
