// All that may lie over the board in the room, or stand in its place, as table rows.
import type { Locator, Page } from '@playwright/test';
import { quietRoom, type RoomWish } from '#shared/api/views.ts';
import type { Stage, StageKind } from '#shared/domain/stage.ts';
import { agreeWords } from '#shared/strings/day.ts';
import { hallWords } from '#shared/strings/hall-check.ts';
import { ideaWords } from '#shared/strings/ideas.ts';
import { runningWords } from '#shared/strings/running.ts';
import { slipWords } from '#shared/strings/slips.ts';
import { lenses } from '#shared/workshops/lenses.ts';
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
/** As much as a note may say and still be read out. */
const longest = <T extends { readonly text: string }>(all: readonly T[]): T | undefined =>
  [...all].sort((a, b) => b.text.length - a.text.length)[0];

const { speaking, ideaRound } = quietRoom;
/** The room as it is without any of them. */
export const uncovered: RoomWish = {
  ...{ agreements: false, whereWeAre: false, blank: false, testCard: false, spotlightId: null },
  ...{ speaking, ideaRound, lens: null, box: null, insightId: null, frozen: false },
};

export function coversOf({ stages, notes, groups, insights }: SessionCalls): readonly Cover[] {
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
