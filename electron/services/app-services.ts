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
import { createHistoryService } from './history-service.ts';
import { createImportService } from './import-service.ts';
import { createLibraryService } from './library-service.ts';
import { createMachineService } from './machine-service.ts';
import { createPlanService } from './plan-service.ts';
import type {
  Clock,
  Desktop,
  Displays,
  ExportSink,
  Heartbeat,
  ImportParser,
  PdfPrinter,
  PlanStore,
  Randomness,
  RoomOpener,
  SessionRepository,
  SessionsPlace,
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
  readonly place: SessionsPlace;
  readonly desktop: Desktop | null;
  readonly parser: ImportParser;
  readonly sink: ExportSink;
  readonly printer: PdfPrinter;
  readonly rooms: RoomOpener;
  /** None where a page keeps its own display on. */
  readonly displays?: Displays;
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
    place,
    desktop,
    parser,
    sink,
    printer,
    rooms,
    displays = { stayOn: () => undefined },
    outbox,
    info,
  } = parts;
  const audience = createAudience(outbox);
  const sleep = createSleepWatch(clock, heartbeat);
  const sessions = createSessionService({
    ...{ repository, audience, sleep, rooms, displays },
    now: () => clock.now(),
  });
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
  const history = createHistoryService(repository, sessions, clock);
  const machine = createMachineService(place, desktop);
  const exports = createExportService(sessions, sink, printer, info.version);

  const handlers: Handlers = {
    'app.info': async ({ role, sessionId }) => ok({ ...info, role, sessionId }),
    'settings.read': async () => ok({ ...defaultSettings, ...(await settings.read()) }),
    'settings.write': async ({ windowId }, wish) => {
      const written = await settings.write(wish);
      // What could not be kept counts all the same until the app ends.
      audience.tellAll('settings.changed', wish, windowId);
      return written.ok ? ok(wish) : written;
    },
    'machine.facts': async () => ok(machine.facts()),
    'machine.probe': () => machine.probe(),
    'folder.show': () => machine.openFolder(),
    'library.list': async ({ windowId }) => ok(await library.list(windowId)),
    'library.create': (_, wish) => library.create(wish),
    'library.rename': (_, { sessionId, title }) => library.rename(sessionId, title),
    'library.trash': (_, { sessionId }) => library.trash(sessionId),
    'library.restore': (_, { trashId }) => library.restore(trashId),
    'library.discard': (_, { trashId }) => library.discard(trashId),
    'library.duplicate': (_, { sessionId }) => library.duplicate(sessionId),
    'library.example': () => library.example(),
    'library.rehearse': (_, { sessionId }) => library.rehearse(sessionId),
    'library.export': (_, { sessionIds, form }) => exports.makeAll(sessionIds, form),
    'session.open': (caller, { sessionId }) => sessions.open(caller, sessionId),
    'session.close': async (caller, { sessionId }) => {
      await sessions.close(caller, sessionId);
      return ok(null);
    },
    'session.apply': async (caller, { sessionId, clientId, seq, ops }) => {
      const { role } = caller;
      history.met(caller, clientId);
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
    'change.revert': async (caller, { sessionId, clientId, seq, revisions }) => {
      const { role } = caller;
      history.met(caller, clientId);
      const live = sessions.live(sessionId);
      if (!live.ok) return live;
      const reverted = live.value.revert({ clientId, seq }, revisions, role);
      return reverted.ok
        ? ok({ ...reverted.value, diff: diffFor(role, reverted.value.diff) })
        : reverted;
    },
    'history.list': async (caller, { sessionId, ...page }) => history.list(caller, sessionId, page),
    'change.undo': async (caller, { sessionId, revision, ...batch }) => {
      history.met(caller, batch.clientId);
      return history.undo(sessionId, batch, revision);
    },
    'snapshot.list': (_, { sessionId, ...page }) => history.snapshots(sessionId, page),
    'snapshot.take': (_, { sessionId }) => history.take(sessionId),
    'snapshot.read': (_, { sessionId, revision }) => history.read(sessionId, revision),
    'snapshot.restore': (caller, { sessionId, revision, ...batch }) => {
      history.met(caller, batch.clientId);
      return history.restore(sessionId, batch, revision);
    },
    'room.open': (_, { sessionId }) => rooms.open(sessionId),
    'room.show': async (caller, { sessionId, ...change }) => {
      if (!mayShow(caller, Object.keys(change))) return err(problem('call.not-allowed'));
      return sessions.show(caller, sessionId, change);
    },
    'room.point': async (caller, { sessionId, at }) => {
      sessions.point(caller, sessionId, at);
      return ok(null);
    },
    'room.write': async (caller, { sessionId, noteId }) => {
      sessions.write(caller, sessionId, noteId);
      return ok(null);
    },
    'import.read': (_, { name, bytes }) =>
      imports.read({ kind: 'file', name, bytes, mapping: null }),
    'import.waiting': async () => ok(imports.waiting()),
    'import.next': () => imports.next(),
    'import.paste': (_, { text }) => imports.read({ kind: 'text', text }),
    'import.map': (_, { importId, mapping }) => imports.map(importId, mapping),
    'import.notes': (caller, { importId, ...into }) => {
      history.met(caller, into.clientId);
      return imports.addNotes(importId, into);
    },
    'import.people': (caller, { importId, ...into }) => {
      history.met(caller, into.clientId);
      return imports.addPeople(importId, into);
    },
    'import.session': (_, { importId }) => imports.addSession(importId),
    'plan.save': (_, { sessionId, ...wish }) => plans.save(sessionId, wish),
    'plan.list': () => plans.list(),
    'plan.keep': (_, { importId }) => imports.keepPlan(importId),
    'plan.remove': (_, { planId }) => planStore.remove(planId),
    'plan.restore': (_, { planId }) => planStore.restore(planId),
    'export.make': (_, { sessionId, form }) => exports.make(sessionId, form),
    'export.read': (_, { sessionId, form }) => exports.read(sessionId, form),
    'export.keep': (_, made) => exports.keep(made),
    'export.print': (_, { pages }) => exports.print(pages),
  };

  return {
    handlers,
    windowOpened: (caller) => audience.enter(caller),
    hand(files) {
      imports.hand(files);
      audience.tellConsoles('file.handed', {});
    },
    roomMoved: sessions.roomMoved,
    isStageRunning: sessions.isStageRunning,
    windowClosed(windowId) {
      history.windowClosed(windowId);
      sessions.windowClosed(windowId);
    },
    flush() {
      sleep.beat();
      return sessions.flushAll();
    },
    async shutdown() {
      sleep.end();
      await sessions.closeAll();
      await library.endRehearsals();
    },
  };
}

/** The room turns its own pages and says how it is laid out; what it is shown is the facilitator's. */
const roomsOwn: ReadonlySet<string> = new Set(['page', 'pageCount', 'broughtId', 'aspect']);
const mayShow = ({ role }: Caller, changed: readonly string[]): boolean =>
  role === 'facilitator' || changed.every((key) => roomsOwn.has(key));
