// Partners as a document says them: what for, what mattered, the ranking once it was revealed, and
// what was decided. Single scores and who scored are left out.
import { gatesIn } from '../derive/gates.ts';
import { askedOf, criteriaOf, gatesOf, partnersOf, standingOf } from '../derive/partners.ts';
import { weightsOf } from '../derive/weights.ts';
import type { Gate } from '../domain/gate.ts';
import type { Partner } from '../domain/partner.ts';
import type { Session } from '../domain/session-body.ts';
import { dayText } from '../strings/calendar-day.ts';
import { partnerWords } from '../strings/partner.ts';
import { scoringWords } from '../strings/scoring.ts';
import { markdownItem, markdownLine } from './escape-markdown.ts';

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
const part = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${title}`, list(items)];
const nameOf = ({ name }: Partner): string => markdownLine(name || partnerWords.unnamed);

export function partnerBlocks(session: Session, canvasId: string): readonly string[] {
  const gates = gatesOf(session, canvasId);
  return [
    ...part(
      partnerWords.purpose.title,
      gates.map(({ text }) => markdownLine(text)),
    ),
    ...criteriaBlocks(session, canvasId),
    ...rankingBlocks(session, canvasId),
    ...decisionBlocks(session, canvasId, gates),
    ...roleBlocks(session, canvasId),
  ];
}

function criteriaBlocks(session: Session, canvasId: string): readonly string[] {
  const criteria = criteriaOf(session, canvasId);
  const weights = weightsOf(criteria);
  const items = criteria.map(({ id, title, low, middle, high }) => {
    const name = markdownLine(title || partnerWords.criteria.unnamed);
    const means = [
      [1, low],
      [3, middle],
      [5, high],
    ] as const;
    const said = means
      .filter(([, text]) => text.trim() !== '')
      .map(([value, text]) => `${value}: ${markdownLine(text)}`);
    const weight = partnerWords.percent(weights.get(id) ?? 0);
    return `**${name}** (${weight})${said.length > 0 ? `: ${said.join('; ')}` : ''}`;
  });
  return part(partnerWords.criteria.title, items);
}

function rankingBlocks(session: Session, canvasId: string): readonly string[] {
  const { ranked, excluded } = standingOf(session, canvasId);
  const items = [...ranked, ...excluded].flatMap((one) => {
    const partner = session.partner.get(one.partnerId);
    if (!partner || one.mean === null) return [];
    const isExcluded = excluded.includes(one);
    const marks = [
      one.isClose && !isExcluded ? scoringWords.whatIf.close : '',
      isExcluded ? scoringWords.result.fails : '',
    ].filter((mark) => mark !== '');
    const said = marks.length > 0 ? ` (${marks.join(', ')})` : '';
    return [`${nameOf(partner)}: ${partnerWords.figure(one.mean)}${said}`];
  });
  return part(scoringWords.whatIf.ranking, items);
}

function decisionBlocks(
  session: Session,
  canvasId: string,
  gates: readonly Gate[],
): readonly string[] {
  const items = partnersOf(session, canvasId).map((partner) => {
    const { decision, reason } = partner;
    const said = decision ? partnerWords.decide.options[decision] : partnerWords.decide.room.open;
    const failed = gatesIn(partner, gates, 'failed').map(({ text }) => markdownLine(text));
    const fails =
      failed.length > 0 ? ` (${partnerWords.longlist.states.failed}: ${failed.join('; ')})` : '';
    const why = decision && reason.trim() !== '' ? `. ${markdownItem(reason)}` : '';
    return `**${nameOf(partner)}**: ${said}${fails}${why}`;
  });
  return part(partnerWords.decide.title, items);
}

function roleBlocks(session: Session, canvasId: string): readonly string[] {
  const words = partnerWords.roles;
  const items = askedOf(partnersOf(session, canvasId)).flatMap((partner) => {
    const { roles, gives, gets, ask, owner, askBy } = partner;
    const who = words.room.asks(markdownLine(owner), askBy ? dayText(askBy) : '');
    const said = [
      roles.map((role) => words.roles[role]).join(', '),
      gives && `${words.gives}: ${markdownLine(gives)}`,
      gets && `${words.gets}: ${markdownLine(gets)}`,
      ask && `${words.ask}: ${markdownLine(ask)}${who && ` (${who})`}`,
    ].filter((text) => text !== '');
    return said.length === 0 ? [] : [`**${nameOf(partner)}**: ${said.join('; ')}`];
  });
  return part(words.title, items);
}
