// From the objective to the few ideas that go on, as parts of the document.
import { challengesOf, ideaOf, isLinked, learned, linksOf } from '../derive/ideas.ts';
import { missingParts, objectiveOf } from '../derive/objective.ts';
import { MOST_SURVIVORS, placedIdeas, survivorsOf } from '../derive/survivors.ts';
import type { WallRef } from '../domain/item-ref.ts';
import type { Session } from '../domain/session-body.ts';
import { challengeWords } from '../strings/challenges.ts';
import { driveNames, ideaWords, prioritiseWords, tagWords } from '../strings/ideas.ts';
import { objectiveSentence, objectiveWords } from '../strings/objective.ts';
import { markdownLine } from './escape-markdown.ts';
import { nameOf } from './votes-markdown.ts';

/** Everything before the wall of ideas. */
export function ideaBlocks(session: Session, canvasId: string): readonly string[] {
  if (session.canvas.get(canvasId)?.kind !== 'kindness') return [];
  return [
    ...objectiveBlocks(session, canvasId),
    ...challengeBlocks(session, canvasId),
    ...survivorBlocks(session, canvasId),
    ...placedBlocks(session, canvasId),
  ];
}

function objectiveBlocks(session: Session, canvasId: string): readonly string[] {
  const objective = objectiveOf(session, canvasId);
  const sentence = objectiveSentence(objective);
  if (sentence === '') return [];
  const missing = missingParts(objective).map((check) => objectiveWords.checks[check]);
  return [
    `## ${objectiveWords.heading}`,
    `**${markdownLine(sentence)}**`,
    ...(missing.length > 0 ? [objectiveWords.missing(missing)] : []),
  ];
}

function challengeBlocks(session: Session, canvasId: string): readonly string[] {
  const challenges = challengesOf(session, canvasId);
  if (challenges.length === 0) return [];
  const insights = learned(session);
  const items = challenges.map(({ text, insightIds }, at) => {
    const from = insights.flatMap(({ id }, nth) =>
      insightIds.includes(id) ? [challengeWords.insight(nth + 1)] : [],
    );
    const drawn =
      from.length > 0 ? `${challengeWords.from} ${from.join(', ')}` : challengeWords.fromNone;
    return `${at + 1}. ${markdownLine(text)} *(${drawn})*`;
  });
  return [`## ${challengeWords.title}`, items.join('\n')];
}

/** “◆ question 2”, “not linked”: what an idea answers, by number. */
export function answersOf(session: Session, canvasId: string, item: WallRef): string {
  const links = linksOf(session, item);
  if (!isLinked(links)) return ideaWords.link.unlinked;
  const numbers = (all: readonly { readonly id: string }[], ids: readonly string[]) =>
    all.flatMap(({ id }, at) => (ids.includes(id) ? [at + 1] : []));
  const insights = numbers(learned(session), links.insightIds);
  const challenges = numbers(challengesOf(session, canvasId), links.challengeIds);
  return [
    insights.length > 0 ? ideaWords.link.toInsights(insights) : '',
    challenges.length > 0 ? ideaWords.link.toChallenges(challenges) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function survivorBlocks(session: Session, canvasId: string): readonly string[] {
  const survivors = survivorsOf(session, canvasId);
  if (survivors.items.length === 0) return [];
  const items = survivors.items.map((item) => {
    const names = (ideaOf(session, item.id)?.drives ?? []).map((drive) => driveNames[drive]);
    const speaks = names.length > 0 ? names.join(', ') : tagWords.noDrive;
    return `- **${markdownLine(nameOf(session, item))}** (${speaks}; ${answersOf(session, canvasId, item)})`;
  });
  return [`## ${tagWords.title}`, tagWords.rule(survivors, MOST_SURVIVORS), items.join('\n')];
}

function placedBlocks(session: Session, canvasId: string): readonly string[] {
  const placed = placedIdeas(session, canvasId);
  const corner = session.canvas.get(canvasId)?.corner;
  if (placed.length === 0) return [];
  const items = [...placed]
    .sort((a, b) => b.y - b.x - (a.y - a.x))
    .map(({ item, x, y }) => {
      const where = prioritiseWords.at(Math.round(y * 100), Math.round(x * 100));
      return `- ${markdownLine(nameOf(session, item))}: ${where}`;
    });
  return [
    `## ${prioritiseWords.title}`,
    ...(corner ? [`${prioritiseWords.chosen(prioritiseWords.corners[corner])}.`] : []),
    items.join('\n'),
  ];
}
