// All that may lie over the board in the room, or stand in its place, as table rows.
import type { Locator, Page } from '@playwright/test';
import { quietRoom, type RoomWish } from '#shared/api/views.ts';
import type { Stage, StageKind } from '#shared/domain/stage.ts';
import type { TableId } from '#shared/domain/table.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { agreeWords } from '#shared/strings/day.ts';
import { hallWords } from '#shared/strings/hall-check.ts';
import { ideaWords } from '#shared/strings/ideas.ts';
import { reportWords } from '#shared/strings/report-back.ts';
import { runningWords } from '#shared/strings/running.ts';
import { slipWords } from '#shared/strings/slips.ts';
import { tableWords } from '#shared/strings/tables.ts';
import { lenses } from '#shared/workshops/lenses.ts';
import { seededBytes } from '../builders/random.ts';
import type { SessionCalls } from './harness/session-calls.ts';

interface Cover {
  readonly what: string;
  readonly over: Stage;
  readonly wish: RoomWish;
  /** Seen once the room shows it. */
  readonly sign: (room: Page) => Locator;
}

const speakers = [
  'Lunch club of chapel and mosque',
  'Amira',
  'Die Hausmeisterinnen und Hausmeister',
];
const titles = [
  'Doors are shut by six, and nobody hears a knock',
  'No words for asking',
  'We tried it once',
  'The lift is where we meet, and it is broken',
  'Who would feed the cat?',
  'A key for the caretaker',
  'Not on a Tuesday',
];
/** As much as a note may say and still be read out. */
const longest = <T extends { readonly text: string }>(all: readonly T[]): T | undefined =>
  [...all].sort((a, b) => b.text.length - a.text.length)[0];

const { speaking, report, ideaRound } = quietRoom;
/** The room as it is without any of them. */
export const uncovered: RoomWish = {
  ...{ agreements: false, whereWeAre: false, blank: false, testCard: false, spotlightId: null },
  ...{ speaking, report, ideaRound, lens: null, box: null, insightId: null, frozen: false },
};

const random = seededBytes(9);

/** Eight tables; the first one has brought up more than a page has room for. */
export async function setUpTables({ stages, apply }: SessionCalls): Promise<readonly TableId[]> {
  const tableIds = Array.from({ length: 8 }, () => newId('table', random));
  await apply(
    ...tableIds.map((tableId, nth): Op => {
      const name = nth === 1 ? 'The table by the window' : tableWords.name(nth + 1);
      return { type: 'table.add', tableId, name, peopleCount: null };
    }),
  );
  const canvasId = stages.find(({ kind }) => kind === 'collect')?.canvasId;
  const [tableId = null] = tableIds;
  if (canvasId)
    await apply(
      ...titles.map((title): Op => {
        const clusterId = newId('cluster', random);
        return {
          type: 'cluster.bring',
          ...{
            clusterId,
            canvasId,
            tableId,
            title,
            paperCount: 7,
            tone: 'butter',
            quotes: [],
            x: 0,
            y: 0,
          },
        };
      }),
    );
  return tableIds;
}

export function coversOf(
  { stages, notes, groups, insights }: SessionCalls,
  tableIds: readonly TableId[],
): readonly Cover[] {
  const at = (kind: StageKind): Stage => {
    const stage = stages.find((one) => one.kind === kind);
    if (!stage) throw new Error(`There is no step ${kind}.`);
    return stage;
  };
  const [sort, collect, ideas] = [at('sort'), at('collect'), at('ideas')];
  const text = (words: string) => (room: Page) => room.getByText(words);
  const round = { nth: 1, count: 3, lastsMs: 300_000, startedAt: 0 };
  const [lens] = [...lenses].sort((a, b) => b.text.length - a.text.length);
  const note = longest(notes);
  const { canvasId } = collect;
  return [
    {
      what: 'Where we are',
      over: at('commit'),
      wish: { whereWeAre: true },
      sign: text(runningWords.where.title),
    },
    {
      what: 'Where we are, at the start',
      over: at('arrive'),
      wish: { whereWeAre: true },
      sign: text(runningWords.where.title),
    },
    {
      what: 'Who speaks',
      over: sort,
      wish: { speaking: { names: speakers, at: 0 } },
      sign: text(runningWords.speaking.room.next),
    },
    {
      what: 'All have spoken',
      over: sort,
      wish: { speaking: { names: speakers, at: 3 } },
      sign: text(runningWords.speaking.room.done),
    },
    {
      what: 'Tables at work',
      over: sort,
      wish: { report: { tableIds, at: null, lastsMs: 60_000, startedAt: 0 } },
      sign: text(reportWords.room.work),
    },
    {
      what: 'A table reports',
      over: collect,
      wish: { report: { tableIds, at: 0, lastsMs: 60_000, startedAt: 0 } },
      sign: (room) => room.locator('.room-report__put'),
    },
    {
      what: 'All tables were heard',
      over: sort,
      wish: { report: { tableIds, at: tableIds.length, lastsMs: 60_000, startedAt: 0 } },
      sign: text(reportWords.room.heard),
    },
    {
      what: 'The agreements',
      over: sort,
      wish: { agreements: true },
      sign: text(agreeWords.roomTitle),
    },
    {
      what: 'The test card',
      over: sort,
      wish: { testCard: true },
      sign: text(hallWords.card.small),
    },
    {
      what: 'Blank',
      over: sort,
      wish: { blank: true },
      sign: (room) => room.locator('.room-words'),
    },
    {
      what: 'Frozen',
      over: at('agree'),
      wish: { frozen: true },
      sign: (room) => room.locator('.room-sheet'),
    },
    {
      what: 'A note',
      over: sort,
      wish: { spotlightId: note?.id ?? null },
      sign: (room) => room.locator('.room-spotlight-note'),
    },
    {
      what: 'A group',
      over: sort,
      wish: { spotlightId: groups[0]?.id ?? null },
      sign: (room) => room.locator('.group-spotlight'),
    },
    {
      what: 'The box',
      over: collect,
      wish: { box: canvasId && { canvasId, count: 12 } },
      sign: text(slipWords.room.promise),
    },
    {
      what: 'An insight',
      over: at('insights'),
      wish: { insightId: insights[0]?.id ?? null },
      sign: text('1'),
    },
    { what: 'A lens', over: ideas, wish: { lens: lens?.id ?? null }, sign: text(lens?.text ?? '') },
    {
      what: 'A lens in a round',
      over: ideas,
      wish: { lens: lens?.id ?? null, ideaRound: round },
      sign: text(ideaWords.round.nth(1, 3)),
    },
    {
      what: 'A round',
      over: ideas,
      wish: { ideaRound: round },
      sign: text(ideaWords.round.nth(1, 3)),
    },
  ];
}
