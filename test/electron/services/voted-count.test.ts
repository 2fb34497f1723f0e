// How many have voted is known again after a restart, when only the ballots are left to tell.
import { expect, it } from 'vitest';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { memoryHost } from '../../builders/memory-host.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps } from '../../builders/session.ts';
import { groupOf, opening, votingSession } from '../../builders/voting.ts';

const random = seededBytes(77);
const { session, canvasId, targets, clusterIds } = votingSession();
const { id: sessionId } = sessionRecord(session);
const roundId = newId('round', random);
const ballot = (): Op => ({
  ...{ type: 'ballot.write', ballotId: newId('ballot', random), roundId },
  choices: [{ item: groupOf(clusterIds[0]), count: 1 }],
});
const open = opening(roundId, 'dots', { canvasId, targets: [...targets] });
const underWay = afterOps(session, open, ballot(), ballot());

it.each([
  { what: 'a vote under way says how far it is', state: underWay, votedCount: 2 },
  {
    what: 'a vote that is over says nothing',
    state: afterOps(underWay, { type: 'round.close', roundId }),
    votedCount: 0,
  },
])('in a room opened anew $what', async ({ state, votedCount }) => {
  const host = memoryHost();
  await host.repository.create(state);
  const { client } = host.connect('room', sessionId);
  const view = await client.call('session.open', { sessionId });
  expect(view).toMatchObject({ ok: true, value: { room: { votedCount } } });
});
