// What a console does to the session that is open, past its screens: quick ways to many states.
import type { Page } from '@playwright/test';
import type { Settings } from '#shared/api/settings.ts';
import type { RoomWish } from '#shared/api/views.ts';
import type { Cluster } from '#shared/domain/cluster.ts';
import type { Insight } from '#shared/domain/insight.ts';
import type { Note } from '#shared/domain/note.ts';
import type { Stage } from '#shared/domain/stage.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { hostCall } from './host-call.ts';

const CLIENT_ID = 'hall'.padEnd(26, '0');

export interface SessionCalls {
  readonly stages: readonly Stage[];
  readonly notes: readonly Note[];
  readonly groups: readonly Cluster[];
  readonly insights: readonly Insight[];
  apply(...ops: readonly Op[]): Promise<void>;
  show(wish: RoomWish): Promise<void>;
  set(settings: Partial<Settings>): Promise<void>;
}

/** Of the session that was changed last. */
export async function sessionCalls(page: Page): Promise<SessionCalls> {
  const ask = async (name: string, input: unknown): Promise<Record<string, unknown>> => {
    const reply = await hostCall(page, name, input);
    if (!reply.ok) throw new Error(`${name} is refused: ${JSON.stringify(reply.error)}`);
    return Object(reply.value);
  };
  const { sessions } = Object(await ask('library.list', {}));
  const { sessionId } = Object(sessions[0]);
  const { body } = Object(await ask('session.open', { sessionId }));
  const settings = Object(await ask('settings.read', {}));
  let seq = 0;
  const apply = async (...ops: readonly Op[]): Promise<void> => {
    seq++;
    await ask('session.apply', { sessionId, clientId: CLIENT_ID, seq, ops });
  };
  return {
    stages: body.stage,
    notes: body.note,
    groups: body.cluster,
    insights: body.insight,
    apply,
    async show(wish) {
      await ask('room.show', { sessionId, ...wish });
    },
    async set(changed) {
      Object.assign(settings, changed);
      await ask('settings.write', settings);
    },
  };
}
