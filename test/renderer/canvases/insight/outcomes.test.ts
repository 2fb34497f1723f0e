// Every outcome of a drag also comes about by the menu's list and by keys, and ends the same. What
// the pointer itself does is looked at end to end; here its drop is asked of the layout.
import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  clusterBox,
  spreadSize,
  wallItems,
  wallMetrics,
} from '#shared/derive/wall-layout.ts';
import { freeSpot } from '#shared/derive/wall-space.ts';
import {
  destinationsFor,
  mergePlaces,
} from '../../../../renderer/canvases/insight/destinations.ts';
import { clusterKey } from '../../../../renderer/commands/cluster-keys.ts';
import { perform } from '../../../../renderer/commands/perform.ts';
import { selectedNotes } from '../../../../renderer/commands/selected-notes.ts';
import { type OpenWindow, openWindow } from '../../../builders/open-window.ts';
import {
  boardIn,
  choose,
  clusterAt,
  drop,
  dropOnWall,
  noteAt,
  notes,
  nudge,
  picture,
  press,
  sessionOf,
  sorted,
  type Way,
} from '../../../builders/sorting-ways.ts';

interface Case {
  readonly name: string;
  readonly stage: 'sort' | 'collect';
  readonly pointer: Way;
  readonly menu: Way;
  readonly keys: Way;
}
const inTray = (open: OpenWindow) => notes(open, 8);

const cases: readonly Case[] = [
  {
    name: 'a note on a loner begins a group where the loner lay',
    stage: 'sort',
    pointer: dropOnWall(inTray, () => ({ x: 6.2, y: 6.2 })),
    menu: choose([8], (open) => noteAt(open, 1)),
    keys: press('note.group', 1, 8),
  },
  {
    name: 'a note goes to the end of a group',
    stage: 'sort',
    pointer: dropOnWall(inTray, () => ({ x: 0.2, y: wallMetrics.header / 2 })),
    menu: choose([8], (open) => clusterAt(open, 2).cluster.id),
    keys: choose([8], (open) => clusterAt(open, 3).cluster.id),
  },
  {
    name: 'several notes go to a group in their order',
    stage: 'sort',
    pointer: dropOnWall(
      (open) => notes(open, 9, 8),
      () => ({ x: 5.2, y: wallMetrics.header / 2 }),
    ),
    menu: choose([9, 8], (open) => clusterAt(open, 6).cluster.id),
    keys: choose([9, 8], (open) => clusterAt(open, 7).cluster.id),
  },
  {
    name: 'a note moves one place forward in its group',
    stage: 'sort',
    pointer: dropOnWall(
      (open) => notes(open, 4),
      (open) => cellsOf(clusterAt(open, 2).cluster, 4)[1] ?? { x: 0, y: 0 },
    ),
    menu: choose([4], (open) => `before:${noteAt(open, 3)}`),
    keys: nudge(4, 'left', 'order'),
  },
  {
    name: 'a note leaves its group and stands alone',
    stage: 'sort',
    pointer: dropOnWall(
      (open) => notes(open, 3),
      (open) => freeSpot(wallItems(boardIn(open)), spreadSize(1)),
    ),
    menu: choose([3], () => 'alone'),
    keys: press('note.alone', 3),
  },
  {
    name: 'notes go back to the tray',
    stage: 'sort',
    pointer: (open) => drop(open, notes(open, 1, 3), { kind: 'tray' }),
    menu: choose([1, 3], () => 'tray'),
    keys: press('note.tray', 1, 3),
  },
  {
    name: 'notes split off as a group of their own',
    stage: 'sort',
    pointer: (open) => drop(open, notes(open, 4, 5), { kind: 'new-group' }),
    menu: choose([4, 5], () => 'new'),
    keys: press('note.group', 4, 5),
  },
  {
    name: 'two groups become one where the second stands',
    stage: 'sort',
    pointer: dropOnWall(
      (open) => ({ kind: 'cluster', clusterId: clusterAt(open, 6).cluster.id }),
      () => ({ x: 0.3, y: 0.1 }),
    ),
    menu: (open) => {
      const into = clusterAt(open, 2).cluster.id;
      const places = mergePlaces(clusterAt(open, 6).cluster.id, { board: boardIn(open) });
      const outcome = places.find((place) => place.id === into)?.outcome();
      if (outcome) perform(open.context, outcome);
    },
    keys: (open) => {
      clusterKey(open.context, clusterAt(open, 6).cluster.id, 'm', false);
      const [picked] = open.context.view.state.getState().selectedIds;
      const [place] = mergePlaces(picked ?? '', { board: boardIn(open) });
      const outcome = place?.outcome();
      if (outcome) perform(open.context, outcome);
    },
  },
  {
    name: 'a group moves on the wall',
    stage: 'sort',
    pointer: dropOnWall(
      (open) => ({ kind: 'cluster', clusterId: clusterAt(open, 6).cluster.id }),
      () => ({ x: 5.25, y: 0 }),
    ),
    menu: dropOnWall(
      (open) => ({ kind: 'cluster', clusterId: clusterAt(open, 6).cluster.id }),
      () => ({ x: 5.25, y: 0 }),
    ),
    keys: (open) => {
      clusterKey(open.context, clusterAt(open, 6).cluster.id, 'ArrowRight', true);
    },
  },
  {
    name: 'a loner moves on the wall',
    stage: 'sort',
    pointer: dropOnWall(
      (open) => notes(open, 1),
      () => ({ x: 6, y: 6.25 }),
    ),
    menu: dropOnWall(
      (open) => notes(open, 1),
      () => ({ x: 6, y: 6.25 }),
    ),
    keys: nudge(1, 'down', 'place'),
  },
  {
    name: 'a note moves within its question',
    stage: 'collect',
    pointer: (open) =>
      drop(open, notes(open, 3), {
        kind: 'lane',
        laneId: open.laneIds[0] ?? null,
        beforeId: noteAt(open, 2),
      }),
    menu: choose([3], (open) => `before:${noteAt(open, 2)}`),
    keys: nudge(3, 'left', 'order'),
  },
  {
    name: 'a note goes under another question',
    stage: 'collect',
    pointer: (open) =>
      drop(open, notes(open, 3), {
        kind: 'lane',
        laneId: open.laneIds[2] ?? null,
        beforeId: null,
      }),
    menu: choose([3], (open) => open.laneIds[2] ?? ''),
    keys: choose([3], (open) => open.laneIds[2] ?? ''),
  },
];

async function endOf({ stage }: Case, way: Way) {
  const open = await openWindow(stage, 9);
  if (stage === 'sort') sorted(open);
  const before = picture(open);
  way(open);
  const after = picture(open);
  const { announcement } = open.context.view.state.getState();
  return { before, after, announcement };
}

describe('an outcome is the same by pointer, by menu and by keys', () => {
  for (const one of cases) {
    it(one.name, async () => {
      const pointer = await endOf(one, one.pointer);
      const menu = await endOf(one, one.menu);
      const keys = await endOf(one, one.keys);
      expect(pointer.after).not.toEqual(pointer.before);
      expect(menu.after).toEqual(pointer.after);
      expect(keys.after).toEqual(pointer.after);
      expect(pointer.announcement).not.toBe('');
    });
  }
});

/** Undoes the last step and waits until the host has answered. */
function undone({ context: { store } }: OpenWindow): Promise<void> {
  store.undo();
  return new Promise((resolve) => {
    const stop = store.state.subscribe(({ canRedo, saved }) => {
      if (!canRedo || !saved) return;
      stop();
      resolve();
    });
  });
}

describe('the list of places', () => {
  const placesOf = (open: OpenWindow, nth: number) => {
    open.context.view.select([noteAt(open, nth)]);
    return destinationsFor(selectedNotes(open.context), {
      session: sessionOf(open),
      board: boardIn(open),
      canvasId: open.canvasId,
      stageKind: open.context.stage?.kind ?? 'sort',
      random: open.context.random,
    });
  };
  const earlierPlaces = (open: OpenWindow, nth: number) =>
    placesOf(open, nth).flatMap(({ group, label }) => (group === 'order' ? [label] : []));

  it('offers every place in the note’s own group but the one it has', async () => {
    const open = await openWindow('sort', 9);
    sorted(open);
    expect(earlierPlaces(open, 3)).toEqual(['Before ‘Note 2’', 'Before ‘Note 5’']);
    expect(earlierPlaces(open, 1)).toEqual([]);
    expect(earlierPlaces(open, 8)).toEqual([]);
  });

  it('has the notes without a question among the questions, as soon as there is one', async () => {
    const open = await openWindow('collect', 3);
    const hasLoose = () => placesOf(open, 1).some((place) => place.id === 'none');
    expect(hasLoose()).toBe(false);
    const noteIds = [noteAt(open, 3)];
    open.dispatch({ type: 'note.lane', noteIds, laneId: null, beforeId: null });
    expect(hasLoose()).toBe(true);
    choose([1], () => 'none')(open);
    expect(
      boardIn(open)
        .lanes.get(null)
        ?.map((note) => note.text),
    ).toEqual(['Note 3', 'Note 1']);
  });
});

describe('an outcome', () => {
  it('is one undo step, with the neighbours that stepped aside', async () => {
    const open = await openWindow('sort', 9);
    sorted(open);
    // Right beside the first cluster, which is about to grow by a column.
    const { width } = clusterBox({ x: 0, y: 0 }, 4);
    const second = clusterAt(open, 6).cluster.id;
    open.dispatch({ type: 'cluster.move', clusterId: second, x: width + 0.1, y: 0 });
    const before = picture(open);
    press('note.add')(open);
    choose([8], () => clusterAt(open, 2).cluster.id)(open);
    expect(clusterAt(open, 6).cluster.x).toBeGreaterThan(width + 0.1);
    await undone(open);
    expect(picture(open)).toEqual(before);
  });

  it('of duplicating several notes is one undo step, and each copy knows its original', async () => {
    const open = await openWindow('sort', 9);
    sorted(open);
    const before = picture(open);
    press('note.duplicate', 3, 8)(open);
    const copies = [...open.context.store.state.getState().session.note.values()].filter(
      (note) => note.originId !== null,
    );
    expect(copies.map((note) => note.originId).sort()).toEqual([noteAt(open, 3), noteAt(open, 8)]);
    await undone(open);
    expect(picture(open)).toEqual(before);
  });

  it('is said aloud with the place among the others', async () => {
    const open = await openWindow('sort', 9);
    sorted(open);
    const { cluster } = clusterAt(open, 2);
    open.dispatch({ type: 'cluster.rename', clusterId: cluster.id, title: 'Too busy' });
    choose([8], () => cluster.id)(open);
    expect(open.context.view.state.getState().announcement).toBe(
      'Moved ‘Note 8’ to ‘Too busy’, 5 of 5',
    );
  });
});
