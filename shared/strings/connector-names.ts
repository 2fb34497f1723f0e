// Lines in words, for those who don't see them: what they join, which way, and what stands on them.

import type { Connector } from '../domain/connector.ts';
import type { Session } from '../domain/session-body.ts';
import { connectorWords as words } from './connectors.ts';
import { groupName } from './group-name.ts';

type Records = Pick<Session, 'connector' | 'note' | 'cluster'>;

/** A table never changes: what was found in it stays found. */
const known = new WeakMap<Records['connector'], ReadonlyMap<string, readonly Connector[]>>();

function byEnd(table: Records['connector']): ReadonlyMap<string, readonly Connector[]> {
  const before = known.get(table);
  if (before) return before;
  const found = new Map<string, Connector[]>();
  for (const line of table.values())
    for (const { id } of [line.from, line.to]) found.set(id, [...(found.get(id) ?? []), line]);
  known.set(table, found);
  return found;
}

const none: readonly Connector[] = [];
/** Lines that begin or end there. */
export const linesAt = ({ connector }: Pick<Records, 'connector'>, id: string) =>
  byEnd(connector).get(id) ?? none;

export const endName = ({ note, cluster }: Omit<Records, 'connector'>, id: string): string =>
  note.get(id)?.text ?? groupName({ note, cluster }, id);

/** From here, what each of its lines does; '' where it has none. */
export const linesSpoken = (session: Records, id: string): string =>
  linesAt(session, id)
    .map(({ from, to, label }) =>
      from.id === id
        ? words.leadsTo(endName(session, to.id), label)
        : words.comesFrom(endName(session, from.id), label),
    )
    .join(', ');

export const lineSentence = (session: Records, { from, to, label }: Connector): string =>
  words.line(endName(session, from.id), endName(session, to.id), label);
