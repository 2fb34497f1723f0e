// The list of nouns: what a session is made of. A new kind of record adds one line here.
import type { z } from '../lib/schema.ts';
import { actionSchema } from './action.ts';
import { agreementSchema } from './agreement.ts';
import { ballotSchema } from './ballot.ts';
import { behaviourSchema } from './behaviour.ts';
import { benchmarkSchema } from './benchmark.ts';
import { canvasSchema } from './canvas.ts';
import { challengeSchema } from './challenge.ts';
import { clusterSchema } from './cluster.ts';
import { connectorSchema } from './connector.ts';
import { criterionSchema } from './criterion.ts';
import { familySchema } from './family.ts';
import { gateSchema } from './gate.ts';
import { ideaSchema } from './idea.ts';
import { insightSchema } from './insight.ts';
import { laneSchema } from './lane.ts';
import { measureSchema } from './measure.ts';
import { noteSchema } from './note.ts';
import { objectiveSchema } from './objective.ts';
import { openingSchema } from './opening.ts';
import { partnerSchema } from './partner.ts';
import { placementSchema } from './placement.ts';
import { pledgeSchema } from './pledge.ts';
import { programmeSchema } from './programme.ts';
import { readingSchema } from './reading.ts';
import { relationSchema } from './relation.ts';
import { remarkSchema } from './remark.ts';
import { roundSchema } from './round.ts';
import { scoreSchema } from './score.ts';
import { scorerSchema } from './scorer.ts';
import { scoringSchema } from './scoring.ts';
import { sessionRecordSchema } from './session.ts';
import { slipSchema } from './slip.ts';
import { stageSchema } from './stage.ts';
import { stakeholderSchema } from './stakeholder.ts';
import { stanceSchema } from './stance.ts';
import { tableSchema } from './table.ts';
import { tallySchema } from './tally.ts';
import { visitSchema } from './visit.ts';

export const nounSchemas = {
  session: sessionRecordSchema,
  canvas: canvasSchema,
  stage: stageSchema,
  visit: visitSchema,
  behaviour: behaviourSchema,
  opening: openingSchema,
  agreement: agreementSchema,
  table: tableSchema,
  lane: laneSchema,
  family: familySchema,
  cluster: clusterSchema,
  note: noteSchema,
  slip: slipSchema,
  connector: connectorSchema,
  round: roundSchema,
  ballot: ballotSchema,
  tally: tallySchema,
  insight: insightSchema,
  stakeholder: stakeholderSchema,
  stance: stanceSchema,
  relation: relationSchema,
  placement: placementSchema,
  gate: gateSchema,
  criterion: criterionSchema,
  partner: partnerSchema,
  scorer: scorerSchema,
  score: scoreSchema,
  scoring: scoringSchema,
  objective: objectiveSchema,
  challenge: challengeSchema,
  idea: ideaSchema,
  programme: programmeSchema,
  measure: measureSchema,
  reading: readingSchema,
  benchmark: benchmarkSchema,
  pledge: pledgeSchema,
  action: actionSchema,
  remark: remarkSchema,
} as const;

export type Noun = keyof typeof nounSchemas;
export type RecordOf<N extends Noun> = z.infer<(typeof nounSchemas)[N]>;
export type AnyRecord = RecordOf<Noun>;

/** Referenced nouns come before those that refer to them. */
export const nouns = Object.freeze([
  'session',
  'canvas',
  'stage',
  'visit',
  'behaviour',
  'opening',
  'agreement',
  'table',
  'lane',
  'family',
  'cluster',
  'note',
  'slip',
  'connector',
  'round',
  'ballot',
  'tally',
  'insight',
  'stakeholder',
  'stance',
  'relation',
  'placement',
  'gate',
  'criterion',
  'partner',
  'scorer',
  'score',
  'scoring',
  'objective',
  'challenge',
  'idea',
  'programme',
  'measure',
  'reading',
  'benchmark',
  'pledge',
  'action',
  'remark',
] as const satisfies readonly Noun[]);

/** What each noun's table holds. */
export type Rows = { readonly [N in Noun]: RecordOf<N> };
