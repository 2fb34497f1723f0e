// Lines between notes and groups of the wall. They are drawn above the fields of groups, and of each
// only what no note covers: so they lie under notes and still go from note to note.
import { useMemo } from 'react';
import type { Board } from '#shared/derive/board.ts';
import { linesAmong, placesOn } from '#shared/derive/connector-lines.ts';
import { useSession, useView } from '../../../store/hooks.ts';
import { UNIT_PX } from '../layout/wall-view.ts';
import { LinePicture } from './line-picture.tsx';

interface ConnectorLinesProps {
  readonly board: Board;
  /** The wall's drawn corner, in note-widths. */
  readonly left: number;
  readonly top: number;
}

/** CSS pixels of letters: on the plane at zoom 1, and the least on the screen. */
const LETTER = 14;
const LEAST_LETTER = 10;

export function ConnectorLines({ board, left, top }: ConnectorLinesProps) {
  const connectors = useSession((state) => state.session.connector);
  const places = useMemo(
    () => (connectors.size === 0 ? { boxOf: new Map(), notes: [] } : placesOn(board)),
    [connectors, board],
  );
  const lines = useMemo(() => linesAmong(connectors.values(), places), [connectors, places]);
  const letter = useView(({ zoom }) => Math.max(LETTER, Math.round(LEAST_LETTER / zoom)));
  return (
    <LinePicture
      lines={lines}
      notes={places.notes}
      unit={UNIT_PX}
      corner={{ x: left, y: top }}
      reach={letter}
      letter={letter}
    />
  );
}
