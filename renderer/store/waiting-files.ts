// Files on their way to a screen that is busy: dropped on the window, or given to the app from outside.
// Each gets its turn; none takes the place of what somebody has under their hands.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '#shared/api/client.ts';

export interface WaitingFile {
  readonly name: string;
  /** Null: the host has it. */
  readonly file: File | null;
}
export interface WaitingFiles {
  readonly state: StoreApi<readonly WaitingFile[]>;
  /** Asks the host what was given to the app; again whenever it says that there is more. */
  refresh(): Promise<void>;
  drop(files: readonly File[]): void;
  /** The next one, which then waits no longer. */
  take(): WaitingFile | null;
}

export function createWaitingFiles(client: Client): WaitingFiles {
  const state = createStore<readonly WaitingFile[]>()(() => []);
  const change = (files: readonly WaitingFile[]): void => state.setState(files, true);
  const refresh = async (): Promise<void> => {
    const names = await client.call('import.waiting', {});
    if (!names.ok) return;
    const dropped = state.getState().filter(({ file }) => file);
    const handed = names.value.map((name) => ({ name, file: null }));
    if (handed.length + dropped.length + state.getState().length > 0)
      change([...handed, ...dropped]);
  };
  client.on('file.handed', () => void refresh());
  return {
    state,
    refresh,
    drop: (files) =>
      change([...state.getState(), ...files.map((file) => ({ name: file.name, file }))]),
    take() {
      const [first, ...others] = state.getState();
      if (!first) return null;
      change(others);
      return first;
    },
  };
}
