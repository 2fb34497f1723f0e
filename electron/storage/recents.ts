// The library's cards, kept so that listing does not read every session again. A cache: a card
// counts only while its file has the same time and size.
import { Low } from 'lowdb';
import { picturePaints } from '#shared/derive/card-picture.ts';
import type { CardContent } from '#shared/derive/session-card.ts';
import { z } from '#shared/lib/schema.ts';
import type { Disk } from './disk.ts';
import { documentAdapter } from './document-adapter.ts';
import { recentsPath } from './session-paths.ts';

const cachedSchema = z.object({
  modifiedAt: z.number(),
  size: z.number(),
  card: z.object({
    title: z.string(),
    workshop: z.string(),
    rehearsal: z.boolean(),
    createdAt: z.number(),
    stageTitle: z.string().nullable(),
    stageNth: z.number(),
    stageCount: z.number(),
    noteCount: z.number(),
    clusterCount: z.number(),
    picture: z.array(z.object({ paint: z.enum(picturePaints), path: z.string() })),
  }),
});
export interface CachedCard {
  readonly modifiedAt: number;
  readonly size: number;
  readonly card: CardContent;
}
const cardsSchema = z.object({ cards: z.record(z.string(), z.unknown()) });

/** So that the file stays well within what is read again; others are looked at anew. */
const KEPT_CARDS = 600;

const newest = (cards: ReadonlyMap<string, CachedCard>): readonly [string, CachedCard][] =>
  [...cards].sort(([, a], [, b]) => b.modifiedAt - a.modifiedAt).slice(0, KEPT_CARDS);

export interface Recents {
  load(): Promise<ReadonlyMap<string, CachedCard>>;
  /** Keeps exactly these; a disk that refuses costs time, nothing else. */
  keep(cards: ReadonlyMap<string, CachedCard>): Promise<void>;
}

export function createRecents(disk: Disk, data: string): Recents {
  const low = new Low<Readonly<Record<string, unknown>>>(
    documentAdapter(disk, recentsPath(data), 'recents'),
    {},
  );
  let held: ReadonlyMap<string, CachedCard> | null = null;
  return {
    async load() {
      if (held) return held;
      await low.read();
      const stored = cardsSchema.safeParse(low.data);
      const cards = Object.entries(stored.success ? stored.data.cards : {});
      held = new Map(
        cards.flatMap(([name, value]) => {
          const card = cachedSchema.safeParse(value);
          return card.success ? [[name, card.data]] : [];
        }),
      );
      return held;
    },
    async keep(cards) {
      held = cards;
      low.data = { cards: Object.fromEntries(newest(cards)) };
      await low.write().catch(() => undefined);
    },
  };
}
