import { evidenceOf } from '#shared/derive/evidence.ts';
import { insightsOf, isWritten, sentenceOf } from '#shared/derive/insights.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { insightsWords as words } from '#shared/strings/insights.ts';
import { useSession } from '../../../store/hooks.ts';

/** The insights of a canvas where everything on it is read as a list. */
export function ListedInsights({ canvas }: { readonly canvas: Canvas }) {
  const session = useSession((state) => state.session);
  const insights = insightsOf(session, canvas.id).filter(isWritten);
  if (insights.length === 0) return null;
  return (
    <section className="list-dialog__group">
      <h3>{words.room.title}</h3>
      <ol>
        {insights.map((insight) => (
          <li key={insight.id} dir="auto">
            {sentenceOf(insight)} <span>{words.evidence.line(evidenceOf(session, insight))}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
