import { evidenceOf } from '#shared/derive/evidence.ts';
import { insightsOf, isWritten } from '#shared/derive/insights.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { insightsWords } from '#shared/strings/insights.ts';

const words = insightsWords.doneCheck;
/** A handful is remembered. */
const FEW = 3;
const PLENTY = 5;

/** Three to five sentences that rest on something; it says which end is missing. */
export function insightsDone(session: Session, canvasId: string): string {
  const written = insightsOf(session, canvasId).filter(isWritten);
  const thin = written.filter((insight) => evidenceOf(session, insight).isThin).length;
  if (written.length === 0) return words.none;
  if (written.length < FEW) return words.few(written.length);
  if (written.length > PLENTY) return words.plenty(written.length);
  return thin > 0 ? words.thin(written.length, thin) : words.done(written.length);
}
