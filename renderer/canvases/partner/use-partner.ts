// The records of a partner canvas as its views read them, and the context its commands want.
import { useMemo } from 'react';
import { criteriaOf, gatesOf, partnersOf, scorersOf, scoringOf } from '#shared/derive/partners.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { random } from '../insight/use-command-context.ts';

export function usePartnerRecords({ id }: Pick<Canvas, 'id'>) {
  const { gate, criterion, partner, scorer, scoring } = useSession((state) => state.session);
  return useMemo(
    () => ({
      gates: gatesOf({ gate }, id),
      criteria: criteriaOf({ criterion }, id),
      partners: partnersOf({ partner }, id),
      scorers: scorersOf({ scorer }, id),
      scoring: scoringOf({ scoring }, id),
    }),
    [gate, criterion, partner, scorer, scoring, id],
  );
}

export function usePartnerContext() {
  const { store, view } = useOpenSession();
  return useMemo(() => ({ store, view, random }), [store, view]);
}
