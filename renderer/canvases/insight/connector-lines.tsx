// Lines between notes and groups, under them. For the eye only: what they join is told as they are drawn.
import { useMemo } from 'react';
import type { Board } from '#shared/derive/board.ts';
import { connectorLines } from '#shared/derive/connector-lines.ts';
import { useSession } from '../../store/hooks.ts';
import { UNIT_PX } from './layout/wall-view.ts';
import './connector-lines.css';

interface ConnectorLinesProps {
  readonly board: Board;
  /** The wall's drawn corner, in note-widths. */
  readonly left: number;
  readonly top: number;
}

const REACH = 12;
const SPREAD = 0.4;

export function ConnectorLines({ board, left, top }: ConnectorLinesProps) {
  const connectors = useSession((state) => state.session.connector);
  const lines = useMemo(() => connectorLines(connectors.values(), board), [connectors, board]);
  if (lines.length === 0) return null;
  return (
    <svg className="connector-lines" data-count={lines.length} aria-hidden="true">
      {lines.map(({ id, from, to }) => {
        const [x1, y1] = [(from.x - left) * UNIT_PX, (from.y - top) * UNIT_PX];
        const [x2, y2] = [(to.x - left) * UNIT_PX, (to.y - top) * UNIT_PX];
        const turn = Math.atan2(y2 - y1, x2 - x1);
        const wing = (side: number): string =>
          `${x2 - REACH * Math.cos(turn + side * SPREAD)},${y2 - REACH * Math.sin(turn + side * SPREAD)}`;
        return (
          <g key={id}>
            <line x1={x1} y1={y1} x2={x2} y2={y2} />
            <polyline points={`${wing(1)} ${x2},${y2} ${wing(-1)}`} />
          </g>
        );
      })}
    </svg>
  );
}
