// A draft of a letter to each partner who is invited. It is made from what was written for them to
// hear; scores, stances and whoever else was looked at have no place in it.
import { behaviourOf } from '../../derive/opening.ts';
import type { Partner } from '../../domain/partner.ts';
import type { Session } from '../../domain/session-body.ts';
import { byRank } from '../../lib/rank.ts';
import { behaviourSentence } from '../../strings/behaviour-sentence.ts';
import { dayText } from '../../strings/calendar-day.ts';
import { invitationWords as words } from '../../strings/papers-invitation.ts';
import { partnerWords } from '../../strings/partner.ts';
import { titleOf } from './page-one-paper.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { cardName } from './programme-blocks.ts';
import { tellable } from './tellable.ts';

export const invitedOf = ({ partner }: Pick<Session, 'partner'>): readonly Partner[] =>
  [...partner.values()].filter(({ decision }) => decision === 'invite').sort(byRank);

const nameOf = ({ name }: Partner): string => name.trim() || partnerWords.unnamed;

export const invitationPaper = (session: Session, partner: Partner): Paper => ({
  title: words.to(nameOf(partner)),
  kind: words.kind,
  blocks: letterBlocks(session, partner),
  foot: '',
  isHandout: false,
});

/** All of them, a page each. */
export const invitationsPaper = (session: Session): Paper => {
  const letters = invitedOf(session).map(
    (partner): PaperBlock => ({
      is: 'sheet',
      title: words.to(nameOf(partner)),
      blocks: letterBlocks(session, partner),
    }),
  );
  return {
    title: titleOf(session),
    kind: words.kinds,
    blocks: letters.length > 0 ? letters : [{ is: 'small', text: words.none }],
    foot: '',
    isHandout: true,
  };
};

function letterBlocks(session: Session, partner: Partner): readonly PaperBlock[] {
  const { ask, gives, gets, roles, owner, askBy, id } = partner;
  const text = (line: string): PaperBlock => ({ is: 'text', text: line });
  const part = (title: string, ...lines: readonly string[]): PaperBlock => ({
    ...({ is: 'part', title } as const),
    blocks: lines.filter((line) => line.trim() !== '').map(text),
  });
  const sentence = behaviourSentence(behaviourOf(session));
  const parts = roles.map(
    (role) => `${partnerWords.roles.roles[role]} (${partnerWords.roles.roleHints[role]})`,
  );
  const together = [...session.programme.values()]
    .filter(({ partnerIds, verdict }) => partnerIds.includes(id) && verdict !== 'stop')
    .sort(byRank)
    .map((card) => [cardName(session, card.id), card.deed].filter(Boolean).join(': '));
  return [
    text(words.draft),
    text(words.greeting),
    text(words.opening(titleOf(session))),
    ...(sentence ? [text(words.behaviour(sentence))] : []),
    part(words.why, tellable(session, partner) || words.noWhy),
    ...(together.length > 0 ? [part(words.programmes, ...together)] : []),
    part(words.ask, ask.trim() || words.noAsk, parts.length > 0 ? words.role(parts) : ''),
    part(words.gives, gives.trim() || words.noGives),
    part(words.gets, gets.trim() || words.noGets),
    part(words.by, askBy ? words.answer(dayText(askBy)) : words.noDay),
    text(words.talk),
    text(words.goodbye),
    text(owner.trim() || words.noOwner),
  ];
}
