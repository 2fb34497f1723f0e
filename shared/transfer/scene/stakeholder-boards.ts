// People and groups involved: the map, the rings and the table. Stances are on none of them; they
// stay with those who have the session.
import { ringOf, rings } from '../../derive/rings.ts';
import {
  needsRoom,
  type PlacedStakeholder,
  placedStakeholders,
  relationsOf,
} from '../../derive/stakeholders.ts';
import type { Canvas } from '../../domain/canvas.ts';
import type { Session } from '../../domain/session-body.ts';
import { touches } from '../../domain/stakeholder.ts';
import { boardWords as words } from '../../strings/exports-boards.ts';
import {
  listingWords,
  placeWords,
  relateWords,
  stanceWords,
  touchWords,
} from '../../strings/stakeholder.ts';
import type { ExportedBoard } from './boards.ts';
import { cardBoard } from './card-board.ts';
import type { Section } from './card-columns.ts';
import { matrixBoard } from './matrix-board.ts';
import { tableBoard } from './table-board.ts';
import type { BoardTable } from './table-pages.ts';

const percent = (share: number | undefined): string =>
  share === undefined ? '' : `${Math.round(share * 100)} %`;

export function stakeholderBoards(session: Session, canvas: Canvas): readonly ExportedBoard[] {
  const placed = placedStakeholders(session, canvas.id);
  if (placed.length === 0) return [];
  const table = tableOf(session, canvas.id, placed);
  const canvasId = canvas.id;
  const head = canvas.question || words.stakeholders;
  return [
    matrixBoard({
      ...{ id: `${canvas.id}/map`, canvasId, title: words.stakeholderMap, head, table },
      picture: {
        ...{ axes: placeWords.axes, corners: placeWords.corners, legend: words.touchLegend },
        things: placed.map((one) => ({
          ...{ name: one.stakeholder.name, spot: one.spot, isBold: needsRoom(one) },
          weight: one.stakeholder.touch ? touches.indexOf(one.stakeholder.touch) / 2 : 0,
        })),
      },
    }),
    cardBoard({
      ...{ id: `${canvas.id}/rings`, canvasId, title: words.rings, head },
      sections: ringSections(placed),
      isSpread: true,
    }),
    tableBoard({ id: `${canvas.id}/table`, canvasId, title: words.stakeholderTable, head, table }),
  ];
}

function ringSections(placed: readonly PlacedStakeholder[]): readonly Section[] {
  const card = (one: PlacedStakeholder): Section['cards'][number] => ({
    text: needsRoom(one)
      ? `${one.stakeholder.name} (${placeWords.makeRoom.toLocaleLowerCase()})`
      : one.stakeholder.name,
    tone: needsRoom(one) ? 'butter' : 'paper',
  });
  const inRing = (ring: string | null) =>
    placed
      .filter(({ stakeholder: { touch }, spot }) => (spot && ringOf({ ...spot, touch })) === ring)
      .map(card);
  return [
    ...rings.map((ring) => ({ key: null, title: placeWords.ringNames[ring], cards: inRing(ring) })),
    { key: null, title: placeWords.tray, cards: inRing(null) },
  ].filter(({ cards }) => cards.length > 0);
}

function tableOf(
  session: Session,
  canvasId: string,
  placed: readonly PlacedStakeholder[],
): BoardTable {
  const links = relationsOf(session, canvasId);
  const name = (id: string): string => session.stakeholder.get(id)?.name ?? '';
  const { columns } = placeWords;
  return {
    columns: [
      { title: columns.name, share: 3 },
      { title: words.listed, share: 2 },
      { title: columns.influence, share: 1.1, isNumber: true },
      { title: columns.interest, share: 1.1, isNumber: true },
      { title: columns.touch, share: 1.2 },
      { title: columns.ring, share: 1.4 },
      { title: stanceWords.now, share: 2 },
      { title: stanceWords.wanted, share: 2 },
      { title: words.links, share: 3 },
    ],
    rows: placed.map((one) => {
      const { id, about, listing, touch, standing, wanted } = one.stakeholder;
      const { spot } = one;
      return [
        [name(id), about, needsRoom(one) ? placeWords.makeRoom : ''].filter(Boolean).join('\n'),
        listingWords.titles[listing],
        percent(spot?.y),
        percent(spot?.x),
        touch ? touchWords.names[touch] : '',
        spot ? placeWords.ringNames[ringOf({ ...spot, touch })] : placeWords.tray,
        standing ? stanceWords.standings[standing] : '',
        wanted ? stanceWords.standings[wanted] : '',
        links
          .filter(({ fromId }) => fromId === id)
          .map(({ kind, toId }) => `${relateWords.kinds[kind]} ${name(toId)}`)
          .join('\n'),
      ];
    }),
  };
}
