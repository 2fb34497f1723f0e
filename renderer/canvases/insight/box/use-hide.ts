import type { Slip } from '#shared/domain/slip.ts';
import { addSlip } from '../../../commands/slip-commands.ts';
import { useOpenSession } from '../../../store/hooks.ts';
import { random } from '../use-command-context.ts';
import { useBox } from './use-box.ts';

export type Hide = (slip: Omit<Slip, 'id'>) => boolean;

/** Puts what is written into the box; null while people write in the open. */
export function useHide(canvasId: string): Hide | null {
  const { store, view } = useOpenSession();
  const { isHidden } = useBox(canvasId);
  return isHidden ? (slip) => addSlip({ store, view, random }, slip) : null;
}
