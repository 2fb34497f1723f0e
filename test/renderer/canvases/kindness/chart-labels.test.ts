import { expect, it } from 'vitest';
import {
  chartLabels,
  daysShown,
  textBox,
} from '../../../../renderer/canvases/kindness/review/chart-labels.ts';

const letter = 10;
const space = { width: 400, letter, bottom: 200 };

it('no figure covers another, the days below, or what stands there already', () => {
  const points = [
    { x: 20, y: 196 },
    { x: 50, y: 190 },
    { x: 390, y: 60 },
  ];
  const texts = ['baseline 0', '2', '6'];
  const goal = textBox({ x: 330, y: 76, anchor: 'start' }, 'target', letter);
  const labels = chartLabels(points, texts, space, [goal]);
  const boxes = [goal, ...labels.map((label, nth) => textBox(label, texts[nth] ?? '', letter))];
  for (const [at, one] of boxes.entries()) {
    expect(one.bottom).toBeLessThanOrEqual(space.bottom);
    expect(one.right).toBeLessThanOrEqual(space.width);
    for (const other of boxes.slice(at + 1)) {
      const isBeside = one.right <= other.left || other.right <= one.left;
      expect(isBeside || one.bottom <= other.top || other.bottom <= one.top).toBe(true);
    }
  }
});

it('of days too close to be read the last one stays', () => {
  const days = [
    { left: 0, right: 30 },
    { left: 20, right: 50 },
    { left: 45, right: 75 },
    { left: 90, right: 120 },
    { left: 100, right: 130 },
  ];
  expect(daysShown(days, 5)).toEqual([true, false, true, false, true]);
  expect(daysShown([], 5)).toEqual([]);
});
