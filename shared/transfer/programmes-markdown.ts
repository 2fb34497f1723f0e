// Programmes, how they are measured and what was counted, the one gap and what was promised.

import { sentenceOf } from '../derive/insights.ts';
import {
  benchmarkOf,
  gapOf,
  measuresOf,
  pledgesOf,
  programmesOf,
  readingsOf,
} from '../derive/programmes.ts';
import { readingVerdict } from '../derive/reading-verdict.ts';
import { benchmarkCriteria } from '../domain/benchmark.ts';
import type { Measure } from '../domain/measure.ts';
import { pledgeKinds } from '../domain/pledge.ts';
import { type Programme, programmeParts } from '../domain/programme.ts';
import type { Session } from '../domain/session-body.ts';
import { dayText } from '../strings/calendar-day.ts';
import { cardsWords } from '../strings/cards.ts';
import { commitWords } from '../strings/commit.ts';
import { gapWords } from '../strings/gap.ts';
import { figureText, measureWords } from '../strings/measures.ts';
import { reviewWords } from '../strings/review.ts';
import { markdownItem, markdownLine } from './escape-markdown.ts';

const list = (items: readonly string[]): string =>
  items
    .filter((item) => item !== '')
    .map((item) => `- ${item}`)
    .join('\n');
const said = (label: string, text: string): string =>
  text.trim() === '' ? '' : `${label}: ${markdownItem(text)}`;

export const programmeBlocks = (session: Session, canvasId: string): readonly string[] => [
  ...programmesOf(session, canvasId).flatMap((card, at) => cardBlocks(session, card, at + 1)),
  ...measureBlocks(session, canvasId),
  ...gapBlocks(session, canvasId),
  ...pledgeKinds.flatMap((kind) => {
    const pledges = pledgesOf(session, canvasId, kind);
    const items = pledges.map(
      ({ text, who }) => `${markdownItem(text)}${who ? ` (${markdownLine(who)})` : ''}`,
    );
    return items.length > 0 ? [`## ${commitWords.pledges[kind].title}`, list(items)] : [];
  }),
];

function cardBlocks(session: Session, card: Programme, nth: number): readonly string[] {
  const why = card.insightIds.flatMap((id) => {
    const insight = session.insight.get(id);
    return insight ? [markdownLine(sentenceOf(insight))] : [];
  });
  const partners = card.partnerIds.flatMap((id) => session.partner.get(id)?.name ?? []);
  const names = (all: readonly string[]): string => all.map(markdownLine).join('; ');
  const { verdict } = card;
  const items = [
    ...programmeParts
      .filter((part) => part !== 'name')
      .map((part) => said(cardsWords.parts[part].label, card[part])),
    card.firstTestOn ? `${cardsWords.testOn}: ${dayText(card.firstTestOn)}` : '',
    ...why.map((sentence) => `${cardsWords.wall.insight}: ${sentence}`),
    partners.length > 0 ? `${cardsWords.partners}: ${names(partners)}` : '',
    card.changes.length > 0
      ? `${cardsWords.changes.title}: ${names(card.changes.map((one) => cardsWords.changes.names[one]))}`
      : '',
    card.channels.length > 0
      ? `${cardsWords.channels.title}: ${names(card.channels.map((one) => cardsWords.channels.names[one]))}`
      : '',
    verdict
      ? `${reviewWords.judge.ask} ${reviewWords.judge.verdicts[verdict]}. ${markdownItem(card.verdictReason)}`
      : '',
  ];
  return [`## ${markdownLine(cardsWords.named(card.name, nth))}`, list(items)];
}

function measureBlocks(session: Session, canvasId: string): readonly string[] {
  const measures = measuresOf(session, canvasId);
  if (measures.length === 0) return [];
  return [
    `## ${measureWords.list}`,
    ...measures.flatMap((measure) => [
      `### ${measureWords.kinds[measure.kind].title}`,
      list(factsOf(session, measure)),
    ]),
  ];
}

function factsOf(session: Session, measure: Measure): readonly string[] {
  const readings = readingsOf(session, measure.id);
  const verdict = readingVerdict(measure, readings, null);
  const { parts } = measureWords;
  return [
    ...(['question', 'counted', 'how', 'when'] as const).map((part) =>
      said(parts[part].label, measure[part]),
    ),
    measureWords.route(measure),
    measure.sample === null ? '' : `${measureWords.sample}: ${measure.sample}`,
    said(parts.stop.label, measure.stop),
    said(parts.reader.label, measure.reader),
    ...readings.map(({ takenOn, value, sample, comment }) =>
      [
        `${dayText(takenOn)}: ${figureText(value, measure.unit)}`,
        sample === null ? '' : reviewWords.chart.sample(sample),
        markdownItem(comment),
      ]
        .filter((piece) => piece !== '')
        .join(', '),
    ),
    readings.length > 0
      ? `**${reviewWords.verdict(verdict)}.** ${reviewWords.reason(verdict)}`
      : '',
  ];
}

function gapBlocks(session: Session, canvasId: string): readonly string[] {
  const gap = gapOf(session, canvasId);
  const items = benchmarkCriteria.flatMap((criterion) => {
    const judged = benchmarkOf(session, canvasId, criterion);
    if (!judged?.answer) return [];
    const comment = judged.comment ? ` ${markdownItem(judged.comment)}` : '';
    const { question } = gapWords.criteria[criterion];
    return [`${question} **${gapWords.answers[judged.answer]}.**${comment}`];
  });
  if (items.length === 0 && !gap) return [];
  return [
    `## ${gapWords.list}`,
    list(items),
    ...(gap ? [`**${gapWords.chosen}:** ${gapWords.criteria[gap.criterion].question}`] : []),
  ];
}
