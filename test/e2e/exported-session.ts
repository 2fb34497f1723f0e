// What two exported sessions have in common when only ids and times may differ.
import type { Body } from '#shared/domain/session-json.ts';
import { fromBody, toBody } from '#shared/domain/session-json.ts';

/** @throws when it is not a session that we could open. */
export function bodyOf(parsed: unknown): Body {
  const body =
    typeof parsed === 'object' && parsed !== null && 'body' in parsed ? parsed.body : null;
  const session = fromBody(body);
  if (!session) throw new Error('The file holds no session.');
  return toBody(session);
}

/** Every id becomes the place at which it is first met, so that who refers to whom stays. */
export function withoutIds(body: Body): unknown {
  const places = new Map<string, string>();
  const named = (id: string): string => {
    const known = places.get(id);
    if (known) return known;
    const name = `${id.split('_')[0]} ${places.size + 1}`;
    places.set(id, name);
    return name;
  };
  const plain = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return /^[a-z]+_[0-9a-v]{26}$/.test(value) ? named(value) : value;
    if (Array.isArray(value)) return value.map((one) => plain(one));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([field]) => !field.endsWith('At'));
    return Object.fromEntries(
      entries.sort().map(([field, one]) => [field, plain(one, field || key)]),
    );
  };
  return plain(body);
}
