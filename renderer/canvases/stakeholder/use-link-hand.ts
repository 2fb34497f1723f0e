// A link drawn from one to another: dragged, or the one clicked after the other.
import { useRef, useState } from 'react';
import type { StakeholderId } from '#shared/domain/stakeholder.ts';
import { type Pane, useBoardDrag } from '../../dnd/use-board-drag.ts';

interface LinkHand {
  readonly ref: (element: HTMLElement | null) => void;
  readonly field: (element: HTMLElement | null) => void;
  readonly heldId: string | null;
  choose(id: string): void;
}

export function useLinkHand(
  ids: readonly StakeholderId[],
  mayChange: boolean,
  link: (fromId: StakeholderId, toId: StakeholderId) => void,
): LinkHand {
  const [heldId, setHeld] = useState<string | null>(null);
  const panes = useRef(new Set<Pane<StakeholderId, StakeholderId>>());
  const known = (id: string | undefined): StakeholderId | null =>
    ids.find((one) => one === id) ?? null;
  const join = (from: string | null, to: string): void => {
    const [fromId, toId] = [known(from ?? ''), known(to)];
    setHeld(null);
    if (mayChange && fromId && toId && fromId !== toId) link(fromId, toId);
  };
  const ends = () => document.querySelectorAll<HTMLElement>('[data-link-end]');
  const latest = useRef(known);
  latest.current = known;
  const ref = useBoardDrag<StakeholderId, StakeholderId>({
    handle: '[data-link-end]',
    take(handle) {
      const what = known(handle.dataset['linkEnd']);
      return what && mayChange ? { what, count: 1, looks: handle } : null;
    },
    panes: () => panes.current,
    answer(target) {
      for (const end of ends())
        end.toggleAttribute('data-drop', target !== null && end.dataset['linkEnd'] === target);
    },
    drop: (from, to) => join(from, to),
    mark(what, isDragged) {
      for (const end of ends())
        if (end.dataset['linkEnd'] === what) end.toggleAttribute('data-dragging', isDragged);
    },
  });
  const [field] = useState(() => (element: HTMLElement | null) => {
    panes.current.clear();
    if (!element) return;
    panes.current.add({
      element,
      hit({ x, y }, _, what) {
        const box = element.getBoundingClientRect();
        const at = { x: x + box.left, y: y + box.top };
        for (const end of ends()) {
          const { left, top, right, bottom } = end.getBoundingClientRect();
          if (at.x < left || at.x > right || at.y < top || at.y > bottom) continue;
          const id = latest.current(end.dataset['linkEnd']);
          return id === what ? null : id;
        }
        return null;
      },
    });
  });
  return {
    ...{ ref, field, heldId },
    choose(id) {
      if (heldId === null || heldId === id) setHeld(heldId === id ? null : id);
      else join(heldId, id);
    },
  };
}
