import { sessionRecord } from '#shared/domain/session-body.ts';
import { rehearsalWords as words } from '#shared/strings/rehearsal.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useSession } from '../../store/hooks.ts';
import { goToLibrary } from './go-to-library.ts';
import './rehearsal-sign.css';

/** Stands above everything as long as a rehearsal is on. */
export function RehearsalSign() {
  const isRehearsal = useSession((state) => sessionRecord(state.session).rehearsal);
  if (!isRehearsal) return null;
  return (
    <div className="rehearsal-sign" role="note">
      <Icon name="rehearse" />
      <p>
        <strong>{words.sign}</strong> <span>{words.note}</span>
      </p>
      <Button onClick={goToLibrary}>{words.leave}</Button>
    </div>
  );
}
