// References of a kindness programme, and of actions, which may be about anything in the chain.
import { itemKinds } from '../domain/item-ref.ts';
import { idsOfKind, listed, type Reference, reference } from './reference.ts';

const wallKinds = ['cluster', 'note'] as const;

export const programmeReferences: readonly Reference[] = [
  reference('objective', 'canvas', 'cascade', (objective) => objective.canvasId),
  reference('challenge', 'canvas', 'cascade', (challenge) => challenge.canvasId),
  listed(
    'challenge',
    'insight',
    (challenge) => challenge.insightIds,
    (challenge, keep) => ({ ...challenge, insightIds: keep(challenge.insightIds) }),
  ),
  reference('idea', 'canvas', 'cascade', (idea) => idea.canvasId),
  ...wallKinds.map((kind) =>
    reference('idea', kind, 'cascade', ({ item }) => idsOfKind(kind, [item])),
  ),
  listed(
    'idea',
    'insight',
    (idea) => idea.insightIds,
    (idea, keep) => ({ ...idea, insightIds: keep(idea.insightIds) }),
  ),
  listed(
    'idea',
    'challenge',
    (idea) => idea.challengeIds,
    (idea, keep) => ({ ...idea, challengeIds: keep(idea.challengeIds) }),
  ),
  reference('programme', 'canvas', 'cascade', (programme) => programme.canvasId),
  ...wallKinds.map((kind) =>
    reference(
      'programme',
      kind,
      'detach',
      ({ ideas }) => idsOfKind(kind, ideas),
      (draft, programme, goneId) => {
        const ideas = programme.ideas.filter(({ id }) => id !== goneId);
        draft.put('programme', { ...programme, ideas });
      },
    ),
  ),
  listed(
    'programme',
    'insight',
    (programme) => programme.insightIds,
    (programme, keep) => ({ ...programme, insightIds: keep(programme.insightIds) }),
  ),
  listed(
    'programme',
    'partner',
    (programme) => programme.partnerIds,
    (programme, keep) => ({ ...programme, partnerIds: keep(programme.partnerIds) }),
  ),
  reference('measure', 'canvas', 'cascade', (measure) => measure.canvasId),
  reference(
    'measure',
    'programme',
    'detach',
    (measure) => measure.programmeId,
    (draft, measure) => draft.put('measure', { ...measure, programmeId: null }),
  ),
  reference('reading', 'measure', 'cascade', (reading) => reading.measureId),
  reference('benchmark', 'canvas', 'cascade', (benchmark) => benchmark.canvasId),
  reference('pledge', 'canvas', 'cascade', (pledge) => pledge.canvasId),
  ...itemKinds.map((kind) =>
    reference(
      'action',
      kind,
      'detach',
      ({ about }) => idsOfKind(kind, about ? [about] : []),
      (draft, action) => draft.put('action', { ...action, about: null }),
    ),
  ),
];
