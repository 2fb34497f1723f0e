// Lines on a page of the room: those whose both ends are on it.
import { useMemo } from 'react';
import { linesAmong, type Places } from '#shared/derive/connector-lines.ts';
import type { Box } from '#shared/derive/wall-layout.ts';
import { useSession } from '../../../store/hooks.ts';
import { cellAt } from '../layout/grid.ts';
import type { RoomPage } from '../layout/room-pages.ts';
import { LinePicture } from '../lines/line-picture.tsx';
import type { RoomGroupNotes } from './room-groups.ts';

interface RoomLinesProps {
  readonly blocks: RoomPage;
  readonly byKey: ReadonlyMap<string, RoomGroupNotes>;
  readonly letter: number;
}

/** Of an arrow’s wings, in letters. */
const REACH = 0.7;
const CORNER = { x: 0, y: 0 };

export function RoomLines({ blocks, byKey, letter }: RoomLinesProps) {
  const connectors = useSession((state) => state.session.connector);
  const places = useMemo(() => placesOn(blocks, byKey), [blocks, byKey]);
  const lines = useMemo(() => linesAmong(connectors.values(), places), [connectors, places]);
  return (
    <LinePicture
      {...{ lines, letter }}
      notes={places.notes}
      unit={1}
      corner={CORNER}
      reach={letter * REACH}
    />
  );
}

function placesOn(blocks: RoomPage, byKey: RoomLinesProps['byKey']): Places {
  const boxOf = new Map<string, Box>();
  const notes: Box[] = [];
  for (const block of blocks) {
    const group = byKey.get(block.key);
    // A group that goes on in a second column is met at its beginning.
    if (group?.clusterId && !boxOf.has(group.clusterId)) boxOf.set(group.clusterId, block);
    group?.notes.slice(block.first, block.end).forEach(({ id }, nth) => {
      const cell = cellAt(block.grid, nth);
      const box = { ...cell, x: block.x + cell.x, y: block.y + cell.y };
      boxOf.set(id, box);
      notes.push(box);
    });
  }
  return { boxOf, notes };
}
