import { useState } from 'react';
import { ringOf } from '#shared/derive/rings.ts';
import type { PlacedStakeholder } from '#shared/derive/stakeholders.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { limits } from '#shared/domain/limits.ts';
import { touches, touchSchema } from '#shared/domain/stakeholder.ts';
import { keysOf } from '#shared/lib/record-map.ts';
import { listingWords, touchWords, placeWords as words } from '#shared/strings/stakeholder.ts';
import { percentOf, placeItem } from '../../commands/matrix-commands.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { WrittenField } from '../day/written-field.tsx';
import { useMayChange } from '../insight/use-may-change.ts';
import { RingChoice } from './rings-view.tsx';
import { useContextOfCommands, usePlaced } from './use-stakeholders.ts';
import './stakeholder-table.css';

type Column = keyof typeof words.columns;

const sortKey = ({ stakeholder, spot }: PlacedStakeholder, column: Column): number | string => {
  if (column === 'name') return stakeholder.name.toLocaleLowerCase();
  if (column === 'influence') return -(spot?.y ?? -1);
  if (column === 'interest') return -(spot?.x ?? -1);
  if (column === 'touch') return -(stakeholder.touch ? touches.indexOf(stakeholder.touch) : -1);
  return spot ? ringOf({ ...spot, touch: stakeholder.touch }) : 'z';
};

/** Every field in rows; the head of a column puts them in its order. */
export function StakeholderTable({ canvas }: { readonly canvas: Canvas }) {
  const placed = usePlaced(canvas.id);
  const [sortedBy, sortBy] = useState<Column>('name');
  const rows = [...placed].sort((a, b) => {
    const [first, second] = [sortKey(a, sortedBy), sortKey(b, sortedBy)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
  return (
    <div className="stakeholder-table" data-form="">
      <table>
        <thead>
          <tr>
            {keysOf(words.columns).map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={column === sortedBy ? 'ascending' : undefined}
              >
                <button
                  type="button"
                  title={words.sortBy(words.columns[column])}
                  onClick={() => sortBy(column)}
                >
                  {words.columns[column]} {column === sortedBy && <span aria-hidden="true">↓</span>}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <Row key={one.stakeholder.id} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ one }: { readonly one: PlacedStakeholder }) {
  const context = useContextOfCommands();
  const { stakeholder, spot } = one;
  const { id: stakeholderId, name, touch } = stakeholder;
  const mark: TypedMark = `stakeholder:name:${stakeholderId}`;
  return (
    <tr>
      <td>
        <WrittenField
          label={listingWords.name(name)}
          labelHidden
          value={name}
          maxLength={limits.titleChars}
          mark={mark}
          write={(text) => {
            if (text !== '' && text !== name)
              context.store.dispatch(
                [{ type: 'stakeholder.write', stakeholderId, part: 'name', text }],
                mark,
              );
          }}
        />
      </td>
      <Share one={one} axis="y" />
      <Share one={one} axis="x" />
      <td>
        <select
          aria-label={touchWords.of(name)}
          value={touch ?? ''}
          onChange={({ target }) => {
            const chosen = touchSchema.safeParse(target.value);
            const next = chosen.success ? chosen.data : null;
            context.store.dispatch([{ type: 'stakeholder.touch', stakeholderId, touch: next }]);
          }}
        >
          <option value="">{touchWords.unsaid}</option>
          {touches.map((choice) => (
            <option key={choice} value={choice}>
              {touchWords.signs[choice]} {touchWords.names[choice]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <RingChoice one={one} ring={spot && ringOf({ ...spot, touch })} />
      </td>
    </tr>
  );
}

function Share({ one, axis }: { readonly one: PlacedStakeholder; readonly axis: 'x' | 'y' }) {
  const context = useContextOfCommands();
  const { stakeholder, spot } = one;
  const mayChange = useMayChange(stakeholder.canvasId);
  const column = words.columns[axis === 'x' ? 'interest' : 'influence'];
  const put = (text: string): void => {
    const percent = Number(text);
    if (text === '' || !Number.isFinite(percent)) return;
    const { id, canvasId, name } = stakeholder;
    const item = { kind: 'stakeholder', id } as const;
    const axes = { x: words.axes.x.name, y: words.axes.y.name };
    const to = { ...(spot ?? { x: 0.5, y: 0.5 }), [axis]: percent / 100 };
    placeItem(context, { canvasId, item, name, axes }, to);
  };
  return (
    <td>
      <input
        type="number"
        min={0}
        max={100}
        aria-label={words.valueOf(column, stakeholder.name)}
        disabled={!mayChange}
        value={spot ? percentOf(spot[axis]) : ''}
        onChange={({ target }) => put(target.value)}
        onBlur={() => context.store.endStep()}
      />
    </td>
  );
}
