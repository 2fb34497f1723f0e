// Letters are named by what people call their script.
import { describe, expect, it } from 'vitest';
import { letterWords, scriptNames } from '#shared/strings/letters.ts';
import { isDrawn, letterKind, missingSentence } from '#shared/transfer/scene/letter-kinds.ts';
import { scriptSamples } from '../../../builders/scripts.ts';

describe('letters', () => {
  it('are of the script they are written in', () => {
    for (const { kind, word } of scriptSamples)
      if (kind !== letterWords.emoji) expect(letterKind(word)).toBe(kind);
    for (const emoji of ['🎉', '👍', '🇩', '🫨']) expect(letterKind(emoji)).toBe(letterWords.emoji);
    expect(letterKind('¶')).toBe(letterWords.signs);
    expect(letterKind('7')).toBe(letterWords.signs);
  });

  it('are looked for where they have a picture of their own', () => {
    for (const drawn of ['a', 'ส', '🎉', '7', '—']) expect(isDrawn(drawn)).toBe(true);
    for (const none of [' ', '\n', '\u200d', '\ufe0f', '\u0301', 'ั', '🏽'])
      expect(isDrawn(none), none).toBe(false);
  });

  it('are told by script, each with its count and one of them', () => {
    expect(missingSentence([])).toBe(null);
    const said = missingSentence(['ส', '🎉', 'ว']);
    expect(said).toContain(letterWords.some(scriptNames.Thai, 2, 'ว'));
    expect(missingSentence(['ว', '🎉', 'ส'])).toBe(said);
    expect(said).toContain(letterWords.some(letterWords.emoji, 1, '🎉'));
  });
});
