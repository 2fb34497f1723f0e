// The cards of a day: whose doing it is about, where the day started from, what was agreed on, what
// was learned, and who does what by when.
import { learned } from '../../derive/ideas.ts';
import { sentenceOf } from '../../derive/insights.ts';
import type { NoteTone } from '../../domain/note.ts';
import { openingParts } from '../../domain/opening.ts';
import { type Session, sessionRecord } from '../../domain/session-body.ts';
import { byRank } from '../../lib/rank.ts';
import { behaviourSentence } from '../../strings/behaviour-sentence.ts';
import { dayText } from '../../strings/calendar-day.ts';
import { agreeWords, arriveWords, behaviourWords, closeWords } from '../../strings/day.ts';
import { exportStrings } from '../../strings/export.ts';
import { boardWords as words } from '../../strings/exports-boards.ts';
import type { ExportedBoard } from './boards.ts';
import { cardBoard } from './card-board.ts';
import type { Section } from './card-columns.ts';

const section = (title: string, tone: NoteTone, texts: readonly string[]): Section => ({
  ...{ key: null, title },
  cards: texts.filter((text) => text.trim() !== '').map((text) => ({ text, tone })),
});

export function dayBoards(session: Session): readonly ExportedBoard[] {
  const sections = sectionsOf(session).filter(({ cards }) => cards.length > 0);
  if (sections.length === 0) return [];
  const head = sessionRecord(session).title || exportStrings.untitledSession;
  return [cardBoard({ id: 'day', canvasId: null, title: words.day, head, sections })];
}

function sectionsOf(session: Session): readonly Section[] {
  const [card] = session.behaviour.values();
  const [opening] = session.opening.values();
  return [
    section(behaviourWords.dialog, 'butter', [behaviourSentence(card ?? null)]),
    section(
      words.start,
      'paper',
      openingParts.map((part) =>
        opening?.[part].trim() ? `${arriveWords.parts[part].label}: ${opening[part]}` : '',
      ),
    ),
    section(
      agreeWords.title,
      'leaf',
      [...session.agreement.values()].sort(byRank).map(({ text }) => text),
    ),
    section(words.insights, 'sky', learned(session).map(sentenceOf)),
    section(
      closeWords.title,
      'rose',
      [...session.action.values()].sort(byRank).map(({ text, owner, dueOn }) => {
        const who = owner.trim() === '' ? closeWords.noOwner : owner;
        return `${text}\n${who}, ${dueOn ? dayText(dueOn) : closeWords.noDay}`;
      }),
    ),
  ];
}
