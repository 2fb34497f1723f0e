// The same people in four rings around the behaviour. Another ring changes their place by as little
// as it takes.
import { placeInRing, type Ring, ringOf, rings } from '#shared/derive/rings.ts';
import type { PlacedStakeholder } from '#shared/derive/stakeholders.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { touchWords, placeWords as words } from '#shared/strings/stakeholder.ts';
import { placeOp } from '../../commands/matrix-commands.ts';
import { useMayChange } from '../insight/use-may-change.ts';
import { useContextOfCommands, usePlaced } from './use-stakeholders.ts';
import './rings-view.css';

export function RingsView({ canvas }: { readonly canvas: Canvas }) {
  const placed = usePlaced(canvas.id);
  const ringed = placed.map((one) => ({ ...one, ring: ringFor(one) }));
  const waiting = ringed.filter(({ ring }) => ring === null);
  return (
    <div className="rings">
      <p className="stakeholder-hint">{words.ringsHow}</p>
      {rings.map((ring) => (
        <section key={ring} className="ring" data-ring={ring} aria-label={words.ringNames[ring]}>
          <h3>{words.ringNames[ring]}</h3>
          <ul>
            {ringed
              .filter((one) => one.ring === ring)
              .map((one) => (
                <RingItem key={one.stakeholder.id} one={one} ring={ring} />
              ))}
          </ul>
        </section>
      ))}
      {waiting.length > 0 && (
        <section className="ring" aria-label={words.tray}>
          <h3>{words.tray}</h3>
          <ul>
            {waiting.map((one) => (
              <RingItem key={one.stakeholder.id} one={one} ring={null} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const ringFor = ({ stakeholder, spot }: PlacedStakeholder): Ring | null =>
  spot && ringOf({ ...spot, touch: stakeholder.touch });

interface ItemProps {
  readonly one: PlacedStakeholder;
  readonly ring: Ring | null;
}

function RingItem({ one, ring }: ItemProps) {
  return (
    <li className="ring__item">
      <span dir="auto">
        {one.stakeholder.touch && (
          <span aria-hidden="true">{touchWords.signs[one.stakeholder.touch]} </span>
        )}
        {one.stakeholder.name}
      </span>
      <RingChoice one={one} ring={ring} />
    </li>
  );
}

export function RingChoice({ one, ring }: ItemProps) {
  const { store, view, random } = useContextOfCommands();
  const { stakeholder, spot } = one;
  const mayChange = useMayChange(stakeholder.canvasId);
  const moveTo = (to: Ring): void => {
    const { id: stakeholderId, canvasId, name, touch } = stakeholder;
    const facts = placeInRing({ ...(spot ?? { x: 0.25, y: 0.25 }), touch }, to);
    const item = { kind: 'stakeholder', id: stakeholderId } as const;
    const axes = { x: '', y: '' };
    store.dispatch([
      placeOp({ canvasId, item, name, axes }, facts, random),
      { type: 'stakeholder.touch', stakeholderId, touch: facts.touch },
    ]);
    view.announce(words.movedTo(name, words.ringNames[to]));
  };
  return (
    <select
      aria-label={words.ringOf(stakeholder.name)}
      className="ring__choice"
      value={ring ?? ''}
      disabled={!mayChange}
      onChange={({ target }) => {
        const to = rings.find((name) => name === target.value);
        if (to) moveTo(to);
      }}
    >
      {ring === null && <option value="">{words.tray}</option>}
      {rings.map((name) => (
        <option key={name} value={name}>
          {words.ringNames[name]}
        </option>
      ))}
    </select>
  );
}
