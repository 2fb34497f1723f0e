// Must-haves: who fails one stays in sight, but is not ranked among those that can be invited.
import type { Gate } from '../domain/gate.ts';
import type { Partner } from '../domain/partner.ts';

export type GateState = 'met' | 'failed' | 'unknown';

type Checked = Pick<Partner, 'checks'>;

/** One that nobody looked at is not known. */
export function gateState({ checks }: Checked, gateId: string): GateState {
  const check = checks.find((one) => one.gateId === gateId);
  if (!check) return 'unknown';
  return check.isMet ? 'met' : 'failed';
}

export const gatesIn = (
  partner: Checked,
  gates: readonly Gate[],
  state: GateState,
): readonly Gate[] => gates.filter(({ id }) => gateState(partner, id) === state);

/** Fails none of these. What is not known does not exclude anybody. */
export const canBeInvited = (partner: Checked, gates: readonly Gate[]): boolean =>
  gatesIn(partner, gates, 'failed').length === 0;
