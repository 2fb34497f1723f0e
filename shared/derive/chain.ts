// The chain: note → group → insight → how could we → idea → programme → partners and measures.
// One step in either direction, read from the links that records hold. The two directions mirror
// each other: what comes from a thing has that thing among its sources.
import type { ActionId } from '../domain/action.ts';
import type { ItemKind, ItemRef, WallRef } from '../domain/item-ref.ts';
import type { RecordOf } from '../domain/nouns.ts';
import type { Session } from '../domain/session-body.ts';
import { byRank } from '../lib/rank.ts';

/** An action ends the chain: nothing comes from it. */
export type ChainRef = ItemRef | { readonly kind: 'action'; readonly id: ActionId };

const refs = <Kind extends ItemKind>(
  kind: Kind,
  ids: readonly Extract<ItemRef, { kind: Kind }>['id'][],
) => ids.map((id) => ({ kind, id }) as const);
const ideaOf = ({ idea }: Session, item: WallRef) =>
  [...idea.values()].find((one) => one.item.id === item.id);
const clusterOf = ({ sort }: RecordOf<'note'>) => (sort.at === 'cluster' ? [sort.clusterId] : []);

/** What an idea answers; an insight that one of its questions comes from is a step further back. */
function answered(session: Session, item: WallRef): readonly ItemRef[] {
  const idea = ideaOf(session, item);
  return idea ? [...refs('challenge', idea.challengeIds), ...refs('insight', idea.insightIds)] : [];
}

/** Where it comes from, one step back. Nothing for what is not there any more. */
export function sourcesOf(session: Session, item: ChainRef): readonly ChainRef[] {
  switch (item.kind) {
    case 'note': {
      const originId = session.note.get(item.id)?.originId;
      return [...refs('note', originId ? [originId] : []), ...answered(session, item)];
    }
    case 'cluster': {
      const held = [...session.note.values()].filter((one) => clusterOf(one).includes(item.id));
      return [
        ...refs(
          'note',
          held.map(({ id }) => id),
        ),
        ...answered(session, item),
      ];
    }
    case 'insight': {
      const insight = session.insight.get(item.id);
      return [
        ...refs('cluster', insight?.clusterIds ?? []),
        ...refs('note', insight?.noteIds ?? []),
      ];
    }
    case 'challenge':
      return refs('insight', session.challenge.get(item.id)?.insightIds ?? []);
    case 'stakeholder':
    case 'benchmark':
      return [];
    case 'partner': {
      const stakeholderId = session.partner.get(item.id)?.stakeholderId;
      return refs('stakeholder', stakeholderId ? [stakeholderId] : []);
    }
    case 'programme': {
      const programme = session.programme.get(item.id);
      return [
        ...(programme?.ideas ?? []),
        ...refs('insight', programme?.insightIds ?? []),
        ...refs('partner', programme?.partnerIds ?? []),
      ];
    }
    case 'measure': {
      const programmeId = session.measure.get(item.id)?.programmeId;
      return refs('programme', programmeId ? [programmeId] : []);
    }
    case 'action': {
      const about = session.action.get(item.id)?.about;
      return about ? [about] : [];
    }
  }
}

/** In the order of the chain, and within a noun in the order people see. */
function* everything(session: Session): Generator<ChainRef> {
  for (const { id } of session.note.values()) yield { kind: 'note', id };
  for (const { id } of session.cluster.values()) yield { kind: 'cluster', id };
  for (const { id } of ranked(session.insight)) yield { kind: 'insight', id };
  for (const { id } of ranked(session.challenge)) yield { kind: 'challenge', id };
  for (const { id } of ranked(session.partner)) yield { kind: 'partner', id };
  for (const { id } of ranked(session.programme)) yield { kind: 'programme', id };
  for (const { id } of ranked(session.measure)) yield { kind: 'measure', id };
  for (const { id } of ranked(session.action)) yield { kind: 'action', id };
}

const ranked = <T extends { readonly id: string; readonly rank: string }>(
  rows: ReadonlyMap<string, T>,
): readonly T[] => [...rows.values()].sort(byRank);

/** What came of it, one step on: everything that names it as where it comes from. */
export function outcomesOf(session: Session, item: ChainRef): readonly ChainRef[] {
  if (item.kind === 'action') return [];
  return [...everything(session)].filter(
    (one) => one.id !== item.id && sourcesOf(session, one).some(({ id }) => id === item.id),
  );
}

/** Everything before it, the nearest first, each once: a note may lead to a programme by many ways. */
export function wholeWayBack(session: Session, item: ChainRef): readonly ChainRef[] {
  const found = new Map<string, ChainRef>();
  const ahead = [...sourcesOf(session, item)];
  for (let next = ahead.shift(); next; next = ahead.shift()) {
    if (found.has(next.id) || next.id === item.id) continue;
    found.set(next.id, next);
    ahead.push(...sourcesOf(session, next));
  }
  return [...found.values()];
}
