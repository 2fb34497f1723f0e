// The day's records as views read them: again only when their own table changes.
import { useMemo } from 'react';
import {
  actionsOf,
  agreementsOf,
  behaviourOf,
  insightsToCheck,
  openingOf,
  parkedNotes,
} from '#shared/derive/opening.ts';
import type { Action } from '#shared/domain/action.ts';
import type { Agreement } from '#shared/domain/agreement.ts';
import type { Behaviour } from '#shared/domain/behaviour.ts';
import type { Insight } from '#shared/domain/insight.ts';
import type { Note } from '#shared/domain/note.ts';
import type { Opening } from '#shared/domain/opening.ts';
import { useSession } from '../../store/hooks.ts';

export const random = (): Uint8Array => crypto.getRandomValues(new Uint8Array(16));

export const useOpening = (): Opening | null => useSession(({ session }) => openingOf(session));

export const useBehaviour = (): Behaviour | null =>
  useSession(({ session }) => behaviourOf(session));

export function useAgreements(): readonly Agreement[] {
  const agreement = useSession(({ session }) => session.agreement);
  return useMemo(() => agreementsOf({ agreement }), [agreement]);
}

export function useActions(): readonly Action[] {
  const action = useSession(({ session }) => session.action);
  return useMemo(() => actionsOf({ action }), [action]);
}

export function useInsightsToCheck(): readonly Insight[] {
  const insight = useSession(({ session }) => session.insight);
  return useMemo(() => insightsToCheck({ insight }), [insight]);
}

export function useParkedNotes(): readonly Note[] {
  const note = useSession(({ session }) => session.note);
  return useMemo(() => parkedNotes({ note }), [note]);
}
