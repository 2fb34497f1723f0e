import { Icon } from '../../../components/icon.tsx';
import './lock-mark.css';

/** Sits on the upper edge as a pin does; the word is in what is said of the note. */
export const LockMark = () => (
  <span className="lock-mark" aria-hidden="true">
    <Icon name="lock" size={12} />
  </span>
);
