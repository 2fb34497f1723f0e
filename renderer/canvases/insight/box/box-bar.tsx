// How people write in this step, in the open or into the box, and what can be done with the box.
import { useEffect, useId } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import { slipWords as words } from '#shared/strings/slips.ts';
import { chooseAgain, chooseEntry, passScreen } from '../../../commands/slip-commands.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useOpenSession } from '../../../store/hooks.ts';
import { useMayChange } from '../use-may-change.ts';
import { useBox } from './use-box.ts';
import './box-bar.css';

interface Props {
  readonly canvas: Canvas;
  /** What the box can’t keep here. */
  readonly hint?: string;
}

export function BoxBar({ canvas, hint = words.hint }: Props) {
  const { store, view } = useOpenSession();
  const { isHidden, count } = useBox(canvas.id);
  const mayChange = useMayChange(canvas.id);
  const group = useId();
  useEffect(() => chooseAgain(store, canvas.id), [store, canvas.id]);
  const way = (hidden: boolean, word: string) => (
    <label className="box-bar__way">
      <input
        type="radio"
        name={group}
        checked={isHidden === hidden}
        disabled={!mayChange || (!hidden && count > 0)}
        onChange={() => chooseEntry({ store, view }, canvas.id, hidden)}
      />
      <span>
        {hidden && <Icon name="hidden" size={16} />}
        {word}
      </span>
    </label>
  );
  return (
    <section className="box-bar" data-hidden={isHidden || undefined} aria-label={words.way.label}>
      <fieldset className="box-bar__ways" title={count > 0 ? words.way.stays : undefined}>
        <legend className="spoken">{words.way.label}</legend>
        {way(false, words.way.open)}
        {way(true, words.way.hidden)}
      </fieldset>
      {isHidden && (
        <>
          <p className="box-bar__count">
            <Icon name="box" />
            <strong>{count > 0 ? words.inBox(count) : words.empty}</strong>
          </p>
          <div className="box-bar__acts">
            <Button
              icon="people"
              disabled={!mayChange}
              onClick={() => passScreen({ store, view }, canvas.id)}
            >
              {words.pass.button}
            </Button>
            <Button disabled={!mayChange || count === 0} onClick={() => view.open('reveal')}>
              {words.reveal.button}
            </Button>
          </div>
          {count === 0 && <p className="box-bar__hint">{hint}</p>}
        </>
      )}
    </section>
  );
}
