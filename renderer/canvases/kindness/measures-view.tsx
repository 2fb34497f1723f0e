// What is counted: a list of measures, and the sheet of the one that is worked on.
import { useState } from 'react';
import { measureGaps } from '#shared/derive/measure-gaps.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { type MeasureKind, measureKinds } from '#shared/domain/measure.ts';
import { measureWords as words } from '#shared/strings/measures.ts';
import { addMeasure } from '../../commands/programme-commands.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { MenuButton } from '../../components/menu-button.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import { RoomPageButtons } from '../day/room-page-buttons.tsx';
import { random } from '../day/use-day.ts';
import { useMayChange } from '../insight/use-may-change.ts';
import { ItemTabs } from './item-tabs.tsx';
import { MeasureSheet } from './measures/measure-sheet.tsx';
import { RoomMeasures } from './measures/room-measures.tsx';
import { useMeasures } from './use-programmes.ts';
import './measures/measures.css';

export function MeasuresView({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useOpenSession();
  if (store.role === 'room') return <RoomMeasures canvas={canvas} />;
  return <ConsoleMeasures canvas={canvas} />;
}

function ConsoleMeasures({ canvas }: { readonly canvas: Canvas }) {
  const { store, view } = useOpenSession();
  const measures = useMeasures(canvas.id);
  const mayChange = useMayChange(canvas.id);
  const [chosenId, choose] = useState<string | null>(null);
  const found = measures.findIndex(({ id }) => id === chosenId);
  const at = Math.max(0, found);
  const measure = measures[at];
  const add = (kind: MeasureKind): void =>
    choose(addMeasure({ store, view, random }, canvas.id, kind) ?? chosenId);
  if (!measure)
    return (
      <EmptyState
        title={words.empty}
        actions={
          <Button icon="add" disabled={!mayChange} onClick={() => add('does')}>
            {words.addFirst}
          </Button>
        }
      >
        <p>{words.emptyMore}</p>
        <p className="measures-example">{words.example}</p>
      </EmptyState>
    );
  return (
    <div className="side-by-side">
      <div>
        <ItemTabs
          label={words.list}
          tabs={measures.map((one, nth) => ({
            id: one.id,
            title: words.kinds[one.kind].title,
            note: words.tab(one.question, measureGaps(one)),
            name: words.open(one.kind, one.question, nth + 1),
          }))}
          at={at}
          onChoose={(nth) => choose(measures[nth]?.id ?? null)}
        >
          {mayChange && (
            <MenuButton
              label={words.add}
              icon="add"
              look="plain"
              items={measureKinds.map((kind) => ({
                id: kind,
                label: words.kinds[kind].title,
                apart: kind === 'knows' || kind === 'delivery',
                onSelect: () => add(kind),
              }))}
            />
          )}
          <RoomPageButtons />
        </ItemTabs>
      </div>
      <MeasureSheet key={measure.id} measure={measure} nth={at + 1} />
    </div>
  );
}
