import { useMemo } from 'react';
import type { CommandContext } from '../../commands/command.ts';
import { useOpenSession, useShownStage } from '../../store/hooks.ts';

const random = (): Uint8Array => crypto.getRandomValues(new Uint8Array(16));

/** What commands may use, for the stage this window looks at. */
export function useCommandContext(): CommandContext {
  const { store, view, client } = useOpenSession();
  const stage = useShownStage();
  return useMemo(
    () => ({ store, view, client, stage, random, now: Date.now }),
    [store, view, client, stage],
  );
}
