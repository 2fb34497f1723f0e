import { expect, test } from 'vitest';
import { benchmarkEvidence } from '#shared/derive/benchmark-evidence.ts';
import { measureGaps } from '#shared/derive/measure-gaps.ts';
import { gapOf, measuresOf, programmesOf, readingsOf } from '#shared/derive/programmes.ts';
import { readingVerdict } from '#shared/derive/reading-verdict.ts';
import { toMarkdown } from '#shared/transfer/to-markdown.ts';
import { cardsDone } from '../../../renderer/screens/console/cards-done.ts';
import { programmesSession } from '../../builders/programmes.ts';

const { session, canvasId } = programmesSession();

test('the example has two whole programmes, five whole measures and one gap with its action', () => {
  expect(programmesOf(session, canvasId).map(({ name }) => name)).toEqual([
    'The Landing Shelf',
    'Two-Way Tuesday',
  ]);
  expect(measuresOf(session, canvasId).flatMap(measureGaps)).toEqual([]);
  expect(gapOf(session, canvasId)?.criterion).toBe('segmentation');
  expect(cardsDone('gap', session, canvasId)).toMatch(/^One gap, and somebody/);
  expect(cardsDone('cards', session, canvasId)).toMatch(/^2 cards, each with a first test/);
});

test('its readings say: missed but moved, moved, nothing to compare, reached, and too few to tell', () => {
  const said = measuresOf(session, canvasId).map((measure) => {
    const { movement, target } = readingVerdict(measure, readingsOf(session, measure.id), null);
    return `${movement}/${target}`;
  });
  expect(said).toEqual([
    ...['moved/missed', 'moved/open', 'cannot-tell/open', 'moved/reached', 'cannot-tell/none'],
  ]);
});

test('the evidence of a criterion is counted from the session: both cards rest on sound insights', () => {
  expect(benchmarkEvidence(session, canvasId, 'insight')).toEqual([
    { key: 'linked-cards', count: 2, of: 2 },
    { key: 'sound-insights', count: 4, of: 4 },
  ]);
});

test('the document has cards, measures with their readings, the gap and the promises', () => {
  const text = toMarkdown(session);
  for (const words of [
    '## The Landing Shelf',
    '15 June 2026: 21 %, n 150',
    '**Moved, target missed.**',
    '**The one gap we close:**',
    'We answer every card within two weeks',
  ])
    expect(text).toContain(words);
});
