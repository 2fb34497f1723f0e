// Two partners to be scored by two criteria, one must-have that the second of them fails.
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { partnerSession } from './partner-session.ts';
import { seededBytes } from './random.ts';
import { afterOps } from './session.ts';

export function unscoredSession(): Session {
  const { session, canvasId } = partnerSession();
  const random = seededBytes(90);
  const criterion = (title: string, counters: number) => ({
    ...({ type: 'criterion.add', criterionId: newId('criterion', random), canvasId } as const),
    ...{ title, low: `no ${title}`, middle: `some ${title}`, high: `all ${title}`, counters },
  });
  const partner = (name: string) => ({
    ...({ type: 'partner.add', partnerId: newId('partner', random), canvasId } as const),
    ...{ name, stakeholderId: null },
  });
  return afterOps(
    session,
    criterion('Trust', 15),
    criterion('Reach', 5),
    partner('Lunch club'),
    partner('Library'),
  );
}
