import { expect, it } from 'vitest';
import { cornerBox } from '../../../../renderer/canvases/matrix/corner-names.ts';

const field = { width: 600, height: 400, letters: 20, mark: 10 };
const covers = (box: ReturnType<typeof cornerBox>, { x, y }: { x: number; y: number }): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

it('a corner is named in its corner', () => {
  const box = cornerBox('bottom-right', 'Keep informed', [], field);
  expect(box.x + box.width).toBe(field.width);
  expect(box.y + box.height).toBe(field.height);
});

it('a mark in the corner has its name make way, inside the same quarter', () => {
  const spot = { x: 20, y: 20 };
  const box = cornerBox('top-left', 'Plan well', [spot], field);
  expect(covers(box, spot)).toBe(false);
  expect(box.x + box.width).toBeLessThanOrEqual(field.width / 2);
  expect(box.y + box.height).toBeLessThanOrEqual(field.height / 2);
});

it('a name wider than its quarter takes two lines', () => {
  const wide = cornerBox('top-left', 'Keep an eye on', [], field);
  const narrow = cornerBox('top-left', 'Keep an eye on', [], { ...field, width: 300 });
  expect(narrow.width).toBeLessThanOrEqual(150);
  expect(narrow.height).toBeGreaterThan(wide.height);
});
