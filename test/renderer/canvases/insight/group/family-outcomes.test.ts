// What becomes of families comes about by the pointer, by the list of places and by keys alike.
import { describe, expect, it } from 'vitest';
import { boxOfFamily, familyTitleBox } from '#shared/derive/wall-layout.ts';
import { overlaps } from '#shared/derive/wall-space.ts';
import type { ClusterId } from '#shared/domain/cluster.ts';
import { newId } from '#shared/lib/id.ts';
import { groupPlaces } from '../../../../../renderer/canvases/insight/group/family-places.ts';
import { takenFamily } from '../../../../../renderer/canvases/insight/group/taken-family.ts';
import { clusterKey } from '../../../../../renderer/commands/cluster-keys.ts';
import {
  familyCommands,
  gatherSelected,
  selectedGroups,
} from '../../../../../renderer/commands/family-commands.ts';
import { familyKey } from '../../../../../renderer/commands/family-keys.ts';
import { commandForKey } from '../../../../../renderer/commands/keys.ts';
import { perform } from '../../../../../renderer/commands/perform.ts';
import { type OpenWindow, openWindow } from '../../../../builders/open-window.ts';
import {
  boardIn,
  clusterAt,
  dropOnWall,
  noteAt,
  picture,
  sessionOf,
  sorted,
  type Way,
} from '../../../../builders/sorting-ways.ts';

const idOf = (open: OpenWindow, nth: number): ClusterId => clusterAt(open, nth).cluster.id;
const familyIn = (open: OpenWindow) => {
  const [family] = boardIn(open).families;
  if (!family) throw new Error('There is no family.');
  return family;
};
/** Three groups: of note 2, of note 6 and, far away, of note 8. */
async function threeGroups(): Promise<OpenWindow> {
  const open = await openWindow('sort', 9);
  const { canvasId, context } = open;
  sorted(open);
  open.dispatch({
    type: 'cluster.create',
    clusterId: newId('cluster', context.random),
    canvasId,
    x: 30,
    y: 20,
    noteIds: [noteAt(open, 8), noteAt(open, 9)],
  });
  return open;
}
/** The first two of them are a family. */
async function withFamily(): Promise<OpenWindow> {
  const open = await threeGroups();
  const familyId = newId('family', open.context.random);
  open.dispatch({ type: 'family.gather', familyId, clusterIds: [idOf(open, 2), idOf(open, 6)] });
  return open;
}
const chooseFor =
  (nths: readonly number[], placeId: (open: OpenWindow) => string): Way =>
  (open) => {
    const { context } = open;
    context.view.select(nths.map((nth) => idOf(open, nth)));
    const here = { board: boardIn(open), random: context.random };
    const places = groupPlaces(selectedGroups(context), here);
    const outcome = places.find(({ id }) => id === placeId(open))?.outcome();
    if (!outcome) throw new Error('The list has no such place.');
    perform(context, outcome);
  };
const pick = (open: OpenWindow, nth: number): void => {
  clusterKey(open.context, idOf(open, nth), 'x', false);
};

/** With Shift, on the board. */
const pressKey = ({ context }: OpenWindow, key: string): void => {
  const press = { key, mod: false, shift: true, alt: false, isComposing: false } as const;
  commandForKey({ ...press, where: 'board' }, familyCommands, true)?.run(context);
};

const moveByDrop = dropOnWall(
  (open) => {
    const what = takenFamily(sessionOf(open), familyIn(open).family.id);
    if (!what) throw new Error('It can’t be taken.');
    return what;
  },
  (open) => {
    const { x, y } = boxOfFamily(familyIn(open));
    return { x: x + 0.25, y };
  },
);

const cases: readonly {
  readonly name: string;
  readonly start: () => Promise<OpenWindow>;
  readonly pointer: Way;
  readonly menu: Way;
  readonly keys: Way;
}[] = [
  {
    name: 'groups become a family',
    start: threeGroups,
    pointer: (open) => {
      open.context.view.select([idOf(open, 2), idOf(open, 8)]);
      gatherSelected(open.context);
    },
    menu: chooseFor([2], (open) => `family:${idOf(open, 8)}`),
    keys: (open) => {
      pick(open, 2);
      pick(open, 8);
      pressKey(open, 'F');
    },
  },
  {
    name: 'a group joins a family',
    start: withFamily,
    pointer: dropOnWall(
      (open) => ({ kind: 'cluster', clusterId: idOf(open, 8) }),
      (open) => familyTitleBox(familyIn(open)),
    ),
    menu: chooseFor([8], (open) => familyIn(open).family.id),
    keys: (open) => {
      pick(open, 2);
      pick(open, 8);
      pressKey(open, 'F');
    },
  },
  {
    name: 'a family moves as one',
    start: withFamily,
    // The menu's way is to put it where one clicks: the same drop.
    pointer: moveByDrop,
    menu: moveByDrop,
    keys: (open) => {
      familyKey(open.context, familyIn(open).family.id, 'ArrowRight', true);
    },
  },
];

describe('what becomes of a family is the same by pointer, by menu and by keys', () => {
  for (const { name, start, pointer, menu, keys } of cases)
    it(name, async () => {
      const ends = await Promise.all(
        [pointer, menu, keys].map(async (way) => {
          const open = await start();
          const before = picture(open);
          way(open);
          expect(picture(open)).not.toEqual(before);
          return picture(open);
        }),
      );
      expect(ends[1]).toEqual(ends[0]);
      expect(ends[2]).toEqual(ends[0]);
    });
});

describe('a family', () => {
  it('stands together: nothing else lies in its field, and what stands together stays', async () => {
    const open = await threeGroups();
    open.context.view.select([idOf(open, 2), idOf(open, 8)]);
    gatherSelected(open.context);
    const field = boxOfFamily(familyIn(open));
    const { alone, clusters } = boardIn(open);
    for (const { cluster } of clusters.filter((one) => one.cluster.familyId === null))
      expect(overlaps(field, { ...cluster, width: 0.1, height: 0.1 })).toBe(false);
    expect(alone).toHaveLength(1);
    // Two that stand side by side already are not touched.
    open.context.view.select([idOf(open, 2), idOf(open, 8)]);
    const before = picture(open);
    chooseFor([2, 8], () => 'family:new')(open);
    expect(picture(open).clusters).toEqual(before.clusters);
  });

  it('is left by one of its groups, which stays where it is', async () => {
    const open = await withFamily();
    const { x, y } = clusterAt(open, 6).cluster;
    chooseFor([6], () => 'family:out')(open);
    expect(clusterAt(open, 6).cluster).toMatchObject({ x, y, familyId: null });
    expect(familyIn(open).clusters).toHaveLength(1);
  });

  it('is taken apart by the Delete key; its groups stay', async () => {
    const open = await withFamily();
    const before = picture(open);
    familyKey(open.context, familyIn(open).family.id, 'Delete', false);
    expect(picture(open)).toEqual({ ...before, families: [] });
    expect(open.context.view.state.getState().announcement).toContain('apart');
  });

  it('is not joined by a group that is put down beside it', async () => {
    const open = await withFamily();
    const { x, y, width, height } = boxOfFamily(familyIn(open));
    const what = { kind: 'cluster', clusterId: idOf(open, 8) } as const;
    dropOnWall(
      () => what,
      () => ({ x: x + width, y: y + height }),
    )(open);
    expect(familyIn(open).clusters).toHaveLength(2);
    expect(clusterAt(open, 8).cluster.familyId).toBeNull();
  });
});
