import { gatesIn } from '#shared/derive/gates.ts';
import type { Gate } from '#shared/domain/gate.ts';
import type { Partner } from '#shared/domain/partner.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { Icon } from '../../components/icon.tsx';

interface Props {
  readonly partner: Partner;
  readonly gates: readonly Gate[];
}

/** That somebody fails a must-have, in a word and a shape. */
export function GateMark({ partner, gates }: Props) {
  const failed = gatesIn(partner, gates, 'failed').length;
  if (failed === 0) return null;
  return (
    <span className="partner-fail">
      <Icon name="danger" size={16} />
      {partnerWords.longlist.fails(failed)}
    </span>
  );
}
