import type { Canvas } from '#shared/domain/canvas.ts';

export function HeldView({ canvas }: { readonly canvas: Canvas }) {
  return <div data-canvas={canvas.id} />;
}
