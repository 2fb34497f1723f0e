import { describe, expect, it } from 'vitest';
import { isWithin } from '../../../../renderer/canvases/insight/note/note-list.tsx';

const span = { top: 100, bottom: 200, left: 100, right: 200 };

describe('what is drawn of a full wall', () => {
  it('meets what is in view, from above to below and from side to side', () => {
    expect(isWithin(span, 190, 190, 50, 50)).toBe(true);
    expect(isWithin(span, 60, 60, 50, 50)).toBe(true);
    expect(isWithin(span, 201, 150, 50, 50)).toBe(false);
    expect(isWithin(span, 40, 150, 50, 50)).toBe(false);
    expect(isWithin(span, 150, 201, 50, 50)).toBe(false);
    expect(isWithin(span, 150, 40, 50, 50)).toBe(false);
  });

  it('is everything while nothing is culled, and whole rows where there are no sides', () => {
    expect(isWithin(null, 9_000, 9_000, 1, 1)).toBe(true);
    expect(isWithin({ top: 0, bottom: 10 }, 9_000, 5, 1, 1)).toBe(true);
  });
});
