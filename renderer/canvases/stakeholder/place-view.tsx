// Influence over the behaviour and interest in it: on a map, in rings, or as a table. The same
// records in every view, and every view changes them.
import { useState } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import { keysOf } from '#shared/lib/record-map.ts';
import { placeWords as words } from '#shared/strings/stakeholder.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PlaceMap } from './place-map.tsx';
import { RingsView } from './rings-view.tsx';
import { StakeholderTable } from './stakeholder-table.tsx';
import { usePlaced } from './use-stakeholders.ts';
import './place-view.css';

type Look = keyof typeof words.views;

export function PlaceView({ canvas }: { readonly canvas: Canvas }) {
  const [look, setLook] = useState<Look>('matrix');
  const isEmpty = usePlaced(canvas.id).length === 0;
  if (isEmpty)
    return (
      <EmptyState title={words.empty}>
        <p>{words.emptyMore}</p>
      </EmptyState>
    );
  return (
    <div className="place">
      <div className="place__looks" role="toolbar" aria-label={words.look}>
        {keysOf(words.views).map((one) => (
          <Button key={one} look="quiet" pressed={one === look} onClick={() => setLook(one)}>
            {words.views[one]}
          </Button>
        ))}
      </div>
      {look === 'matrix' && <PlaceMap canvas={canvas} />}
      {look === 'rings' && <RingsView canvas={canvas} />}
      {look === 'table' && <StakeholderTable canvas={canvas} />}
    </div>
  );
}
