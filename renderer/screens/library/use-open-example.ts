import { useAppStores } from '../../store/hooks.ts';
import { sessionAddress } from '../address.ts';

/** Makes a session of the worked example and goes there. */
export function useOpenExample(): () => void {
  const { library } = useAppStores();
  return () =>
    void library.openExample().then((made) => {
      if (made.ok) window.location.assign(sessionAddress(made.value.sessionId));
    });
}
