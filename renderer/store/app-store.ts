// What the window knows before and beside any session: who it is, the settings, and which session
// is open in it. At most one session is open; leaving it closes it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '#shared/api/client.ts';
import { type AppError, problem } from '#shared/api/errors.ts';
import { defaultSettings, type Settings } from '#shared/api/settings.ts';
import type { AppInfo } from '#shared/api/views.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { newId, type RandomBytes } from '#shared/lib/id.ts';
import type { OpenSession } from './open-session.ts';
import { openSessionStore } from './session-store.ts';
import { createViewStore } from './view-store.ts';

export interface AppState {
  readonly phase: 'starting' | 'ready' | 'failed';
  /** Why it could not start, or what went wrong outside any session; null when dismissed. */
  readonly problem: AppError | null;
  readonly info: AppInfo | null;
  readonly settings: Settings;
  readonly lost: boolean;
  readonly open: OpenSession | null;
}

export interface AppStore {
  readonly state: StoreApi<AppState>;
  /** Asks the host who this window is; again after the host came back. */
  start(): Promise<void>;
  openSession(sessionId: SessionId): void;
  leaveSession(): void;
  changeSettings(change: Partial<Settings>): Promise<void>;
  report(error: AppError | null): void;
}

interface Setup {
  readonly client: Client;
  readonly random: RandomBytes;
  readonly now: () => number;
}

export function createAppStore({ client, random, now }: Setup): AppStore {
  const state = createStore<AppState>()(() => ({
    phase: 'starting',
    problem: null,
    info: null,
    settings: defaultSettings,
    lost: false,
    open: null,
  }));

  const start = async (): Promise<void> => {
    const [info, settings] = await Promise.all([
      client.call('app.info', {}),
      client.call('settings.read', {}),
    ]);
    if (!info.ok) return state.setState({ phase: 'failed', problem: info.error });
    const known = settings.ok ? { settings: settings.value } : {};
    state.setState({ phase: 'ready', problem: null, info: info.value, lost: false, ...known });
  };

  client.onLost((lost) => {
    if (state.getState().phase === 'ready') state.setState({ lost });
  });
  client.onReconnect(() => void start());

  const leaveSession = (): void => {
    state.getState().open?.store.close();
    state.setState({ open: null });
  };

  return {
    state,
    start,
    leaveSession,
    openSession(sessionId) {
      const { open, info } = state.getState();
      if (!info) return state.setState({ problem: problem('host.lost') });
      if (open?.store.sessionId === sessionId) return;
      open?.store.close();
      const clientId = newId('window', random).slice('window_'.length);
      const store = openSessionStore({ client, sessionId, role: info.role, clientId, now });
      state.setState({ open: { store, view: createViewStore(), client } });
    },
    async changeSettings(change) {
      const settings = { ...state.getState().settings, ...change };
      state.setState({ settings });
      const written = await client.call('settings.write', settings);
      if (!written.ok) state.setState({ problem: written.error });
    },
    report: (error) => state.setState({ problem: error }),
  };
}
