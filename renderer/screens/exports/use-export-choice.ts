// What is chosen in the dialog, and what follows from it: the session as it may leave, its boards and
// documents, what the file will hold.
import { useMemo } from 'react';
import type { ExportWish } from '#shared/api/export-wish.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { DocumentContent } from '#shared/transfer/document-content.ts';
import { type DocumentKind, documentsOf } from '#shared/transfer/document-kinds.ts';
import { type PlannedFile, planPack } from '#shared/transfer/pack-plan.ts';
import { boardsOf, type ExportedBoard, formatsFor } from '#shared/transfer/scene/boards.ts';
import { type ShareSafe, shareSafe } from '#shared/transfer/share-safe.ts';
import { useApp, useSession, useShownStage } from '../../store/hooks.ts';

export interface ExportChoice {
  readonly wish: ExportWish;
  /** As it may leave: share-safe where that was asked for. */
  readonly session: Session;
  /** What was taken out of it; null while nothing is. */
  readonly safe: ShareSafe | null;
  readonly boards: readonly ExportedBoard[];
  readonly documents: readonly DocumentKind[];
  /** What is chosen, where it is of the chosen kind. */
  readonly board: ExportedBoard | null;
  readonly kind: DocumentKind | null;
  readonly content: DocumentContent | null;
  readonly plan: readonly PlannedFile[];
}

export function useExportChoice(
  changed: Partial<ExportWish>,
  boardId: string | null,
): ExportChoice {
  const remembered = useApp((state) => state.settings.exports);
  const whole = useSession((state) => state.session);
  const stage = useShownStage();
  const wanted = { ...remembered, ...changed };

  const safe = useMemo(
    () => (wanted.shareSafe && wanted.kind !== 'session' ? shareSafe(whole) : null),
    [whole, wanted.shareSafe, wanted.kind],
  );
  const session = safe?.session ?? whole;
  const boards = useMemo(() => boardsOf(session), [session]);
  const shown =
    boards.find(({ id }) => id === boardId) ??
    boards.find(({ canvasId }) => canvasId === stage?.canvasId) ??
    boards[0] ??
    null;
  const canBe = shown ? formatsFor(shown) : [];
  const wish: ExportWish = {
    ...wanted,
    boardFormat: canBe.includes(wanted.boardFormat) ? wanted.boardFormat : 'pdf',
  };

  const documents = useMemo(() => documentsOf(session), [session]);
  const named = documents.find(({ name }) => name === wish.document) ?? documents[0] ?? null;
  const kind = wish.kind === 'document' ? named : null;
  const content = useMemo(() => kind?.content(session, Date.now()) ?? null, [kind, session]);
  const isPack = wish.kind === 'everything';
  const plan = useMemo(
    () => (isPack ? planPack(session, safe !== null) : []),
    [isPack, session, safe],
  );

  const board = wish.kind === 'board' ? shown : null;
  return { wish, session, safe, boards, documents, board, kind, content, plan };
}
