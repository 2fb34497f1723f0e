// One row of the table of references: who names whom, and what happens when that one goes.
import type { Noun, Rows } from '../domain/nouns.ts';
import type { SessionDraft } from './rules.ts';

type OnDelete = 'cascade' | 'refuse' | 'detach';

export interface Reference {
  readonly from: Noun;
  readonly to: Noun;
  readonly onDelete: OnDelete;
  /** The ids the holder refers to. */
  readonly targets: (draft: SessionDraft, holderId: string) => readonly string[];
  /** Puts the holder on its own feet. */
  readonly detach?: (draft: SessionDraft, holderId: string, goneId: string) => void;
}

export const reference = <From extends Noun>(
  from: From,
  to: Noun,
  onDelete: OnDelete,
  targets: (holder: Rows[From]) => readonly string[] | string | null,
  detach?: (draft: SessionDraft, holder: Rows[From], goneId: string) => void,
): Reference => ({
  from,
  to,
  onDelete,
  targets: (draft, holderId) => {
    const holder = draft.get(from, holderId);
    const found = holder ? targets(holder) : null;
    return typeof found === 'string' ? [found] : (found ?? []);
  },
  ...(detach && {
    detach: (draft, holderId, goneId) => {
      const holder = draft.get(from, holderId);
      if (holder) detach(draft, holder, goneId);
    },
  }),
});

type KeepOthers = <Id extends string>(ids: readonly Id[]) => readonly Id[];

/** A holder with a list of ids: what is gone is taken out of it. */
export const listed = <From extends Noun>(
  from: From,
  to: Noun,
  idsOf: (holder: Rows[From]) => readonly string[],
  without: (holder: Rows[From], keep: KeepOthers) => Rows[From],
): Reference =>
  reference(from, to, 'detach', idsOf, (draft, holder, goneId) =>
    draft.put(
      from,
      without(holder, (ids) => ids.filter((id) => id !== goneId)),
    ),
  );

/** The ids among these that are of one kind. */
export const idsOfKind = (
  kind: string,
  items: readonly { readonly kind: string; readonly id: string }[],
): readonly string[] => items.flatMap((item) => (item.kind === kind ? [item.id] : []));
