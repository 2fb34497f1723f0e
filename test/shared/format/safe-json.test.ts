import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '#shared/format/safe-json.ts';

describe('reading JSON', () => {
  it('answers what JSON says, for anything that is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 20 }), (value) => {
        const text = JSON.stringify(value);
        const parsed = parseJson(text);
        fc.pre(!text.includes('__proto__') && !text.includes('constructor'));
        expect(parsed).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseJson(text).ok === 'boolean'),
    );
  });

  it.each([
    ['nothing', '', 'file.empty'],
    ['blanks', ' \n\t', 'file.empty'],
    ['a file that was cut', '{"a": [1, 2', 'file.not-json'],
    ['60,000 brackets', '['.repeat(60_000), 'file.too-deep'],
    ['2,000,001 values', `[${'1,'.repeat(2_000_001)}1]`, 'file.too-deep'],
  ])('refuses %s by name', (_, text, error) => {
    expect(parseJson(text)).toEqual({ ok: false, error });
  });

  it('drops the keys that reach for a prototype, escaped or not', () => {
    const parsed = parseJson(
      '{"__proto__": {"a": 1}, "\\u005f_proto__": {"b": 1}, "c": "\\u0041"}',
    );
    expect(parsed).toEqual({ ok: true, value: { c: 'A' } });
  });

  it('is not fooled by brackets inside strings', () => {
    expect(parseJson(JSON.stringify(['['.repeat(500), '"\\"']))).toMatchObject({ ok: true });
  });
});
