import type { Canvas } from '#shared/domain/canvas.ts';

export function ObjectiveView({ canvas }: { readonly canvas: Canvas }) {
  return <div data-canvas={canvas.id} />;
}
