// One import under way: read, looked at, mapped, applied. Nothing is made before `apply`, and
// an answer that comes after the person has gone back is dropped.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '#shared/api/client.ts';
import { type AppError, problem } from '#shared/api/errors.ts';
import {
  foundCount,
  holdsPeople,
  type ImportPreview,
  type ReadImport,
  type TableMapping,
} from '#shared/api/import-preview.ts';
import type { ImportOutcome } from '#shared/api/views.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import type { SessionId } from '#shared/domain/session.ts';
import type { TableId } from '#shared/domain/table.ts';
import { equalValues } from '#shared/lib/equal.ts';
import { newId, type RandomBytes } from '#shared/lib/id.ts';
import { err, type Result } from '#shared/lib/result.ts';
import { type ImportReport, importReport } from '#shared/strings/import-report.ts';
import type { ColumnMemory } from './column-memory.ts';
import type { SessionStore } from './session-store.ts';
import { createWaitingFiles, type WaitingFiles } from './waiting-files.ts';

export interface ImportState {
  readonly phase: 'idle' | 'reading' | 'looking' | 'mapping' | 'applying';
  readonly name: string;
  /** What was pasted, so that it can be changed. */
  readonly text: string;
  readonly importId: string;
  readonly preview: ImportPreview | null;
  /** What the columns of a table were taken for before anybody chose. */
  readonly guess: TableMapping | null;
  /** They are taken for what was chosen for such a table last time. */
  readonly asLastTime: boolean;
  readonly problem: AppError | null;
}

export interface Brought {
  readonly sessionId: SessionId;
  readonly report: ImportReport;
  /** A pasted line of which nothing was left out is seen on the board. */
  readonly isShown: boolean;
}

type Outcome = Promise<Result<ImportOutcome, AppError>>;
export interface ImportStore {
  readonly state: StoreApi<ImportState>;
  /** Files that were dropped or given to the app, until a screen has room for them. */
  readonly waiting: WaitingFiles;
  /** What the last import brought, until the session it went to tells of it. */
  readonly brought: StoreApi<Brought | null>;
  readFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** The first of the files that were given to the app itself. */
  readHanded(name: string): Promise<void>;
  readText(text: string): Promise<void>;
  map(mapping: TableMapping): Promise<void>;
  /** Takes the columns for what they look like, whatever was chosen last time. */
  guessAnew(): Promise<void>;
  /** Adds the notes to an open session, as one step of its undo. */
  addTo(
    store: SessionStore,
    canvasId: CanvasId,
    laneId: LaneId | null,
    tableId?: TableId | null,
    /** Into the box, unseen until the reveal. */
    hidden?: boolean,
  ): Outcome;
  /** Adds the people to an open session, as one step of its undo. */
  addPeopleTo(store: SessionStore, canvasId: CanvasId): Outcome;
  /** A session file becomes a session of its own. */
  addSession(): Outcome;
  /** A plan file becomes one of this library's plans. */
  keepPlan(): Outcome;
  /** Adds what was read to a session that is not open here, on its first board that fits. */
  addToClosed(sessionId: SessionId): Outcome;
  /** What could not even be read here. */
  refuse(error: AppError): void;
  reset(): void;
}

const idle: ImportState = {
  phase: 'idle',
  name: '',
  text: '',
  importId: '',
  preview: null,
  guess: null,
  asLastTime: false,
  problem: null,
};

export function createImportStore(
  client: Client,
  random: RandomBytes,
  memory: ColumnMemory,
): ImportStore {
  const state = createStore<ImportState>()(() => idle);
  let turn = 0;
  let lastMap: Promise<unknown> = Promise.resolve();

  type Read = Result<ReadImport | null, AppError>;
  const read = async (
    what: { readonly name: string } | { readonly text: string },
    ask: () => Promise<Read>,
  ): Promise<void> => {
    const mine = ++turn;
    state.setState({ ...idle, phase: 'reading', ...what });
    const answer = await ask();
    if (mine !== turn) return;
    if (!answer.ok) return state.setState({ phase: 'idle', problem: answer.error });
    // Another window was faster.
    if (answer.value === null) return state.setState(idle);
    const { importId, preview } = answer.value;
    const guess = preview.kind === 'table' ? preview.mapping : null;
    const chosen = preview.kind === 'table' ? memory.chosenFor(preview.layout) : null;
    const again = chosen ? await client.call('import.map', { importId, mapping: chosen }) : null;
    if (mine !== turn) return;
    // What fitted another table may find nothing in this one.
    const found = again?.ok && foundCount(again.value.preview) > 0 ? again.value : null;
    if (again && !found && guess) await client.call('import.map', { importId, mapping: guess });
    if (mine !== turn) return;
    const shown = { preview: found?.preview ?? preview, asLastTime: found !== null };
    state.setState({ phase: 'looking', importId, guess, ...shown });
  };

  const map = async (mapping: TableMapping): Promise<void> => {
    const mine = ++turn;
    const { importId } = state.getState();
    state.setState({ phase: 'mapping' });
    // One after the other: the host makes of it what it was told last.
    const asked = lastMap.then(() =>
      mine === turn ? client.call('import.map', { importId, mapping }) : null,
    );
    lastMap = asked.catch(() => null);
    const answer = await asked;
    if (mine !== turn || !answer) return;
    if (!answer.ok) return state.setState({ phase: 'looking', problem: answer.error });
    const { preview } = answer.value;
    state.setState({ phase: 'looking', preview, asLastTime: false, problem: null });
  };

  /** What was guessed right need not be remembered. */
  const remember = ({ preview, guess }: ImportState): void => {
    if (preview?.kind !== 'table') return;
    const { layout, mapping } = preview;
    memory.keep(layout, equalValues(mapping, guess) ? null : mapping);
  };

  const brought = createStore<Brought | null>()(() => null);
  const tell = (
    outcome: ImportOutcome,
    name: string,
    sessionId: SessionId,
    isHidden: boolean,
  ): void => {
    if (outcome.kind !== 'notes' && outcome.kind !== 'people') return;
    const report = importReport(outcome, name, isHidden);
    brought.setState({ sessionId, report, isShown: name !== '' || report.more.length > 0 }, true);
  };

  /** `sessionId`: where it goes; null where it becomes something of its own. */
  const apply = async (
    make: () => Outcome,
    sessionId: SessionId | null = null,
    isHidden = false,
  ): Outcome => {
    const applied = state.getState();
    state.setState({ phase: 'applying', problem: null });
    const mine = ++turn;
    const outcome = await make();
    if (outcome.ok) remember(applied);
    if (outcome.ok && sessionId) tell(outcome.value, applied.name, sessionId, isHidden);
    // Somebody may look at another file by now.
    if (mine === turn)
      state.setState(outcome.ok ? idle : { phase: 'looking', problem: outcome.error });
    return outcome;
  };

  return {
    state,
    waiting: createWaitingFiles(client),
    brought,
    readFile: (name, bytes) => read({ name }, () => client.call('import.read', { name, bytes })),
    readHanded: (name) => read({ name }, () => client.call('import.next', {})),
    readText: (text) => read({ text }, () => client.call('import.paste', { text })),
    map,
    async guessAnew() {
      const { guess } = state.getState();
      if (guess) await map(guess);
    },
    addTo(store, canvasId, laneId, tableId = null, hidden = false) {
      const { importId } = state.getState();
      const { sessionId } = store;
      return apply(
        () =>
          store.submit((batch) =>
            client.call('import.notes', {
              ...{ importId, sessionId, canvasId, laneId, tableId, hidden },
              ...batch,
            }),
          ),
        sessionId,
        hidden,
      );
    },
    addPeopleTo(store, canvasId) {
      const { importId } = state.getState();
      const { sessionId } = store;
      return apply(
        () =>
          store.submit((batch) =>
            client.call('import.people', { ...{ importId, sessionId, canvasId }, ...batch }),
          ),
        sessionId,
      );
    },
    addSession() {
      const { importId } = state.getState();
      return apply(() => client.call('import.session', { importId }));
    },
    keepPlan() {
      const { importId } = state.getState();
      return apply(() => client.call('plan.keep', { importId }));
    },
    addToClosed(sessionId) {
      const { importId, preview } = state.getState();
      const isPeople = preview !== null && holdsPeople(preview);
      return apply(async () => {
        const view = await client.call('session.open', { sessionId });
        if (!view.ok) return view;
        const canvasId = view.value.body.canvas.find(
          ({ kind }) => (kind === 'stakeholder') === isPeople,
        )?.id;
        if (!canvasId) return err(problem('app.bug'));
        const clientId = newId('window', random).slice('window_'.length);
        const into = { importId, sessionId, clientId, seq: 1, canvasId };
        const answer = await (isPeople
          ? client.call('import.people', into)
          : client.call('import.notes', { ...into, laneId: null }));
        await client.call('session.close', { sessionId });
        return answer;
      }, sessionId);
    },
    refuse(error) {
      turn++;
      state.setState({ ...idle, problem: error });
    },
    reset() {
      turn++;
      state.setState(idle);
    },
  };
}
