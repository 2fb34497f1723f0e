// What a day was about and what comes of it: the behaviour card and where the day started from go
// before the wall, who does what by when goes behind it.
import { openingParts } from '../domain/opening.ts';
import type { Session } from '../domain/session-body.ts';
import { byRank } from '../lib/rank.ts';
import { behaviourSentence, withoutStop } from '../strings/behaviour-sentence.ts';
import { dayText } from '../strings/calendar-day.ts';
import { agreeWords, arriveWords, behaviourWords, closeWords } from '../strings/day.ts';
import { markdownItem, markdownLine } from './escape-markdown.ts';

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
const part = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${title}`, list(items)];

export const startBlocks = (session: Session): readonly string[] => [
  ...behaviourBlocks(session),
  ...openingBlocks(session),
  ...part(
    agreeWords.title,
    [...session.agreement.values()].sort(byRank).map(({ text }) => markdownLine(text)),
  ),
];

function behaviourBlocks(session: Session): readonly string[] {
  const [card] = session.behaviour.values();
  const sentence = behaviourSentence(card ?? null);
  if (!card || sentence === '') return [];
  const first = card.reason.trim() && behaviourWords.first(markdownLine(withoutStop(card.reason)));
  const gain = card.gets.trim() && behaviourWords.gain(markdownLine(withoutStop(card.gets)));
  const reasons = [first, gain].filter((text) => text !== '').join(' ');
  return [
    `## ${behaviourWords.dialog}`,
    `**${markdownLine(sentence)}**`,
    ...(reasons === '' ? [] : [reasons]),
  ];
}

function openingBlocks(session: Session): readonly string[] {
  const [opening] = session.opening.values();
  if (!opening) return [];
  return openingParts.flatMap((one) =>
    opening[one].trim() === ''
      ? []
      : [`**${arriveWords.parts[one].label}:** ${markdownItem(opening[one])}`],
  );
}

/** A task list, as many readers of Markdown show it with boxes to tick. */
export const actionBlocks = (session: Session): readonly string[] =>
  part(
    closeWords.title,
    [...session.action.values()].sort(byRank).map(({ text, owner, dueOn, isDone }) => {
      const who = owner.trim() === '' ? closeWords.noOwner : markdownLine(owner);
      const when = dueOn ? dayText(dueOn) : closeWords.noDay;
      return `[${isDone ? 'x' : ' '}] ${markdownItem(text)} (${who}, ${when})`;
    }),
  );
