// What the room chose, round by round, as far as it was revealed.

import { placesOf } from '../derive/ranking.ts';
import { revealedChain, sumOf } from '../derive/votes.ts';
import type { WallRef } from '../domain/item-ref.ts';
import type { Round } from '../domain/round.ts';
import type { Session } from '../domain/session-body.ts';
import { groupName } from '../strings/group-name.ts';
import { voteWords } from '../strings/vote.ts';
import { markdownLine } from './escape-markdown.ts';

const words = voteWords.result;

export function voteBlocks(session: Session, canvasId: string): readonly string[] {
  const chain = revealedChain(session, canvasId);
  if (chain.length === 0) return [];
  return [
    `## ${words.title}`,
    ...chain.flatMap((round, at) => [
      `${words.round(at + 1)}: ${summaryOf(round)}`,
      placesOf(round, round.result ?? [])
        .filter(({ count }) => count > 0)
        .map(({ item, count, place, isTied }) => {
          const name = markdownLine(nameOf(session, item));
          return `- ${words.place(place, isTied)}: ${name}, ${voteWords.votes(count)}`;
        })
        .join('\n'),
    ]),
  ];
}

const summaryOf = ({ kind, result, voterCount }: Round): string =>
  words.summary(kind, sumOf(result ?? []), voterCount);

export const nameOf = (session: Session, { kind, id }: WallRef): string =>
  kind === 'cluster' ? groupName(session, id) : (session.note.get(id)?.text ?? '');
