import type { Session } from '#shared/domain/session-body.ts';
import type { RandomBytes } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';

/**
 * How typed text gets back to its field; null: the field is gone, or has the text already.
 * @param key what its mark says after the first word
 */
export type WayBack = (
  session: Session,
  key: readonly string[],
  text: string,
  random: RandomBytes,
) => Op | null;
