import { useId, useState } from 'react';
import { matrixWords as words } from '#shared/strings/matrix.ts';
import { percentOf, placeItem, type Spot } from '../../commands/matrix-commands.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import { random } from '../insight/use-command-context.ts';
import type { MatrixItem, MatrixModel } from './matrix-model.ts';
import type { MatrixHand } from './use-matrix-hand.ts';
import './place-dialog.css';

interface Props {
  readonly model: MatrixModel;
  readonly item: MatrixItem;
  readonly hand: MatrixHand;
  readonly onClose: () => void;
}

/** Two sliders in place of a drag. */
export function PlaceDialog({ model, item, hand, onClose }: Props) {
  const { store, view } = useOpenSession();
  const [spot, setSpot] = useState<Spot>(item.spot ?? { x: 0.5, y: 0.5 });
  const { axes } = model;
  return (
    <Dialog
      title={words.placeTitle(item.name)}
      closeLabel={words.cancel}
      onClose={onClose}
      footer={
        <Button
          look="primary"
          onClick={() => {
            placeItem({ store, view, random }, hand.placing(item), spot);
            store.endStep();
            onClose();
          }}
        >
          {words.done}
        </Button>
      }
    >
      <div className="place-dialog">
        <Slider axis={axes.y} value={spot.y} onChange={(y) => setSpot({ ...spot, y })} />
        <Slider axis={axes.x} value={spot.x} onChange={(x) => setSpot({ ...spot, x })} />
      </div>
    </Dialog>
  );
}

interface SliderProps {
  readonly axis: MatrixModel['axes']['x'];
  readonly value: number;
  readonly onChange: (share: number) => void;
}

function Slider({ axis, value, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="place-slider">
      <label htmlFor={id}>{words.share(axis.name, percentOf(value))}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        value={percentOf(value)}
        onChange={({ target }) => onChange(Number(target.value) / 100)}
      />
      <p>
        <span>{axis.least}</span>
        <span>{axis.most}</span>
      </p>
    </div>
  );
}
