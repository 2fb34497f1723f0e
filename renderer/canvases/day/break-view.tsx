import type { Stage } from '#shared/domain/stage.ts';

export function BreakView({ stage }: { readonly stage: Stage }) {
  return <p>{stage.title}</p>;
}
