import type { Canvas } from '#shared/domain/canvas.ts';

export function CommitView({ canvas }: { readonly canvas: Canvas }) {
  return <div data-canvas={canvas.id} />;
}
