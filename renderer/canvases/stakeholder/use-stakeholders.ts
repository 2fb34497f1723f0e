// Stakeholders as views read them: again only when one of their tables changes.
import { useMemo } from 'react';
import { type PlacedStakeholder, placedStakeholders } from '#shared/derive/stakeholders.ts';
import type { CommandContext } from '../../commands/command.ts';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { random } from '../insight/use-command-context.ts';

export function usePlaced(canvasId: string): readonly PlacedStakeholder[] {
  const stakeholder = useSession(({ session }) => session.stakeholder);
  const placement = useSession(({ session }) => session.placement);
  return useMemo(
    () => placedStakeholders({ stakeholder, placement }, canvasId),
    [stakeholder, placement, canvasId],
  );
}

export function useContextOfCommands(): Pick<CommandContext, 'store' | 'view' | 'random'> {
  const { store, view } = useOpenSession();
  return useMemo(() => ({ store, view, random }), [store, view]);
}
