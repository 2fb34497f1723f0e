import type { Evidence } from '#shared/derive/evidence.ts';
import { insightsWords } from '#shared/strings/insights.ts';
import { Icon } from '../../../components/icon.tsx';

const words = insightsWords.evidence;

interface Props {
  readonly evidence: Evidence;
  /** Says what is to be done when it is thin. */
  readonly isWordy?: boolean;
}

/** “11 notes: 4 saw it, 3 lived it, 2 research, 2 assumed”, and a mark when that is little. */
export function EvidenceLine({ evidence, isWordy = false }: Props) {
  const { count, isThin } = evidence;
  return (
    <p className="evidence-line">
      {isThin && (
        <span className="evidence-line__thin">
          <Icon name="alert" size={15} /> {words.thin}
        </span>
      )}
      <span>{count === 0 ? words.none : words.line(evidence)}</span>
      {isThin && isWordy && count > 0 && (
        <span className="evidence-line__more">{words.thinMore}</span>
      )}
    </p>
  );
}
