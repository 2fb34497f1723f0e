import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/lib/fold-text.ts';

describe('folded text', () => {
  it.each([
    ['Café Zoë', 'cafe zoe'],
    ['STRASSE', 'straße'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['İstanbul', 'istanbul'],
    ['ﬁne', 'FINE'],
    ['ΣΊΣΥΦΟΣ', 'Σίσυφος'],
  ])('reads %s and %s as the same', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it('is the same for the same letters in capitals, decomposed, and folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text));
        expect(foldText(text.normalize('NFC'))).toBe(foldText(text));
      }),
    );
  });

  it('keeps letters apart that are different letters', () => {
    expect(foldText('lift')).not.toBe(foldText('left'));
    expect(foldText('北')).not.toBe(foldText('南'));
  });
});
