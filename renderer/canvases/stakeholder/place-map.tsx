import { useState } from 'react';
import { ANCHORS } from '#shared/derive/stakeholders.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { matrixWords } from '#shared/strings/matrix.ts';
import { placeWords as words } from '#shared/strings/stakeholder.ts';
import { consoleLetters } from '../matrix/map-letters.ts';
import { MatrixMap } from '../matrix/matrix-map.tsx';
import type { MatrixItem } from '../matrix/matrix-model.ts';
import { PlaceDialog } from '../matrix/place-dialog.tsx';
import { PlacingTray } from '../matrix/placing-tray.tsx';
import { useFits } from '../matrix/use-fits.ts';
import { useMatrixHand } from '../matrix/use-matrix-hand.ts';
import { MakeRoom } from './make-room.tsx';
import { TouchChoice } from './touch-choice.tsx';
import { useStakeholderMatrix } from './use-stakeholder-matrix.ts';

export function PlaceMap({ canvas }: { readonly canvas: Canvas }) {
  const model = useStakeholderMatrix(canvas);
  const hand = useMatrixHand(model);
  const { isKeyed, told } = useFits();
  const [dialogFor, openFor] = useState<MatrixItem | null>(null);
  const [chosenId, choose] = useState<string | null>(null);
  const numbered = model.items.map((item, at) => ({ ...item, nth: at + 1 }));
  const waiting = numbered.filter(({ spot }) => spot === null);
  const placedCount = numbered.length - waiting.length;
  const chosen = numbered.find(({ item }) => item.id === (hand.held?.item.id ?? chosenId));
  return (
    <div ref={hand.ref} className="place__map">
      <MatrixMap
        model={model}
        hand={hand}
        lettersNow={consoleLetters}
        onFit={told}
        onChoose={(one) => choose(one.item.id)}
      />
      <aside className="place__side">
        <p className="place__ask" role="status">
          {askOf(placedCount, waiting.length, hand.held)}
        </p>
        {chosen?.spot && (
          <TouchChoice stakeholderId={chosen.item.id} name={chosen.name}>
            <PlacingTray label={chosen.name} items={[chosen]} hand={hand} onPlace={openFor} />
          </TouchChoice>
        )}
        {waiting.length > 0 && <h3>{words.tray}</h3>}
        <PlacingTray label={words.tray} items={waiting} hand={hand} onPlace={openFor} />
        {isKeyed && (
          <section className="place__key">
            <h3>{matrixWords.key}</h3>
            <ol>
              {numbered.map(({ item, name }) => (
                <li key={item.id} dir="auto">
                  {name}
                </li>
              ))}
            </ol>
          </section>
        )}
        <MakeRoom canvas={canvas} />
      </aside>
      {dialogFor && (
        <PlaceDialog model={model} item={dialogFor} hand={hand} onClose={() => openFor(null)} />
      )}
    </div>
  );
}

function askOf(placedCount: number, waitingCount: number, held: MatrixItem | null): string {
  if (held) return matrixWords.inHand(held.name);
  if (placedCount === 0) return words.anchorMost;
  if (placedCount < ANCHORS && waitingCount > 0) return words.anchorLeast;
  return waitingCount === 0 ? `${words.allPlaced} ${words.hint}` : words.hint;
}
