// What is done to several sessions, one after the other: each counts by itself, so that stopping or
// a failure half-way leaves whole sessions on both sides.
import type { StoreApi } from 'zustand/vanilla';
import type { Client } from '#shared/api/client.ts';
import { type AppError, problem } from '#shared/api/errors.ts';
import { type SessionForm, sessionFormNames } from '#shared/api/export-wish.ts';
import type { ExportedText, ExportOutcome } from '#shared/api/views.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { libraryExportWords } from '#shared/strings/library-export.ts';
import type { LibraryState, Titled, WorkUnderWay } from './library-state.ts';

type Download = Extract<ExportOutcome, { readonly kind: 'download' }>;

/** A session in one of its forms. */
export type FormedText = ExportedText & { readonly form: SessionForm };
export interface Together {
  readonly zip: (files: readonly FormedText[]) => Promise<Uint8Array<ArrayBuffer>>;
  /** Null: the host has a dialog. */
  readonly download: ((document: ZipDocument) => void) | null;
}
interface ZipDocument {
  readonly name: string;
  readonly mime: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

export interface LibraryWork {
  trash(sessions: readonly Titled[]): Promise<void>;
  /** Takes back the last move to the trash, all of it. */
  untrash(): Promise<void>;
  restore(trashIds: readonly string[]): Promise<void>;
  duplicate(sessionIds: readonly SessionId[]): Promise<void>;
  /** A file each; `download` hands one to the browser where there is no dialog. */
  exportFiles(
    sessionIds: readonly SessionId[],
    download: (document: Download) => void,
    form?: SessionForm,
  ): Promise<void>;
  /** All of them in every form, as one file. Stopped half-way, there is none. */
  exportTogether(sessionIds: readonly SessionId[], hands: Together): Promise<void>;
  /** What is under way ends after the session it is at. */
  stop(): void;
}

export function createLibraryWork(
  client: Client,
  state: StoreApi<LibraryState>,
  refresh: () => Promise<void>,
): LibraryWork {
  let isStopped = false;

  /** Answers what came of each that went well. What did not is told, and the others go on. */
  const each = async <Item, Value>(
    kind: WorkUnderWay['kind'],
    items: readonly Item[],
    act: (item: Item) => Promise<Result<Value, AppError>>,
  ): Promise<readonly Value[]> => {
    const values: Value[] = [];
    isStopped = false;
    state.setState({ problem: null, outcome: null });
    for (const [done, item] of items.entries()) {
      if (isStopped) break;
      state.setState({ work: { kind, done, count: items.length } });
      const answer = await act(item);
      if (answer.ok) values.push(answer.value);
      else state.setState({ problem: answer.error });
      if (!answer.ok && answer.error.type === 'host.lost') break;
    }
    state.setState({ work: null });
    await refresh();
    return values;
  };

  const restore = async (trashIds: readonly string[]): Promise<void> => {
    const back = await each('restore', trashIds, async (trashId) => {
      const answer = await client.call('library.restore', { trashId });
      return answer.ok ? { ok: true, value: trashId } : answer;
    });
    state.setState(({ trashed }) => ({
      trashed: trashed.filter(({ trashId }) => !back.includes(trashId)),
      ...(back.length > 0 ? { outcome: { kind: 'restored', count: back.length } } : {}),
    }));
  };

  const exportOne = async (
    sessionId: SessionId,
    form: SessionForm,
    download: (document: Download) => void,
  ): Promise<Result<ExportOutcome, AppError>> => {
    const made = await client.call('export.make', { sessionId, form });
    if (made.ok && made.value.kind === 'download') download(made.value);
    return made;
  };

  const readForms = async (
    sessionId: SessionId,
  ): Promise<Result<readonly FormedText[], AppError>> => {
    const files: FormedText[] = [];
    for (const form of sessionFormNames) {
      const made = await client.call('export.read', { sessionId, form });
      if (!made.ok) return made;
      files.push({ ...made.value, form });
    }
    return ok(files);
  };

  return {
    restore,
    async trash(sessions) {
      const moved = await each('trash', sessions, async ({ sessionId, title }) => {
        const answer = await client.call('library.trash', { sessionId });
        return answer.ok ? { ok: true, value: { ...answer.value, title } } : answer;
      });
      if (moved.length > 0) state.setState({ trashed: moved });
    },
    untrash: () => restore(state.getState().trashed.map(({ trashId }) => trashId)),
    async duplicate(sessionIds) {
      const copies = await each('duplicate', sessionIds, (sessionId) =>
        client.call('library.duplicate', { sessionId }),
      );
      if (copies.length > 0)
        state.setState({ outcome: { kind: 'duplicated', count: copies.length } });
    },
    async exportFiles(sessionIds, download, form = 'session') {
      const [only] = sessionIds;
      if (!only) return;
      const together = sessionIds.length > 1;
      const answer = together
        ? await client.call('library.export', { sessionIds: [...sessionIds], form })
        : null;
      if (answer && !answer.ok) return state.setState({ problem: answer.error });
      if (answer?.value.kind === 'cancelled') return;
      if (answer?.value.kind === 'saved')
        return state.setState({ outcome: { ...answer.value, kind: 'exported' } });
      const made = await each('export', sessionIds, (id) => exportOne(id, form, download));
      const [first] = made;
      if (first?.kind === 'saved') return state.setState({ outcome: first });
      const count = made.filter(({ kind }) => kind === 'download').length;
      if (count > 0) state.setState({ outcome: { kind: 'exported', count, folder: null } });
    },
    async exportTogether(sessionIds, { zip, download }) {
      const read = await each('export', sessionIds, readForms);
      // What could not be read is told; a folder with a gap that nobody sees is worse than none.
      if (isStopped || read.length === 0 || read.length < sessionIds.length) return;
      const name = `${libraryExportWords.zipName}.zip`;
      const content = await zip(read.flat()).catch(() => null);
      if (!content) return state.setState({ problem: problem('export.failed') });
      const document = { name, mime: 'application/zip', content };
      if (download) {
        download(document);
        return state.setState({ outcome: { kind: 'downloaded', name } });
      }
      const { content: bytes, ...named } = document;
      const kept = await client.call('export.keep', { ...named, bytes });
      if (!kept.ok) return state.setState({ problem: kept.error });
      if (kept.value.kind === 'saved') state.setState({ outcome: kept.value });
    },
    stop() {
      isStopped = true;
    },
  };
}
