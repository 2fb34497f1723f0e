import type { Canvas } from '#shared/domain/canvas.ts';
import { prioritiseWords as words } from '#shared/strings/ideas.ts';
import { RoomLeaves } from '../insight/room/room-leaves.tsx';
import { useRoomLetters } from '../matrix/map-letters.ts';
import { MatrixMap } from '../matrix/matrix-map.tsx';
import { useMatrixHand } from '../matrix/use-matrix-hand.ts';
import { IdeaRow } from './idea-rows.tsx';
import { useIdeaMatrix } from './use-idea-matrix.ts';
import './room-map.css';

/** The map, and beside it which number is which; ideas are placed here by hand as well. */
export function RoomMap({ canvas }: { readonly canvas: Canvas }) {
  const { ideas, model } = useIdeaMatrix(canvas);
  const hand = useMatrixHand(model);
  const letters = useRoomLetters();
  const order = [...ideas].sort(
    (a, b) =>
      Number(a.isOut) - Number(b.isOut) ||
      Number(a.spot !== null) - Number(b.spot !== null) ||
      (b.dots ?? 0) - (a.dots ?? 0),
  );
  if (ideas.length === 0) return <p className="room-sheet__large">{words.title}</p>;
  return (
    <div ref={hand.ref} className="room-map">
      <MatrixMap model={model} hand={hand} lettersNow={letters} cornerLetters={1} isNumbered />
      <RoomLeaves
        items={order}
        label={words.list}
        across={48}
        down={12.4}
        draw={(idea) => (
          <li key={idea.item.id} className="room-map__row">
            <IdeaRow idea={idea} name={idea.onMap.name} hand={hand} />
          </li>
        )}
      />
    </div>
  );
}
