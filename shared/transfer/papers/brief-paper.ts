// The brief: page one, and after it everything that it rests on, along the chain.
import { type Brief, briefOf } from '../../derive/brief.ts';
import { benchmarkCriteria } from '../../domain/benchmark.ts';
import { openingParts } from '../../domain/opening.ts';
import type { Partner } from '../../domain/partner.ts';
import type { Session } from '../../domain/session-body.ts';
import { briefWords as words } from '../../strings/brief.ts';
import { arriveWords } from '../../strings/day.ts';
import { gapWords } from '../../strings/gap.ts';
import { papersWords } from '../../strings/papers.ts';
import { partnerWords } from '../../strings/partner.ts';
import { stanceWords } from '../../strings/stakeholder.ts';
import { dayOr } from './brief-lines.ts';
import { insightBlock, unrestedCount } from './insight-blocks.ts';
import { measureBlock } from './measure-blocks.ts';
import { pageOneBlocks, titleOf } from './page-one-paper.ts';
import {
  listPart,
  type Paper,
  type PaperBlock,
  type PaperFact,
  type PaperLine,
  partOf,
  said,
} from './paper.ts';
import { programmeBlock } from './programme-blocks.ts';

export function briefPaper(session: Session): Paper {
  const brief = briefOf(session);
  const left = unrestedCount(session, brief.insights);
  return {
    title: titleOf(session),
    kind: papersWords.brief,
    blocks: [
      ...pageOneBlocks(brief.pageOne),
      { is: 'break' },
      ...partOf(words.people, peopleBlocks(brief)),
      ...partOf(words.insights, [
        ...brief.insights.map((one, at) => insightBlock(session, one, at + 1)),
        ...(left > 0 ? [{ is: 'small', text: papersWords.unrestedNotes(left) } as const] : []),
      ]),
      ...listPart(words.stakeholders, stakeholderLines(brief)),
      ...partOf(words.partners, brief.partners.map(partnerBlock)),
      ...partOf(
        words.programmes,
        brief.programmes.map((card, at) => programmeBlock(session, card, at + 1)),
      ),
      ...partOf(
        words.measures,
        brief.measures.map((one, at) => measureBlock(session, one, at + 1)),
      ),
      ...listPart(words.benchmarks, benchmarkLines(brief)),
      ...listPart(
        words.pledges,
        brief.pledges.map(({ text, who }) => ({ text, details: [who] })),
      ),
    ],
    foot: papersWords.briefLeavesOut,
    isHandout: false,
  };
}

function peopleBlocks({ opening }: Brief): readonly PaperBlock[] {
  if (!opening) return [];
  const facts = said(
    openingParts.map((part): PaperFact => [arriveWords.parts[part].label, opening[part]]),
  );
  return facts.length > 0 ? [{ is: 'facts', facts }] : [];
}

/** Attitudes are not ours to hand on: only where we stand with them. */
const stakeholderLines = ({ stakeholders }: Brief): readonly PaperLine[] =>
  stakeholders.map(({ name, about, standing, wanted }) => ({
    text: name,
    details: [
      about,
      papersWords.standing(
        standing ? stanceWords.standings[standing] : '',
        wanted ? stanceWords.standings[wanted] : '',
      ),
    ],
  }));

function partnerBlock(partner: Partner): PaperBlock {
  const { name, about, decision, reason, roles, gives, gets, ask, owner, askBy } = partner;
  const decided = decision ? papersWords.decision[decision] : papersWords.undecided;
  const asks = partnerWords.roles.room.asks(owner, dayOr(askBy));
  const facts = said([
    [partnerWords.longlist.about, about],
    [words.decided, reason.trim() ? `${decided}. ${reason}` : decided],
    [partnerWords.roles.room.takes, roles.map((role) => partnerWords.roles.roles[role]).join(', ')],
    [partnerWords.roles.gives, gives],
    [partnerWords.roles.gets, gets],
    [partnerWords.roles.ask, [ask, asks].filter((text) => text.trim() !== '').join(' · ')],
  ]);
  return {
    is: 'part',
    title: name.trim() || partnerWords.unnamed,
    blocks: [{ is: 'facts', facts }],
  };
}

const benchmarkLines = ({ benchmarks }: Brief): readonly PaperLine[] =>
  benchmarkCriteria.flatMap((criterion) => {
    const judged = benchmarks.find((one) => one.criterion === criterion);
    if (!judged || (judged.answer === null && judged.comment.trim() === '')) return [];
    const answer = judged.answer ? gapWords.answers[judged.answer] : '';
    const chosen = judged.isGap ? gapWords.chosen : '';
    const { question } = gapWords.criteria[criterion];
    return [{ text: words.judged(question, answer), details: [judged.comment, chosen] }];
  });
