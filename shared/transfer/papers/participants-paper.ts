// You said, we will, we won’t, because: one plain page for those who took part. It is made from what
// is safe to share, whoever asks.
import { type Brief, briefOf } from '../../derive/brief.ts';
import { sentenceOf } from '../../derive/insights.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Session } from '../../domain/session-body.ts';
import { gapWords } from '../../strings/gap.ts';
import { measureWords } from '../../strings/measures.ts';
import { participantsWords as words } from '../../strings/papers-participants.ts';
import { partnerWords } from '../../strings/partner.ts';
import { shareSafe } from '../share-safe.ts';
import { dayOr } from './brief-lines.ts';
import { titleOf } from './page-one-paper.ts';
import { listOr, listPart, type Paper, type PaperBlock, type PaperLine } from './paper.ts';
import { asReading, type PaperDocument } from './paper-document.ts';
import { cardName } from './programme-blocks.ts';

export function participantsPaper(whole: Session): Paper {
  const { session } = shareSafe(whole);
  const brief = briefOf(session);
  return {
    title: titleOf(session),
    kind: words.kind,
    blocks: [
      { is: 'text', text: words.intro },
      { is: 'columns', blocks: participantsParts(session, brief) },
    ],
    foot: words.foot,
    isHandout: false,
  };
}

const participantsParts = (session: Session, brief: Brief): readonly PaperBlock[] => [
  {
    is: 'part',
    title: words.said,
    blocks: [
      listOr(
        brief.insights.map(({ insight }) => ({ text: sentenceOf(insight) })),
        words.saidFew,
      ),
      ...(brief.insights.length > 0 ? [{ is: 'small', text: words.quoteless } as const] : []),
    ],
  },
  { is: 'part', title: words.will, blocks: [listOr(willLines(session, brief), words.willFew)] },
  { is: 'part', title: words.wont, blocks: [listOr(wontLines(session, brief), words.wontFew)] },
  ...listPart(words.open, openLines(brief)),
  ...listPart(
    words.wish,
    brief.pledges.filter(({ kind }) => kind === 'wish').map(({ text }) => ({ text })),
  ),
];

function willLines(session: Session, brief: Brief): readonly PaperLine[] {
  const { programmes, invited, gap } = brief.pageOne;
  const ours = brief.pledges.filter(({ kind }) => kind === 'ours');
  const counted = brief.measures.filter(({ measure }) => measure.question.trim() !== '');
  return [
    ...programmes.map((card) => programmeLine(session, card)),
    ...invited.map((partner) => ({
      text: words.partner.invite(nameOf(partner)),
      details: [words.reason(partner.reason)],
    })),
    ...(ours.length > 0 ? [{ text: words.ours, under: ours.map(({ text }) => ({ text })) }] : []),
    ...(gap ? [{ text: words.gap(gapWords.criteria[gap.criterion].question) }] : []),
    ...(counted.length > 0
      ? [
          {
            text: words.count,
            under: counted.map(({ measure }) => ({
              text: words.counted(measure.question, measureWords.route(measure)),
            })),
          },
        ]
      : []),
  ];
}

function programmeLine(session: Session, card: Programme): PaperLine {
  const why = card.insightIds.flatMap((id) => {
    const insight = session.insight.get(id);
    return insight ? [words.because(sentenceOf(insight))] : [];
  });
  return {
    text: words.try(cardName(session, card.id), card.deed),
    details: [...why, words.test(card.firstTest, dayOr(card.firstTestOn))],
  };
}

const wontLines = (session: Session, { programmes, partners }: Brief): readonly PaperLine[] => [
  ...programmes
    .filter(({ verdict }) => verdict === 'stop')
    .map(({ id, verdictReason }) => ({
      text: words.stop(cardName(session, id)),
      details: [words.reason(verdictReason)],
    })),
  ...partners
    .filter(({ decision }) => decision === 'not-now')
    .map((partner) => ({
      text: words.partner['not-now'](nameOf(partner)),
      details: [words.reason(partner.reason)],
    })),
];

const openLines = ({ partners }: Brief): readonly PaperLine[] =>
  partners
    .filter(({ decision }) => decision === 'maybe')
    .map((partner) => ({
      text: words.partner.maybe(nameOf(partner)),
      details: [words.reason(partner.reason)],
    }));

const nameOf = ({ name }: { readonly name: string }): string => name.trim() || partnerWords.unnamed;

export const participantsDocuments: readonly PaperDocument[] = asReading({
  ...{ name: 'participants', group: 'participants', title: words.kind, note: words.leavesOut },
  paper: participantsPaper,
});
