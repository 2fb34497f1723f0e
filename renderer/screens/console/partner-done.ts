// How far choosing partners has come, step by step. No number is told before the reveal.
import { gateState } from '#shared/derive/gates.ts';
import {
  askedOf,
  criteriaOf,
  gatesOf,
  partnersOf,
  progressOf,
  revealedCells,
  scorersOf,
  scoringOf,
  standingOf,
} from '#shared/derive/partners.ts';
import { shakenBy } from '#shared/derive/stays-first.ts';
import { weightsOf } from '#shared/derive/weights.ts';
import { whereWeDiffer } from '#shared/derive/where-we-differ.ts';
import { limits } from '#shared/domain/limits.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { PartnerStageKind } from '#shared/domain/stage.ts';
import { partnerWords, partnerDoneWords as words } from '#shared/strings/partner.ts';

/** To choose by, and to look at closely. */
const HANDFUL = 5;
const FEW = 3;

type Check = (session: Session, canvasId: string) => string;

const isBlank = (text: string): boolean => text.trim() === '';

const purpose: Check = (session, canvasId) => {
  const gates = gatesOf(session, canvasId);
  if (isBlank(session.canvas.get(canvasId)?.question ?? '')) return words.purpose.ask;
  return gates.length === 0 ? words.purpose.gates : words.purpose.done(gates.length);
};

const criteria: Check = (session, canvasId) => {
  const all = criteriaOf(session, canvasId);
  const left = limits.counters - all.reduce((sum, { counters }) => sum + counters, 0);
  if (all.length === 0) return words.criteria.none;
  if (all.some(({ low, high }) => isBlank(low) || isBlank(high)))
    return words.criteria.sentences(all.length);
  if (left > 0) return words.criteria.left(left);
  return all.length > HANDFUL ? words.criteria.plenty(all.length) : words.criteria.done(all.length);
};

const longlist: Check = (session, canvasId) => {
  const partners = partnersOf(session, canvasId);
  const gates = gatesOf(session, canvasId);
  if (partners.length === 0) return words.longlist.none;
  if (partners.length < FEW) return words.longlist.few(partners.length);
  const isOpen = partners.some((one) => gates.some(({ id }) => gateState(one, id) === 'unknown'));
  return words.longlist[isOpen ? 'unknown' : 'done'](partners.length);
};

const score: Check = (session, canvasId) => {
  const partners = partnersOf(session, canvasId);
  const asked = criteriaOf(session, canvasId);
  const scorers = scorersOf(session, canvasId);
  const scoring = scoringOf(session, canvasId);
  if (partners.length === 0 || asked.length === 0) return words.score.nothing;
  if (!scoring) return scorers.length === 0 ? words.score.scorers : words.score.ready;
  if (scoring.state === 'closed') return words.score.closed;
  if (scoring.state === 'revealed')
    return words.score.revealed(whereWeDiffer(scoring.result ?? []).length);
  const done = scorers.filter((scorer) => {
    const far = progressOf(scorer, partners, asked, session.score.values());
    return far.done >= far.of;
  });
  return words.score.open(done.length, scorers.length);
};

const whatIf: Check = (session, canvasId) => {
  const { ranked } = standingOf(session, canvasId);
  const scored = ranked.filter(({ mean }) => mean !== null);
  const [first] = scored;
  if (!first || first.mean === null) return words.whatIf.none;
  const name = session.partner.get(first.partnerId)?.name || partnerWords.unnamed;
  const shake = shakenBy(
    scored.map(({ partnerId }) => partnerId),
    revealedCells(session, canvasId),
    weightsOf(criteriaOf(session, canvasId)),
  );
  return words.whatIf.first(name, first.mean, shake === null);
};

const decide: Check = (session, canvasId) => {
  const partners = partnersOf(session, canvasId);
  const decided = partners.filter(({ decision }) => decision !== null);
  const without = decided.filter(({ reason }) => isBlank(reason)).length;
  if (decided.length === 0) return words.decide.none;
  if (without > 0) return words.decide.reasons(without);
  return decided.length < partners.length
    ? words.decide.some(decided.length, partners.length)
    : words.decide.done(decided.length);
};

const roles: Check = (session, canvasId) => {
  const invited = askedOf(partnersOf(session, canvasId)).filter(
    ({ decision }) => decision === 'invite',
  );
  const whole = invited.filter(
    ({ ask, owner, askBy }) => !isBlank(ask) && !isBlank(owner) && askBy !== null,
  );
  if (invited.length === 0) return words.roles.none;
  return whole.length < invited.length
    ? words.roles.some(whole.length, invited.length)
    : words.roles.done;
};

const checks: Readonly<Record<PartnerStageKind, Check>> = {
  purpose,
  criteria,
  longlist,
  score,
  'what-if': whatIf,
  decide,
  roles,
};

export const partnerDone = (kind: PartnerStageKind, session: Session, canvasId: string): string =>
  checks[kind](session, canvasId);
