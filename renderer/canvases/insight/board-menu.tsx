// The one menu of a note or a group: right click, long press and ⋯ open it.
import type { Canvas } from '#shared/domain/canvas.ts';
import { noteSources, noteTones } from '#shared/domain/note.ts';
import { insightWords, noteCommandWords } from '#shared/strings/insight.ts';
import { noteWords, sourceNames, toneNames } from '#shared/strings/note.ts';
import { spotlightWords } from '#shared/strings/spotlight.ts';
import { familyWords, paperWords } from '#shared/strings/tables.ts';
import { wallWords } from '#shared/strings/wall.ts';
import { spotlightGroup, takeApart } from '../../commands/cluster-keys.ts';
import type { CommandContext } from '../../commands/command.ts';
import { lockCommands } from '../../commands/held-back.ts';
import { noteCommands } from '../../commands/note-commands.ts';
import { isSome } from '../../commands/outcomes.ts';
import { hasWall, selectedNotes } from '../../commands/selected-notes.ts';
import { Menu, type MenuItem } from '../../components/menu.tsx';
import { useSession } from '../../store/hooks.ts';
import { type InsightBoard, type MenuAsk, useInsightBoard } from './board-context.ts';
import { chainItem } from './chain-item.ts';
import { familyItems, groupItems } from './group/family-items.ts';
import { groupLinkItems, linkItems } from './idea-items.ts';
import { setInHand } from './in-hand.ts';
import { lineItems } from './lines/line-items.ts';
import { keepItem, seatItems, tableItems } from './tables/table-items.ts';

interface Props {
  readonly ask: MenuAsk;
  readonly context: CommandContext;
  readonly canvas: Canvas;
}

const inMenu = [
  'note.edit',
  'note.move-to',
  'note.group',
  'note.alone',
  'note.tray',
  'note.park',
  'note.duplicate',
  'note.spotlight',
  'note.lock',
  'note.unlock',
];

export function BoardMenu({ ask, context }: Props) {
  const session = useSession((state) => state.session);
  const board = useInsightBoard();
  const { openMenu } = board;
  const { items, name } = {
    note: () => ({
      items: noteItems(context, ask, board),
      name: noteWords.moreActions(session.note.get(ask.id)?.text ?? ''),
    }),
    cluster: () => ({
      items: clusterItems(context, ask, board),
      name: insightWords.sort.groupActions(
        session.cluster.get(ask.id)?.title || insightWords.sort.unnamedGroup,
      ),
    }),
    family: () => ({
      items: familyItems(context, ask.id, board),
      name: familyWords.actions(session.family.get(ask.id)?.title || familyWords.unnamed),
    }),
  }[ask.on]();
  return <Menu label={name} items={items} at={ask} onClose={() => openMenu(null)} />;
}

function noteItems(
  context: CommandContext,
  ask: MenuAsk,
  board: InsightBoard,
): readonly MenuItem[] {
  const { openMenu } = board;
  const { store, view } = context;
  // The ⋯ of a note that is not selected is about that note alone.
  if (!view.state.getState().selectedIds.has(ask.id)) view.select([ask.id]);
  const notes = selectedNotes(context);
  const noteIds = notes.map((note) => note.id);
  if (ask.page === 'tone')
    return noteTones.map((tone) => ({
      id: tone,
      label: toneNames[tone],
      checked: notes.every((note) => note.tone === tone),
      onSelect: () => store.dispatch([{ type: 'note.paint', noteIds, tone }]),
    }));
  if (ask.page === 'source')
    return [...noteSources, null].map((source) => ({
      id: source ?? 'none',
      label: source ? sourceNames[source] : noteWords.notSaid,
      checked: notes.every((note) => note.source === source),
      onSelect: () => store.dispatch([{ type: 'note.attribute', noteIds, source }]),
    }));
  if (ask.page === 'table') return tableItems(context, notes);
  const acts = inMenu.flatMap((id): MenuItem[] => {
    const command = [...noteCommands, ...lockCommands].find((one) => one.id === id);
    if (!command?.isEnabled(context)) return [];
    const { label, shortcut } = command;
    return [{ id, label, shortcut, onSelect: () => command.run(context) }];
  });
  const remove = noteCommands.find((one) => one.id === 'note.delete');
  const [heldId] = noteIds;
  return [
    ...acts,
    ...linkItems(context),
    ...lineItems(context, ask.id),
    chainItem(context, { kind: 'note', id: ask.id }),
    ...keepItem(context, notes),
    {
      id: 'put',
      label: noteCommandWords.putWhere,
      disabled: !heldId,
      onSelect: () => {
        if (isSome(noteIds) && heldId) setInHand(board, { kind: 'notes', noteIds, heldId });
      },
    },
    {
      id: 'tone',
      label: `${noteWords.colour}…`,
      apart: true,
      onSelect: () => openMenu({ ...ask, page: 'tone' }),
    },
    {
      id: 'source',
      label: noteWords.source,
      onSelect: () => openMenu({ ...ask, page: 'source' }),
    },
    ...seatItems(context, () => openMenu({ ...ask, page: 'table' })),
    {
      id: 'delete',
      label: noteCommandWords.delete,
      shortcut: remove?.shortcut ?? null,
      danger: true,
      apart: true,
      disabled: !remove?.isEnabled(context),
      onSelect: () => remove?.run(context),
    },
  ];
}

function clusterItems(
  context: CommandContext,
  ask: MenuAsk,
  board: InsightBoard,
): readonly MenuItem[] {
  const { view, store } = context;
  const cluster = store.state.getState().session.cluster.get(ask.id);
  return [
    {
      id: 'rename',
      label: noteCommandWords.rename,
      shortcut: 'F2',
      icon: 'edit',
      onSelect: () => view.edit({ what: 'cluster', id: ask.id }),
    },
    {
      id: 'merge',
      label: noteCommandWords.merge,
      shortcut: 'M',
      onSelect: () => {
        view.select([ask.id]);
        view.open('move-to');
      },
    },
    ...groupLinkItems(context, ask.id),
    ...groupItems(context, ask.id),
    ...lineItems(context, ask.id),
    chainItem(context, { kind: 'cluster', id: ask.id }),
    {
      id: 'put',
      label: noteCommandWords.putWhere,
      disabled: !cluster,
      onSelect: () => {
        if (cluster) setInHand(board, { kind: 'cluster', clusterId: cluster.id });
      },
    },
    {
      id: 'zoom',
      label: wallWords.zoomToGroup,
      shortcut: 'Z',
      disabled: !hasWall(context),
      onSelect: () => view.jumpTo({ what: 'cluster', id: ask.id, isToggle: true }),
    },
    {
      id: 'spotlight',
      label:
        store.state.getState().room.spotlightId === ask.id
          ? spotlightWords.groupOff
          : spotlightWords.group,
      shortcut: 'S',
      onSelect: () => spotlightGroup(context, ask.id),
    },
    {
      id: 'count',
      label: paperWords.correct,
      onSelect: () => {
        view.select([ask.id]);
        view.open('paper-count');
      },
    },
    {
      id: 'apart',
      label: noteCommandWords.apart,
      shortcut: 'Delete',
      danger: true,
      apart: true,
      onSelect: () => takeApart(context, ask.id),
    },
  ];
}
