// The insight canvas: one board whose face depends on the stage. Console and room use the same one.
import { useMemo, useRef, useState } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import { isWallKind, type Stage, type WallStageKind } from '#shared/domain/stage.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { noteCommands } from '../../commands/note-commands.ts';
import { hasNotes } from '../../commands/selected-notes.ts';
import { tidyCommands } from '../../commands/tidy-commands.ts';
import { DragProvider } from '../../dnd/drag-provider.tsx';
import { useOpenSession, useSession, useView } from '../../store/hooks.ts';
import { IdeaLinkDialog } from '../kindness/idea-link-dialog.tsx';
import { IdeasView } from '../kindness/ideas-view.tsx';
import { RoomIdeas } from '../kindness/room-ideas.tsx';
import { type InsightBoard, InsightBoardContext, type MenuAsk } from './board-context.ts';
import { BoardMenu } from './board-menu.tsx';
import { RoomBox } from './box/room-box.tsx';
import { CollectView } from './collect-view.tsx';
import { FindBar } from './find/find-bar.tsx';
import { FocusView } from './focus-view.tsx';
import { InsightsView } from './insights-view.tsx';
import { LinesDialog } from './lines/lines-dialog.tsx';
import { ListDialog } from './list-dialog.tsx';
import { MoveToDialog } from './move-to-dialog.tsx';
import { NameView } from './name-view.tsx';
import { ReadOutView } from './read-out-view.tsx';
import { RoomBoard } from './room/room-board.tsx';
import { createRoving } from './roving.ts';
import { SortView } from './sort-view.tsx';
import { SuggestDialog } from './suggest/suggest-dialog.tsx';
import { PaperCountDialog } from './tables/paper-count-dialog.tsx';
import { PaperGroupDialog } from './tables/paper-group-dialog.tsx';
import { TrayAdd } from './tray/tray-add.tsx';
import { useBoardGestures } from './use-board-gestures.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { useBoardWish } from './use-board-wish.ts';
import { useClipboard } from './use-clipboard.ts';
import { useCommandContext } from './use-command-context.ts';
import { useInsightDrag } from './use-insight-drag.ts';
import { useNoteJump } from './use-note-jump.ts';
import { VoteView } from './vote-view.tsx';
import './insight-canvas.css';

export function InsightCanvas({ stage }: { readonly stage: Stage }) {
  const canvas = useSession((state) => state.session.canvas.get(stage.canvasId ?? ''));
  if (!canvas || !isWallKind(stage.kind)) return null;
  return (
    <DragProvider>
      <InsightStage key={stage.id} stage={stage} kind={stage.kind} canvas={canvas} />
    </DragProvider>
  );
}

interface Props {
  readonly stage: Stage;
  readonly kind: WallStageKind;
  readonly canvas: Canvas;
}
interface ViewProps {
  readonly kind: WallStageKind;
  readonly canvas: Canvas;
}

function InsightStage({ stage, kind, canvas }: Props) {
  const { store } = useOpenSession();
  const [menu, openMenu] = useState<MenuAsk | null>(null);
  const panes = useRef<InsightBoard['panes']>(new Set());
  const [roving] = useState(createRoving);
  const isConsole = store.role === 'facilitator';
  const context = useCommandContext(stage);
  const latest = useRef(context);
  latest.current = context;
  const board = useMemo<InsightBoard>(
    () => ({
      panes: panes.current,
      roving,
      isConsole,
      openMenu,
      run(commandId, noteId) {
        const command = noteCommands.find((one) => one.id === commandId);
        latest.current.view.select([noteId]);
        if (command?.isEnabled(latest.current)) command.run(latest.current);
      },
      inHand: { what: null },
      pages: { turnTo: () => undefined },
    }),
    [roving, isConsole],
  );
  const drag = useInsightDrag(context, board);
  const keys = useBoardKeys(context, board);
  const gestures = useBoardGestures(context, board, drag.putDown);
  useNoteJump(canvas.id, board);
  useClipboard(context, board);
  useBoardWish('tidy', () => {
    for (const tidy of tidyCommands) if (tidy.isEnabled(context)) tidy.run(context);
  });
  const dialog = useView((view) => view.dialog);
  const isFinding = useView((view) => view.find !== null) && hasNotes({ stage });
  return (
    <InsightBoardContext value={board}>
      <div
        ref={drag.ref}
        className="insight-canvas"
        data-board=""
        data-stage-kind={kind}
        data-role={store.role}
        data-finding={isFinding || undefined}
        {...keys}
        {...gestures}
      >
        {isConsole ? (
          <>
            {isFinding && <FindBar canvas={canvas} stage={stage} />}
            <ConsoleView kind={kind} canvas={canvas} />
            {!hasOwnField(kind) && <TrayAdd canvas={canvas} where="over" />}
          </>
        ) : (
          <RoomView kind={kind} canvas={canvas} />
        )}
      </div>
      {menu && (
        <BoardMenu key={`${menu.id}:${menu.page}`} ask={menu} context={context} canvas={canvas} />
      )}
      {dialog === 'move-to' && <MoveToDialog context={context} canvas={canvas} />}
      {dialog === 'suggest' && <SuggestDialog context={context} canvas={canvas} />}
      {dialog === 'paper-group' && <PaperGroupDialog context={context} canvas={canvas} />}
      {dialog === 'lines' && <LinesDialog context={context} />}
      {dialog === 'paper-count' && <PaperCountDialog context={context} />}
      {dialog === 'link-ideas' && <IdeaLinkDialog context={context} canvas={canvas} />}
      {dialog === 'list' && <ListDialog canvas={canvas} />}
    </InsightBoardContext>
  );
}

/** Where notes are written on the board itself. */
const hasOwnField = (kind: WallStageKind): boolean =>
  kind === 'collect' || kind === 'ideas' || kind === 'sort';

function ConsoleView({ kind, canvas }: ViewProps) {
  switch (kind) {
    case 'focus':
      return <FocusView canvas={canvas} />;
    case 'collect':
      return <CollectView canvas={canvas} />;
    case 'ideas':
      return <IdeasView canvas={canvas} />;
    case 'read-out':
      return <ReadOutView canvas={canvas} />;
    case 'sort':
      return <SortView canvas={canvas} />;
    case 'name':
      return <NameView canvas={canvas} />;
    case 'vote':
      return <VoteView canvas={canvas} />;
    case 'insights':
      return <InsightsView canvas={canvas} />;
    default:
      return assertNever(kind);
  }
}

function RoomView({ kind, canvas }: ViewProps) {
  switch (kind) {
    case 'focus':
      return <FocusView canvas={canvas} />;
    case 'read-out':
      return <ReadOutView canvas={canvas} />;
    case 'ideas':
      return (
        <RoomBox canvas={canvas} isBusy>
          <RoomIdeas canvas={canvas} />
        </RoomBox>
      );
    case 'collect':
      return (
        <RoomBox canvas={canvas}>
          <RoomBoard canvas={canvas} by="lane" />
        </RoomBox>
      );
    case 'sort':
    case 'name':
      return <RoomBoard canvas={canvas} by="cluster" />;
    case 'vote':
      return <VoteView canvas={canvas} />;
    case 'insights':
      return <InsightsView canvas={canvas} />;
    default:
      return assertNever(kind);
  }
}
