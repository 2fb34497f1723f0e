// Those that have no place yet, to be dragged, picked up or placed by two sliders; and where every
// name does not fit the map, the key to its numbers.
import { matrixWords as words } from '#shared/strings/matrix.ts';
import { Button } from '../../components/button.tsx';
import type { MatrixItem } from './matrix-model.ts';
import type { MatrixHand } from './use-matrix-hand.ts';
import './placing-tray.css';

interface Props {
  readonly label: string;
  readonly items: readonly (MatrixItem & { readonly nth: number })[];
  readonly hand: MatrixHand;
  readonly onPlace: (item: MatrixItem) => void;
}

export function PlacingTray({ label, items, hand, onPlace }: Props) {
  if (items.length === 0) return null;
  return (
    <ul className="placing-tray" aria-label={label}>
      {items.map((one) => (
        <li key={one.item.id} className="placing-tray__row">
          <button
            type="button"
            className="placing-tray__item"
            data-placed-item={one.item.id}
            aria-pressed={hand.held?.item.id === one.item.id}
            onClick={() => hand.hold(one)}
            onKeyDown={(event) => hand.onKeyDown(event, one)}
          >
            <span className="placing-tray__nth">{one.nth}</span>
            <span dir="auto">{one.name}</span>
          </button>
          {hand.mayChange && (
            <Button look="quiet" name={words.placeName(one.name)} onClick={() => onPlace(one)}>
              {words.place}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
