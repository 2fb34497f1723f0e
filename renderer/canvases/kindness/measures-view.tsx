import type { Canvas } from '#shared/domain/canvas.ts';

export function MeasuresView({ canvas }: { readonly canvas: Canvas }) {
  return <div data-canvas={canvas.id} />;
}
