// All services put together: one handler for each call of the contract.
import { problem } from '#shared/api/errors.ts';
import { defaultSettings } from '#shared/api/settings.ts';
import type { AppInfo } from '#shared/api/views.ts';
import { diffFor } from '#shared/derive/view-for.ts';
import { err, ok } from '#shared/lib/result.ts';
import { createAudience } from './audience.ts';
import { createConflictService } from './conflict-service.ts';
import { createExportService } from './export-service.ts';
import type { AppServices, Caller, Handlers, Outbox } from './handlers.ts';
import { createImportService } from './import-service.ts';
import { createLibraryService } from './library-service.ts';
import { createPlanService } from './plan-service.ts';
import type {
  Clock,
  ExportSink,
  Heartbeat,
  ImportParser,
  PdfPrinter,
  PlanStore,
  Randomness,
  RoomOpener,
  SessionRepository,
  SettingsStore,
} from './ports.ts';
import { createSessionService } from './session-service.ts';
import { createSleepWatch } from './sleep-watch.ts';

export interface ServiceParts {
  readonly clock: Clock;
  readonly heartbeat: Heartbeat;
  readonly random: Randomness;
  readonly sessions: SessionRepository;
  readonly settings: SettingsStore;
  readonly plans: PlanStore;
  readonly parser: ImportParser;
  readonly sink: ExportSink;
  readonly printer: PdfPrinter;
  readonly rooms: RoomOpener;
  readonly outbox: Outbox;
  readonly info: Pick<AppInfo, 'version' | 'host'>;
}

export function createServices(parts: ServiceParts): AppServices {
  const {
    clock,
    heartbeat,
    random,
    sessions: repository,
    settings,
    plans: planStore,
    parser,
    sink,
    printer,
    rooms,
    outbox,
    info,
  } = parts;
  const audience = createAudience(outbox);
  const sleep = createSleepWatch(clock, heartbeat);
  const sessions = createSessionService(repository, audience, () => clock.now(), sleep);
  const plans = createPlanService(planStore, sessions, sink, info.version);
  const library = createLibraryService({
    repository,
    plans,
    sessions,
    audience,
    clock,
    random,
    changed: () => audience.tellConsoles('library.changed', {}),
  });
  const imports = createImportService({ parser, sessions, library, plans, clock, random });
  const conflicts = createConflictService({ repository, parser, sessions, library });
  const exports = createExportService(sessions, sink, printer, info.version);

  const handlers: Handlers = {
    'app.info': async ({ role, sessionId }) => ok({ ...info, role, sessionId }),
    'settings.read': async () => ok({ ...defaultSettings, ...(await settings.read()) }),
    'settings.write': async (_, wish) => {
      const written = await settings.write(wish);
      return written.ok ? ok(wish) : written;
    },
    'library.list': async ({ windowId }) => ok(await library.list(windowId)),
    'library.create': (_, wish) => library.create(wish),
    'library.rename': (_, { sessionId, title }) => library.rename(sessionId, title),
    'library.trash': (_, { sessionId }) => library.trash(sessionId),
    'library.restore': (_, { trashId }) => library.restore(trashId),
    'library.discard': (_, { trashId }) => library.discard(trashId),
    'library.duplicate': (_, { sessionId }) => library.duplicate(sessionId),
    'library.example': () => library.example(),
    'library.export': (_, { sessionIds }) => exports.makeAll(sessionIds),
    'session.open': (caller, { sessionId }) => sessions.open(caller, sessionId),
    'session.close': async (caller, { sessionId }) => {
      await sessions.close(caller, sessionId);
      return ok(null);
    },
    'session.apply': async ({ role }, { sessionId, clientId, seq, ops }) => {
      const live = sessions.live(sessionId);
      if (!live.ok) return live;
      // The first word after a sleep may come from a window.
      sleep.beat();
      const applied = live.value.apply({ clientId, seq }, ops, role);
      return applied.ok
        ? ok({ ...applied.value, diff: diffFor(role, applied.value.diff) })
        : applied;
    },
    'session.replay': async (_, { sessionId }) => {
      const live = sessions.live(sessionId);
      return live.ok ? ok(live.value.replay()) : live;
    },
    'conflict.adopt': (_, { sessionId }) => conflicts.adopt(sessionId),
    'conflict.dismiss': async (_, { sessionId }) => {
      sessions.conflictSettled(sessionId);
      return ok(null);
    },
    'change.revert': async ({ role }, { sessionId, clientId, seq, revisions }) => {
      const live = sessions.live(sessionId);
      if (!live.ok) return live;
      const reverted = live.value.revert({ clientId, seq }, revisions, role);
      return reverted.ok
        ? ok({ ...reverted.value, diff: diffFor(role, reverted.value.diff) })
        : reverted;
    },
    'room.open': (_, { sessionId }) => rooms.open(sessionId),
    'room.show': async (caller, { sessionId, ...change }) => {
      if (!mayShow(caller, Object.keys(change))) return err(problem('call.not-allowed'));
      return sessions.show(caller, sessionId, change);
    },
    'room.write': async (caller, { sessionId, noteId }) => {
      sessions.write(caller, sessionId, noteId);
      return ok(null);
    },
    'import.read': (_, { name, bytes }) =>
      imports.read({ kind: 'file', name, bytes, mapping: null }),
    'import.paste': (_, { text }) => imports.read({ kind: 'text', text }),
    'import.map': (_, { importId, mapping }) => imports.map(importId, mapping),
    'import.notes': (_, { importId, ...into }) => imports.addNotes(importId, into),
    'import.people': (_, { importId, ...into }) => imports.addPeople(importId, into),
    'import.session': (_, { importId }) => imports.addSession(importId),
    'plan.save': (_, { sessionId, ...wish }) => plans.save(sessionId, wish),
    'plan.list': () => plans.list(),
    'plan.keep': (_, { importId }) => imports.keepPlan(importId),
    'plan.remove': (_, { planId }) => planStore.remove(planId),
    'plan.restore': (_, { planId }) => planStore.restore(planId),
    'export.make': (_, { sessionId }) => exports.make(sessionId),
    'export.keep': (_, made) => exports.keep(made),
    'export.print': (_, { pages }) => exports.print(pages),
  };

  return {
    handlers,
    windowOpened: (caller) => audience.enter(caller),
    windowClosed: (windowId) => sessions.windowClosed(windowId),
    flush() {
      sleep.beat();
      return sessions.flushAll();
    },
    shutdown() {
      sleep.end();
      return sessions.closeAll();
    },
  };
}

/** The room may turn its own pages; what it is shown is the facilitator's. */
const mayShow = ({ role }: Caller, changed: readonly string[]): boolean =>
  role === 'facilitator' || changed.every((key) => key === 'page');
