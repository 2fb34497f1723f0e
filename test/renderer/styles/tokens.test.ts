import { describe, expect, it } from 'vitest';
import { themes } from '#shared/api/settings.ts';
import { noteTones } from '#shared/domain/note.ts';
import { contrast, difference, luminance, type sights } from './colour.ts';
import { readTokens } from './read-tokens.ts';

/** A room whose light leaves the picture a contrast of 7:1 between white and black. */
const WASHED_OUT = 1 / 6;
const grounds = ['--ground', '--board', '--surface', '--sunken'] as const;
const fields = [1, 2, 3, 4, 5].map((nth) => `--cluster-field-${nth}`);

describe.each(themes)('the %s theme', (theme) => {
  const token = readTokens(theme);
  const least = theme === 'high-contrast' ? 7 : 4.5;

  it.each(noteTones)('keeps ink on %s notes readable in a washed-out room', (tone) => {
    const paper = token(`--note-${tone}`);
    const ink = token('--note-ink');
    expect(contrast(paper, ink, WASHED_OUT)).toBeGreaterThanOrEqual(4.5);
    expect(luminance(paper)).toBeGreaterThanOrEqual(0.61);
    expect(luminance(ink)).toBeLessThanOrEqual(0.006);
  });

  it.each(noteTones)('draws an edge around %s notes that is darker than the note', (tone) => {
    expect(luminance(token(`--note-${tone}-edge`))).toBeLessThan(
      luminance(token(`--note-${tone}`)),
    );
  });

  it.each(grounds)('keeps every text colour readable on %s', (ground) => {
    for (const text of ['--ink', '--ink-soft', '--danger', '--warn', '--good'])
      expect(contrast(token(text), token(ground)), text).toBeGreaterThanOrEqual(least);
  });

  it('keeps ink readable on the fields of groups and where something may drop', () => {
    for (const field of [...fields, '--cluster-field', '--drop-field', '--accent-tint'])
      for (const text of ['--ink', '--ink-soft'])
        expect(contrast(token(text), token(field)), field).toBeGreaterThanOrEqual(least);
  });

  it.each(['good', 'warn', 'danger'])('keeps words readable on the tint of %s', (state) => {
    const tint = token(`--${state}-tint`);
    expect(contrast(token(`--${state}`), tint)).toBeGreaterThanOrEqual(least);
    expect(contrast(token('--ink'), tint)).toBeGreaterThanOrEqual(least);
    expect(contrast(token('--ink-soft'), tint)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the word on the one accent readable, at rest and under the pointer', () => {
    for (const accent of ['--accent', '--accent-deep'])
      expect(contrast(token('--on-accent'), token(accent))).toBeGreaterThanOrEqual(least);
  });

  it('tells the accent and the edges of controls from the ground by 3:1', () => {
    for (const ground of grounds)
      for (const mark of ['--accent', '--control-edge', '--drop-edge'])
        expect(contrast(token(mark), token(ground)), `${mark} ${ground}`).toBeGreaterThanOrEqual(3);
  });

  it('has a focus ring of two tones, one of which stands out from any ground or note', () => {
    const [outer, inner] = [token('--ring-outer'), token('--ring-inner')];
    expect(contrast(outer, inner)).toBeGreaterThanOrEqual(7);
    for (const behind of [...grounds, ...noteTones.map((tone) => `--note-${tone}`)]) {
      const best = Math.max(contrast(outer, token(behind)), contrast(inner, token(behind)));
      expect(best, behind).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the five note colours', () => {
  const token = readTokens('light');
  const pairs = noteTones.flatMap((one, nth) =>
    noteTones.slice(nth + 1).map((other) => [one, other] as const),
  );
  const seen = (sight: keyof typeof sights): number =>
    Math.min(
      ...pairs.map(([one, other]) =>
        difference(token(`--note-${one}`), token(`--note-${other}`), sight),
      ),
    );

  // Measured: normal 27.3, protan 18.0, deutan 17.2, tritan 17.7.
  it.each(['normal', 'protan', 'deutan', 'tritan'] as const)(
    'are told apart by %s sight: at least 17 in ΔE*ab',
    (sight) => {
      expect(seen(sight)).toBeGreaterThanOrEqual(17);
    },
  );
});

describe('the room', () => {
  it.each(['light', 'high-contrast'] as const)(
    'reads prompts and names of groups on the %s wall in a washed-out room',
    (theme) => {
      const token = readTokens(theme);
      for (const ground of ['--board', '--cluster-field', ...fields])
        expect(contrast(token('--ink'), token(ground), WASHED_OUT)).toBeGreaterThanOrEqual(4.5);
    },
  );
});
