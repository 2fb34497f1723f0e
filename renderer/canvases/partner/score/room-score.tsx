// Scoring as the room sees it: by what is scored, and no number before the reveal.
import type { Canvas } from '#shared/domain/canvas.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import { CriteriaSheet } from '../room-criteria.tsx';
import { usePartnerRecords } from '../use-partner.ts';
import { RoomReveal } from './room-reveal.tsx';
import '../../insight/vote/room-vote.css';

const words = scoringWords.room;

export function RoomScore({ canvas }: { readonly canvas: Canvas }) {
  const { scoring, criteria } = usePartnerRecords(canvas);
  if (scoring?.state === 'revealed') return <RoomReveal canvas={canvas} scoring={scoring} />;
  if (scoring?.state === 'closed')
    return (
      <div className="room-vote-rest">
        <p>{words.closed}</p>
        <p>{words.closedMore}</p>
      </div>
    );
  return <CriteriaSheet criteria={criteria} foot={<p>{scoring ? words.open : words.soon}</p>} />;
}
