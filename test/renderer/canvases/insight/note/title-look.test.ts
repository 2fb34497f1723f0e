import { describe, expect, it } from 'vitest';
import { wallMetrics } from '#shared/derive/wall-layout.ts';
import { UNIT_PX } from '../../../../../renderer/canvases/insight/layout/wall-view.ts';
import { titleLookAt } from '../../../../../renderer/canvases/insight/note/title-look.ts';

const zooms = Array.from({ length: 176 }, (_, nth) => 0.25 + nth / 100);

describe('the name of a group', () => {
  it('is never smaller on the screen than can be read, at any zoom', () => {
    for (const zoom of zooms)
      expect(titleLookAt(zoom).fontSize * zoom).toBeGreaterThanOrEqual(14 - 1e-9);
  });

  it('stays within its header: two lines where there is room, else one', () => {
    const header = wallMetrics.header * UNIT_PX;
    for (const zoom of zooms) {
      const { fontSize, lines } = titleLookAt(zoom);
      expect(fontSize * lines).toBeLessThanOrEqual(header);
    }
    expect(titleLookAt(1).lines).toBe(2);
    expect(titleLookAt(0.25).lines).toBe(1);
  });
});
