import type { Canvas } from '#shared/domain/canvas.ts';

export function VoteView({ canvas }: { readonly canvas: Canvas }) {
  return <p>{canvas.question}</p>;
}
