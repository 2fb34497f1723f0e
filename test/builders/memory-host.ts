// The real services over memory, and clients that talk to them in one process. Every wire can be
// cut and joined again, and its events held back, so that races are played rather than waited for.

import { type Client, createClient } from '#shared/api/client.ts';
import { problem } from '#shared/api/errors.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { err, ok } from '#shared/lib/result.ts';
import type { Role } from '#shared/ops/op.ts';
import { parseImport } from '#shared/transfer/parse-import.ts';
import { bindApi } from '../../electron/hosts/bind-api.ts';
import { downloadSink } from '../../electron/hosts/download-sink.ts';
import { createServices } from '../../electron/services/app-services.ts';
import type { AppServices, Caller } from '../../electron/services/handlers.ts';
import type { ImportParser } from '../../electron/services/ports.ts';
import { memoryPlans } from './memory-plans.ts';
import { type MemoryRepository, memoryRepository, memorySettings } from './memory-repository.ts';
import { seededBytes } from './random.ts';

export interface Wire {
  readonly client: Client;
  readonly windowId: string;
  /** Calls fail as `host.lost`; with `afterwards` they still reach the host, only answers are lost. */
  cut(how?: 'before' | 'afterwards'): void;
  join(): void;
  /** Everything this window was ever sent, as text. */
  readonly received: () => string;
}

export interface MemoryHost {
  readonly repository: MemoryRepository;
  readonly services: AppServices;
  /** Time passes; asleep, nobody notices before it is over. */
  pass(ms: number, how: 'awake' | 'asleep'): void;
  connect(role?: Role, sessionId?: SessionId): Wire;
}

const BEAT_MS = 5_000;

export function memoryHost({ auto = true, seed = 5 } = {}): MemoryHost {
  const random = seededBytes(seed);
  const repository = memoryRepository({ auto });
  const wires = new Map<string, (event: string, payload: unknown) => void>();
  const parser: ImportParser = {
    parse: async (job) =>
      parseImport(job, {
        decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
        random,
      }),
  };
  let time = 1_000;
  let beat = (): void => undefined;
  const services = createServices({
    clock: { now: () => time++ },
    heartbeat: {
      every(_, run) {
        beat = run;
        return () => undefined;
      },
    },
    random: { bytes: random },
    sessions: repository,
    settings: memorySettings(),
    plans: memoryPlans(),
    place: { folder: '/data/sessions', probe: async () => ok({ freeBytes: 1_000_000_000 }) },
    desktop: null,
    parser,
    sink: downloadSink,
    rooms: { open: async () => ok({ kind: 'window' }), place: () => 'window' },
    printer: { print: async () => err(problem('export.no-printer')) },
    outbox: { send: (windowId, event, payload) => wires.get(windowId)?.(event, payload) },
    info: { version: '0.0.0', host: 'web' },
  });
  const api = bindApi(services.handlers, {
    note: () => {},
    lines: () => [],
    bug: (where, error) => {
      throw new Error(`A bug in ${where}`, { cause: error });
    },
  });

  return {
    repository,
    services,
    pass(ms, how) {
      const until = time + ms;
      while (how === 'awake' && time < until) {
        time = Math.min(until, time + BEAT_MS);
        beat();
      }
      time = until;
      beat();
    },
    connect(role = 'facilitator', sessionId) {
      const caller: Caller = { windowId: `w${wires.size}`, role, sessionId: sessionId ?? null };
      const listeners = new Map<string, Set<(payload: unknown) => void>>();
      const reconnected = new Set<() => void>();
      const lost = new Set<(lost: boolean) => void>();
      let cut: 'no' | 'before' | 'afterwards' = 'no';
      let received = '';
      wires.set(caller.windowId, (event, payload) => {
        if (cut !== 'no') return;
        received += JSON.stringify(payload);
        for (const listener of listeners.get(event) ?? []) listener(structuredClone(payload));
      });
      services.windowOpened(caller);
      const client = createClient({
        async call(name, input) {
          if (cut === 'before') return err(problem('host.lost'));
          const answer = await api(caller, name, structuredClone(input));
          if (cut === 'afterwards') return err(problem('host.lost'));
          received += JSON.stringify(answer);
          return structuredClone(answer);
        },
        on(event, listener) {
          const held = listeners.get(event) ?? new Set();
          listeners.set(event, held.add(listener));
          return () => void held.delete(listener);
        },
        onReconnect(listener) {
          reconnected.add(listener);
          return () => void reconnected.delete(listener);
        },
        onLost(listener) {
          lost.add(listener);
          return () => void lost.delete(listener);
        },
      });
      return {
        client,
        windowId: caller.windowId,
        cut(how = 'before') {
          cut = how;
          for (const listener of lost) listener(true);
        },
        join() {
          cut = 'no';
          for (const listener of reconnected) listener();
        },
        received: () => received,
      };
    },
  };
}
