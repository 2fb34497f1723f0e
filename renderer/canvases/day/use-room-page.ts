import { useOpenSession, useSession } from '../../store/hooks.ts';

/** The page that every room window shows, and turning it for all of them. */
export function useRoomPage() {
  const { store } = useOpenSession();
  const at = useSession((state) => state.room.page);
  return { at, onTurn: (page: number): void => store.show({ page }) };
}
