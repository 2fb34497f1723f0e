import { libraryStrings } from '#shared/strings/library.ts';
import { Icon } from '../../components/icon.tsx';
import './drop-veil.css';

/** The whole window answers while a file hovers over it. */
export function DropVeil() {
  return (
    <div className="drop-veil" aria-hidden="true">
      <p className="drop-veil-card">
        <Icon name="import" size={28} />
        {libraryStrings.dropHere}
      </p>
    </div>
  );
}
