// What this machine answers before people come, and the card on the room's wall. Everything is asked
// anew: a cable may have been plugged in since.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '#shared/api/client.ts';
import type { AppError } from '#shared/api/errors.ts';
import type { DiskFacts, MachineFacts, RoomOpened, RoomState } from '#shared/api/views.ts';
import {
  type HallResults,
  type HallState,
  type HallStep,
  nothingChecked,
} from '#shared/derive/hall-check.ts';
import type { SessionId } from '#shared/domain/session.ts';
import type { Result } from '#shared/lib/result.ts';

type Answer<T> = Promise<Result<T, AppError>>;

export interface MachineStore {
  /** What was found in the hall; it stands until this window goes. */
  readonly state: StoreApi<HallResults>;
  tell(step: HallStep, result: HallState): void;
  facts(): Answer<MachineFacts>;
  probe(): Answer<DiskFacts>;
  openFolder(): Answer<null>;
  openRoom(sessionId: SessionId): Answer<RoomOpened>;
  /** `session.not-open` while no window has the session open. */
  showCard(sessionId: SessionId, isShown: boolean): Answer<RoomState>;
}

export function createMachineStore(client: Client): MachineStore {
  const state = createStore<HallResults>()(() => nothingChecked);
  return {
    state,
    tell: (step, result) => state.setState({ [step]: result }),
    facts: () => client.call('machine.facts', {}),
    probe: () => client.call('machine.probe', {}),
    openFolder: () => client.call('folder.show', {}),
    openRoom: (sessionId) => client.call('room.open', { sessionId }),
    showCard: (sessionId, testCard) => client.call('room.show', { sessionId, testCard }),
  };
}
