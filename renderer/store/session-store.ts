// One open session in this window. `dispatch` moves the screen at once; batches go to the host one
// after the other, survive a lost host, and only the host's word makes them "saved".
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '#shared/api/client.ts';
import { type AppError, problem } from '#shared/api/errors.ts';
import { conflictNotice, type RecoveryNotice, type RoomWish } from '#shared/api/views.ts';
import type { NoteId } from '#shared/domain/note.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { emptySession } from '#shared/domain/session-body.ts';
import { fromBody } from '#shared/domain/session-json.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { isUndoable, type Op } from '#shared/ops/apply-op.ts';
import type { Diff } from '#shared/ops/diff.ts';
import type { Role } from '#shared/ops/op.ts';
import {
  emptyHistory,
  endMark,
  forget,
  movedBack,
  movedForth,
  record,
  type Step,
} from './history.ts';
import { propose, receive, restart, startReplica, withdraw } from './replica.ts';
import { createSendQueue } from './send-queue.ts';
import { openingState, type SessionState } from './session-state.ts';

export interface BatchName {
  readonly clientId: string;
  readonly seq: number;
}

export interface SessionStore {
  readonly sessionId: SessionId;
  readonly role: Role;
  readonly state: StoreApi<SessionState>;
  /** Applies ops as one gesture; gestures with the same mark are one undo step. False: refused. */
  dispatch(ops: readonly Op[], mark?: string): boolean;
  undo(): void;
  redo(): void;
  /** A host call that is one change of this window (an import): undone as one step. */
  submit<T extends { readonly revision: number }>(
    send: (batch: BatchName) => Promise<Result<T, AppError>>,
  ): Promise<Result<T, AppError>>;
  /** Changes what the room sees; shared with all windows, never saved. */
  show(change: RoomWish): void;
  /** Others see that this window writes on a note; null: no longer. Never saved. */
  writeOn(noteId: NoteId | null): void;
  /** Typing that is not an op yet keeps the light on "Saving…". */
  setTyping(key: string, isTyping: boolean): void;
  /** The next marked gesture starts a step of its own. */
  endStep(): void;
  /** At a hand-over: what was done before can’t be walked back to from here. */
  cutHistory(): void;
  refuse(error: AppError): void;
  dismiss(what: 'refused' | RecoveryNotice['kind']): void;
  close(): void;
}

interface Setup {
  readonly client: Client;
  readonly sessionId: SessionId;
  readonly role: Role;
  /** 26 base-32 characters, new for every opened window. */
  readonly clientId: string;
  readonly now: () => number;
}

/** `diff` is null where the change comes by event only. */
type BatchAnswer = Result<{ readonly revision: number; readonly diff: Diff | null }, AppError>;

export function openSessionStore({ client, sessionId, role, clientId, now }: Setup): SessionStore {
  const state = createStore<SessionState>()(() => openingState);
  let replica = startReplica(role, clientId, emptySession(), 0);
  let history = emptyHistory;
  let lastSeq = 0;
  const revisionOf = new Map<number, number>();
  const typing = new Set<string>();

  const publish = (more: Partial<SessionState> = {}): void => {
    const before = state.getState();
    const savedRevision = more.savedRevision ?? before.savedRevision;
    const saved = queue.isEmpty() && typing.size === 0 && replica.revision <= savedRevision;
    state.setState({
      ...more,
      session: replica.shown,
      saved,
      savedAt: saved && !before.saved ? now() : before.savedAt,
      canUndo: history.done.length > 0,
      canRedo: history.undone.length > 0,
    });
  };

  const queue = createSendQueue<BatchAnswer>(
    (seq, answer) => {
      if (!answer.ok) {
        history = forget(history, seq);
        replica = withdraw(replica, seq);
        return publish(answer.error.type === 'change.empty' ? {} : { refused: answer.error });
      }
      const { revision, diff } = answer.value;
      revisionOf.set(seq, revision);
      if (diff) replica = receive(replica, { revision, diff, sessionId, clientId, seq });
      publish();
    },
    () => publish({ lost: true }),
  );

  /** What was told of the room while the session was asked for is newer than the answer. */
  let roomNews = 0;

  const load = async (): Promise<void> => {
    const heard = roomNews;
    const view = await client.call('session.open', { sessionId });
    if (!view.ok && view.error.type === 'host.lost') return publish({ lost: true });
    if (!view.ok) return publish({ phase: 'failed', refused: view.error, lost: false });
    const { body, revision, savedRevision, readOnly, notices } = view.value;
    const room = heard === roomNews ? view.value.room : state.getState().room;
    const session = fromBody(body);
    if (!session) return publish({ phase: 'failed', refused: problem('file.damaged') });
    replica = restart(replica, session, revision);
    publish({ phase: 'open', lost: false, savedRevision, readOnly, notices, room });
    queue.resume();
    // A host that is new, or had let this window go, does not know of it any more.
    told = null;
    void tellWriting();
  };

  /** Revisions are read when the batch is sent: by then every batch before it is answered. */
  const walk = (step: Step | undefined, moved: typeof movedBack): void => {
    if (!step) return;
    const seq = ++lastSeq;
    history = moved(history, seq);
    const revisions = () =>
      step.seqs.flatMap((one) => revisionOf.get(one) ?? []).sort((a, b) => a - b);
    const send = async (): Promise<BatchAnswer> =>
      revisions().length === 0
        ? { ok: false, error: problem('change.empty') }
        : client.call('change.revert', { sessionId, clientId, seq, revisions: revisions() });
    queue.add({ seq, send });
    publish();
  };

  let wanted: NoteId | null = null;
  let told: NoteId | null = null;
  let isTelling = false;
  /** One call after the other, so that the last word is the last that arrives. */
  const tellWriting = async (): Promise<void> => {
    if (isTelling) return;
    isTelling = true;
    while (told !== wanted) {
      told = wanted;
      await client.call('room.write', { sessionId, noteId: told });
    }
    isTelling = false;
  };

  const noticesBut = (kind: RecoveryNotice['kind']): readonly RecoveryNotice[] =>
    state.getState().notices.filter((notice) => notice.kind !== kind);

  const own =
    <E extends { readonly sessionId: SessionId }>(listener: (event: E) => void) =>
    (event: E): void => {
      if (event.sessionId === sessionId) listener(event);
    };
  const stop = [
    client.on(
      'session.changed',
      own((change) => {
        replica = receive(replica, change);
        publish();
      }),
    ),
    client.on(
      'session.saved',
      own(({ revision }) => publish({ savedRevision: revision })),
    ),
    client.on(
      'session.troubled',
      own((event) => publish({ trouble: event.problem })),
    ),
    client.on(
      'session.conflicted',
      own(() => publish({ notices: [...noticesBut('conflict'), conflictNotice] })),
    ),
    client.on(
      'session.trashed',
      own(() => publish({ phase: 'trashed' })),
    ),
    client.on(
      'room.shown',
      own(({ room }) => {
        roomNews++;
        publish({ room });
      }),
    ),
    client.onLost((lost) => {
      if (!lost) return;
      queue.pause();
      publish({ lost: true });
    }),
    client.onReconnect(() => void load()),
  ];
  void load();

  return {
    sessionId,
    role,
    state,
    dispatch(ops, mark) {
      const seq = lastSeq + 1;
      const proposed = propose(replica, seq, ops);
      if (!proposed.ok) {
        publish({ refused: problem(proposed.error) });
        return false;
      }
      lastSeq = seq;
      replica = proposed.value;
      if (ops.every((op) => isUndoable(op.type))) history = record(history, seq, mark ?? null);
      const batch = { sessionId, clientId, seq, ops: [...ops] };
      queue.add({ seq, send: () => client.call('session.apply', batch) });
      publish();
      return true;
    },
    undo: () => walk(history.done.at(-1), movedBack),
    redo: () => walk(history.undone.at(-1), movedForth),
    submit(send) {
      const seq = ++lastSeq;
      history = record(history, seq, null);
      return new Promise((resolve) => {
        const sendBatch = async (): Promise<BatchAnswer> => {
          const answer = await send({ clientId, seq });
          if (answer.ok || answer.error.type !== 'host.lost') resolve(answer);
          return answer.ok ? ok({ revision: answer.value.revision, diff: null }) : answer;
        };
        queue.add({ seq, send: sendBatch });
        publish();
      });
    },
    show(change) {
      const room = { ...state.getState().room, ...change };
      publish({ room });
      void client.call('room.show', { sessionId, ...change });
    },
    writeOn(noteId) {
      wanted = noteId;
      void tellWriting();
    },
    setTyping(key, isTyping) {
      if (isTyping === typing.has(key)) return;
      if (isTyping) typing.add(key);
      else typing.delete(key);
      publish();
    },
    endStep() {
      history = endMark(history);
    },
    cutHistory() {
      history = emptyHistory;
      publish();
    },
    refuse: (error) => publish({ refused: error }),
    dismiss(what) {
      if (what === 'refused') return publish({ refused: null });
      if (what === 'conflict') void client.call('conflict.dismiss', { sessionId });
      publish({ notices: noticesBut(what) });
    },
    close() {
      for (const off of stop) off();
      void client.call('session.close', { sessionId });
    },
  };
}
