import { useMemo } from 'react';
import type { Stage } from '#shared/domain/stage.ts';
import type { CommandContext } from '../../commands/command.ts';
import { useOpenSession } from '../../store/hooks.ts';

export const random = (): Uint8Array => crypto.getRandomValues(new Uint8Array(16));

export function useCommandContext(stage: Stage): CommandContext {
  const { store, view, client } = useOpenSession();
  return useMemo(
    () => ({ store, view, client, stage, random, now: Date.now }),
    [store, view, client, stage],
  );
}
