// A session with an empty partner canvas, and one on the map of stakeholders who may become a partner.
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { openAt, partnerSession } from './partner-session.ts';
import { seededBytes } from './random.ts';
import { afterOps } from './session.ts';

export function markedPartners(name: string): Session {
  const random = seededBytes(33);
  const canvasId = newId('canvas', random);
  const stakeholderId = newId('stakeholder', random);
  const session = afterOps(
    partnerSession().session,
    { type: 'canvas.add', canvasId, kind: 'stakeholder', question: '', lanes: [] },
    { type: 'stakeholder.add', stakeholderId, canvasId, name, listing: 'delivers' },
    { type: 'stakeholder.nominate', stakeholderId, isCandidate: true },
  );
  return openAt(session, 'purpose');
}
