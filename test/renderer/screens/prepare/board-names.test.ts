import { expect, it } from 'vitest';
import type { canvasKinds } from '#shared/domain/canvas.ts';
import { byRank } from '#shared/lib/rank.ts';
import { prepareWords as words } from '#shared/strings/prepare.ts';
import { makeOwnSession } from '#shared/workshops/make-session.ts';
import { boardNames } from '../../../../renderer/screens/prepare/board-names.ts';
import { seededBytes } from '../../../builders/random.ts';

it('calls a board by what it asks or what it is, and counts those that are called the same', () => {
  const board = (kind: (typeof canvasKinds)[number], question = '') => ({
    kind,
    question,
    lanes: [],
    criteria: [],
  });
  const boards = [board('partner'), board('insight', 'Why?'), board('partner'), board('kindness')];
  const plan = { title: 'Ours', outcome: '', boards, steps: [], agreements: [] };
  const start = { title: '', roomSize: 'up-to-12', now: 1, random: seededBytes(2) } as const;
  const session = makeOwnSession(plan, start);
  const names = boardNames(session);
  const inOrder = [...session.canvas.values()].sort(byRank).map(({ id }) => names.get(id));
  const { partner, kindness } = words.boards;
  expect(inOrder).toEqual([`${partner} (1)`, '“Why?”', `${partner} (2)`, kindness]);
});
