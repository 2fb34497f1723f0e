// A Kumu blueprint: elements become stakeholders, connections become relations.
import { z } from '../lib/schema.ts';
import { PeopleMaker } from './people-maker.ts';
import { listingOf, relationKindOf } from './relation-words.ts';

const words = z.union([z.string(), z.array(z.string()).transform((list) => list.join(', '))]);
const blueprintSchema = z.object({
  elements: z.array(
    z.object({
      label: z.string(),
      type: words.nullish().catch(null),
      description: words.nullish().catch(null),
      tags: words.nullish().catch(null),
    }),
  ),
  connections: z
    .array(
      z.object({
        from: z.string(),
        to: z.string(),
        type: words.nullish().catch(null),
        direction: z.string().nullish().catch(null),
      }),
    )
    .nullish()
    .transform((list) => list ?? []),
});

/** Null when it is none. */
export function fromKumu(parsed: unknown): PeopleMaker | null {
  const read = blueprintSchema.safeParse(parsed);
  if (!read.success) return null;
  const maker = new PeopleMaker();
  for (const { label, type, description, tags } of read.data.elements) {
    const kind = `${type ?? ''} ${tags ?? ''}`.trim();
    const about = [type, description, tags].filter(Boolean).join('. ');
    maker.person(label, { about, listing: listingOf(kind) });
  }
  for (const { from, to, type, direction } of read.data.connections) {
    const kind = relationKindOf(type ?? '');
    maker.relation(from, to, kind);
    // Both ways is said twice, but for what holds both ways by itself.
    if (direction === 'mutual' && kind !== 'works-with') maker.relation(to, from, kind);
  }
  return maker;
}
