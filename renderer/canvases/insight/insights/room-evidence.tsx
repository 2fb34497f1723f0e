import type { Evidence } from '#shared/derive/evidence.ts';
import { insightsWords } from '#shared/strings/insights.ts';

const words = insightsWords.room;

/** What it rests on, in the room’s words. */
export const RoomEvidence = ({ evidence }: { readonly evidence: Evidence }) => (
  <p className="room-evidence" data-thin={evidence.isThin || undefined}>
    {evidence.count === 0 ? words.nothing : words.rests(insightsWords.evidence.line(evidence))}
    {evidence.isThin && evidence.count > 0 && ` · ${words.thin}`}
  </p>
);
