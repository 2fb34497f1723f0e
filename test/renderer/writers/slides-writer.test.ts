// @vitest-environment happy-dom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { behaviourSentence } from '#shared/strings/behaviour-sentence.ts';
import type { Deck } from '#shared/transfer/slides/deck.ts';
import { deckOf } from '#shared/transfer/slides/slides.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { writeSlides } from '../../../renderer/writers/slides-writer.ts';
import { hostileSession, hostileTexts } from '../../builders/hostile-session.ts';
import { seededBytes } from '../../builders/random.ts';

const session = exampleSession({ now: 1, random: seededBytes(4) });
const partsOf = async (deck: Deck): Promise<ReadonlyMap<string, string>> =>
  new Map(
    Object.entries(unzipSync(await writeSlides(deck))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );
const slideNames = (parts: ReadonlyMap<string, string>): readonly string[] =>
  [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
const textOf = (xml: string): string =>
  [...new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('a:t')]
    .map((one) => one.textContent)
    .join('\n');

describe('slides as a file', () => {
  it('are one a slide of the deck after the title, of real text and shapes', async () => {
    const deck = deckOf(session);
    const parts = await partsOf(deck);
    expect(slideNames(parts)).toHaveLength(deck.slides.length + 1);
    const all = slideNames(parts)
      .map((name) => textOf(parts.get(name) ?? ''))
      .join('\n');
    for (const { title } of deck.slides) expect(all).toContain(title);
    const [card] = session.behaviour.values();
    expect(all).toContain(behaviourSentence(card ?? null));
    const whole = [...parts.values()].join('\n');
    expect(whole).toContain('prst="rect"');
    expect(whole).toContain('<a:tbl>');
    expect([...parts.keys()].filter((name) => /media\/.+/.test(name))).toEqual([]);
    expect(whole).not.toContain('TargetMode="External"');
  });

  it('hold hostile texts as text', async () => {
    const parts = await partsOf(deckOf(hostileSession(2)));
    const seen = new Set<string>();
    for (const [name, xml] of parts) {
      if (!name.endsWith('.xml')) continue;
      expect(xml, name).not.toMatch(/<(?:script|img|svg|iframe|meta|base|b)[\s>]/i);
      if (!name.startsWith('ppt/slides/')) continue;
      const text = textOf(xml).replaceAll('\n', ' ');
      for (const one of hostileTexts) if (text.includes(one.split('\n')[0] ?? one)) seen.add(one);
    }
    expect(seen.size).toBeGreaterThan(hostileTexts.length - 4);
  });
});
