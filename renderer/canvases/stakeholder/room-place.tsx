import type { Canvas } from '#shared/domain/canvas.ts';
import { matrixWords } from '#shared/strings/matrix.ts';
import { placeWords } from '#shared/strings/stakeholder.ts';
import { RoomLeaves } from '../insight/room/room-leaves.tsx';
import { useRoomLetters } from '../matrix/map-letters.ts';
import { MatrixMap } from '../matrix/matrix-map.tsx';
import { useFits } from '../matrix/use-fits.ts';
import { useMatrixHand } from '../matrix/use-matrix-hand.ts';
import { useStakeholderMatrix } from './use-stakeholder-matrix.ts';
import './room-stakeholders.css';

/** The map for the room, where it may be changed too; those without a place wait beside it. */
export function RoomPlace({ canvas }: { readonly canvas: Canvas }) {
  const model = useStakeholderMatrix(canvas);
  const hand = useMatrixHand(model);
  const letters = useRoomLetters();
  const { isKeyed, told } = useFits();
  const numbered = model.items.map((item, at) => ({ ...item, nth: at + 1 }));
  const beside = isKeyed ? numbered : numbered.filter(({ spot }) => spot === null);
  if (numbered.length === 0) return <p className="room-sheet__large">{placeWords.empty}</p>;
  return (
    <div ref={hand.ref} className="room-place" data-beside={beside.length > 0 ? '' : undefined}>
      <MatrixMap model={model} hand={hand} lettersNow={letters} cornerLetters={1} onFit={told} />
      {beside.length > 0 && (
        <RoomLeaves
          items={beside}
          label={isKeyed ? matrixWords.key : placeWords.tray}
          across={30}
          down={13.6}
          draw={(one) => (
            <li key={one.item.id}>
              <button
                type="button"
                className="placing-tray__item room-place__item"
                data-placed-item={one.item.id}
                aria-pressed={hand.held?.item.id === one.item.id}
                onClick={() => hand.hold(one)}
                onKeyDown={(event) => hand.onKeyDown(event, one)}
              >
                <span className="placing-tray__nth">{isKeyed ? one.nth : '○'}</span>
                <span dir="auto">
                  {one.name.length > 44 ? `${one.name.slice(0, 43)}…` : one.name}
                </span>
              </button>
            </li>
          )}
        />
      )}
    </div>
  );
}
