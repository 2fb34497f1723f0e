// Ideas between impact and effort.

import { boardOf } from '../../derive/board.ts';
import { ideasOn } from '../../derive/ideas.ts';
import { cornerAt, placedIdeas } from '../../derive/survivors.ts';
import { votesOf } from '../../derive/votes.ts';
import type { Canvas } from '../../domain/canvas.ts';
import type { Session } from '../../domain/session-body.ts';
import { boardWords as words } from '../../strings/exports-boards.ts';
import { groupName } from '../../strings/group-name.ts';
import { prioritiseWords } from '../../strings/ideas.ts';
import type { ExportedBoard } from './boards.ts';
import { matrixBoard } from './matrix-board.ts';

/** On a map a name is short; the table has all of it. */
const SHORT = 48;
const shortened = (name: string): string =>
  [...name].length > SHORT ? `${[...name].slice(0, SHORT).join('').trimEnd()}…` : name;
const percent = (share: number | undefined): string =>
  share === undefined ? '' : `${Math.round(share * 100)} %`;

export function ideaBoards(session: Session, canvas: Canvas): readonly ExportedBoard[] {
  const placed = placedIdeas(session, canvas.id);
  if (placed.length === 0) return [];
  const spots = new Map(placed.map((one) => [one.item.id as string, one]));
  const votes = votesOf(session, canvas.id);
  const ideas = ideasOn(boardOf(session, canvas.id)).map(({ kind, id }) => ({
    name: kind === 'cluster' ? groupName(session, id) : (session.note.get(id)?.text ?? ''),
    spot: spots.get(id) ?? null,
    dots: votes.get(id)?.at(-1) ?? null,
  }));
  const { xLeast, xMost, yLeast, yMost, corners } = prioritiseWords;
  return [
    matrixBoard({
      ...{ id: `${canvas.id}/ideas`, canvasId: canvas.id, title: words.ideaMap },
      head: canvas.question || words.ideaMap,
      picture: {
        axes: { x: { least: xLeast, most: xMost }, y: { least: yLeast, most: yMost } },
        ...{ corners, legend: '' },
        things: ideas.map(({ name, spot }) => ({
          ...{ name: shortened(name.replace(/\s+/g, ' ')), spot, weight: 0.25, isBold: false },
        })),
      },
      table: {
        columns: [
          { title: words.idea, share: 5 },
          { title: words.impact, share: 1, isNumber: true },
          { title: words.effort, share: 1, isNumber: true },
          { title: words.corner, share: 1.5 },
          { title: words.dots, share: 1, isNumber: true },
        ],
        rows: ideas.map(({ name, spot, dots }) => [
          name,
          percent(spot?.y),
          percent(spot?.x),
          spot ? corners[cornerAt(spot)] : words.notPlaced,
          dots === null ? '' : String(dots),
        ]),
      },
    }),
  ];
}
