// What the window knows before and beside any session: who it is, the settings, and which session
// is open in it. At most one session is open. One that was left before everything in it was on the
// disk goes on in the background until it is; nothing typed is lost by going elsewhere.
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
  /** Left, but not saved yet. */
  readonly leaving: readonly OpenSession[];
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
    leaving: [],
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
  client.on('settings.changed', (settings) => state.setState({ settings }));

  const letGo = (session: OpenSession): void => {
    const { state: records } = session.store;
    const done = (): void => {
      if (!records.getState().saved || !state.getState().leaving.includes(session)) return;
      stop();
      session.store.close();
      state.setState(({ leaving }) => ({ leaving: leaving.filter((one) => one !== session) }));
    };
    const stop = records.subscribe(done);
    done();
  };
  const show = (open: OpenSession | null): void => {
    const { open: left, leaving } = state.getState();
    const others = leaving.filter((one) => one !== open);
    state.setState({ open, leaving: left ? [...others, left] : others });
    if (left) letGo(left);
  };

  return {
    state,
    start,
    leaveSession: () => show(null),
    openSession(sessionId) {
      const { open, info, leaving } = state.getState();
      if (!info) return state.setState({ problem: problem('host.lost') });
      if (open?.store.sessionId === sessionId) return;
      const again = leaving.find((one) => one.store.sessionId === sessionId);
      if (again) return show(again);
      const clientId = newId('window', random).slice('window_'.length);
      const store = openSessionStore({ client, sessionId, role: info.role, clientId, now });
      show({ store, view: createViewStore(), client });
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
