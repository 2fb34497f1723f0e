// Who is looked at in the picture of links: the eight that matter most, until this window chooses
// others; whoever has a link is in it too as long as there is a seat.
import { useState } from 'react';
import { FEW, mostImportant } from '#shared/derive/stakeholders.ts';
import type { Stakeholder } from '#shared/domain/stakeholder.ts';
import { usePlaced } from './use-stakeholders.ts';

export interface LookedAt {
  readonly all: readonly Stakeholder[];
  readonly shown: readonly Stakeholder[];
  toggle(id: string): void;
}

export function useLookedAt(canvasId: string): LookedAt {
  const placed = usePlaced(canvasId);
  const [chosen, choose] = useState<ReadonlySet<string> | null>(null);
  const first = new Set<string>(mostImportant(placed).map(({ stakeholder }) => stakeholder.id));
  const ids = chosen ?? first;
  const all = placed.map(({ stakeholder }) => stakeholder);
  return {
    all,
    shown: all.filter(({ id }) => ids.has(id)),
    toggle(id) {
      const next = new Set(ids);
      if (next.has(id)) next.delete(id);
      else if (next.size < FEW) next.add(id);
      choose(next);
    },
  };
}
