import { useLayoutEffect, useRef } from 'react';
import { libraryStrings } from '#shared/strings/library.ts';
import { Icon } from '../../components/icon.tsx';
import './drop-veil.css';

/** The whole window answers while a file hovers over it. */
export function DropVeil() {
  const veil = useRef<HTMLDivElement>(null);
  // Over a dialog as well, which nothing else gets above.
  useLayoutEffect(() => veil.current?.showPopover(), []);
  return (
    <div ref={veil} popover="manual" className="drop-veil" aria-hidden="true">
      <p className="drop-veil-card">
        <Icon name="import" size={28} />
        {libraryStrings.dropHere}
      </p>
    </div>
  );
}
