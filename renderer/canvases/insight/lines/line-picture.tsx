// Lines and what stands on them as a picture. For the eye only: notes and groups say what joins them.
import {
  type ConnectorLine,
  labelPoint,
  lengthOf,
  type Places,
} from '#shared/derive/connector-lines.ts';
import type { WallPoint } from '#shared/domain/wall.ts';
import { measuredWidth } from '../note/letter-widths.ts';
import './connector-lines.css';

interface LinePictureProps {
  readonly lines: readonly ConnectorLine[];
  readonly notes: Places['notes'];
  /** CSS pixels to the unit that things stand in. */
  readonly unit: number;
  /** What lies in the corner of the picture, in that unit. */
  readonly corner: WallPoint;
  /** In CSS pixels: of an arrow’s wings, and of the letters. */
  readonly reach: number;
  readonly letter: number;
}

const SPREAD = 0.42;
const DOT = 0.28;
/** In letters. */
const widthOf = (label: string): number =>
  [...label].reduce((sum, one) => sum + measuredWidth(one), 0.4);

export function LinePicture({ lines, notes, unit, corner, reach, letter }: LinePictureProps) {
  if (lines.length === 0) return null;
  const at = ({ x, y }: WallPoint) => ({ x: (x - corner.x) * unit, y: (y - corner.y) * unit });
  return (
    <svg className="connector-lines" data-count={lines.length} aria-hidden="true">
      {lines.map((line) => {
        const start = at(line.from);
        const last = line.pieces.at(-1);
        const wing = Math.min(reach, last ? lengthOf(last) * unit : 0);
        return (
          <g key={line.id} data-line-id={line.id}>
            {line.pieces.map(({ from, to }) => {
              const [{ x: x1, y: y1 }, { x: x2, y: y2 }] = [at(from), at(to)];
              return <line key={`${from.x} ${from.y}`} {...{ x1, y1, x2, y2 }} />;
            })}
            {line.hasStart && <circle cx={start.x} cy={start.y} r={reach * DOT} />}
            {line.hasEnd && <polyline points={arrow(start, at(line.to), wing)} />}
          </g>
        );
      })}
      {lines.map(({ id, label, pieces }) => {
        const size = { width: (widthOf(label) * letter) / unit, height: (letter * 1.3) / unit };
        const middle = label === '' ? null : labelPoint({ pieces }, size, notes);
        return (
          middle && (
            <text key={id} {...at(middle)} fontSize={letter}>
              {label}
            </text>
          )
        );
      })}
    </svg>
  );
}

function arrow(from: WallPoint, to: WallPoint, reach: number): string {
  const turn = Math.atan2(to.y - from.y, to.x - from.x);
  const wing = (side: number): string =>
    `${to.x - reach * Math.cos(turn + side * SPREAD)},${to.y - reach * Math.sin(turn + side * SPREAD)}`;
  return `${wing(1)} ${to.x},${to.y} ${wing(-1)}`;
}
