// Immutable tables of records, and a draft over them: reads see what was written, the base stays
// as it was. The casts that keyed generics force live here, so that nothing above needs one.
interface Keyed {
  readonly id: string;
}
type AnyTables = Readonly<Record<string, ReadonlyMap<string, Keyed>>>;

/** One table a noun, for `Rows` such as `{ note: Note; lane: Lane }`. */
export type TablesOf<Rows> = { readonly [N in keyof Rows]: ReadonlyMap<string, Rows[N]> };

/** One record before and after; null on one side means made or removed. */
export type RowChange<Rows> = {
  [N in keyof Rows & string]: {
    readonly noun: N;
    readonly before: Rows[N] | null;
    readonly after: Rows[N] | null;
  };
}[keyof Rows & string];

export class Draft<Rows> {
  readonly #base: AnyTables;
  readonly #written = new Map<string, Map<string, Keyed | null>>();

  constructor(base: TablesOf<Rows>) {
    this.#base = base as unknown as AnyTables;
  }

  get<N extends keyof Rows & string>(noun: N, id: string): Rows[N] | undefined {
    const written = this.#written.get(noun)?.get(id);
    if (written !== undefined) return (written ?? undefined) as Rows[N] | undefined;
    return this.#base[noun]?.get(id) as Rows[N] | undefined;
  }

  put<N extends keyof Rows & string>(noun: N, row: Rows[N]): void {
    this.#touch(noun).set((row as Keyed).id, row as Keyed);
  }

  /** Changes some fields of a row that is there; one that is not there stays away. */
  patch<N extends keyof Rows & string>(noun: N, id: string, fields: Partial<Rows[N]>): void {
    const row = this.get(noun, id);
    if (row) this.put(noun, { ...row, ...fields });
  }

  remove(noun: keyof Rows & string, id: string): void {
    this.#touch(noun).set(id, null);
  }

  /** Every row as the draft sees it: those of the base in their order, then the new ones. */
  *rows<N extends keyof Rows & string>(noun: N): Generator<Rows[N]> {
    const base = this.#base[noun] as ReadonlyMap<string, Keyed>;
    const written = this.#written.get(noun);
    for (const [id, row] of base) {
      const now = written?.get(id);
      if (now !== null) yield (now ?? row) as Rows[N];
    }
    if (!written) return;
    for (const [id, row] of written) if (row && !base.has(id)) yield row as Rows[N];
  }

  count(noun: keyof Rows & string): number {
    let count = (this.#base[noun] as ReadonlyMap<string, Keyed>).size;
    for (const [id, row] of this.#written.get(noun) ?? []) {
      const had = this.#base[noun]?.has(id) === true;
      count += (row ? 1 : 0) - (had ? 1 : 0);
    }
    return count;
  }

  /** What was written, as values; a row put back as it was is no change. */
  changes(): readonly RowChange<Rows>[] {
    const changes: RowChange<Rows>[] = [];
    for (const [noun, written] of this.#written) {
      for (const [id, after] of written) {
        const before = this.#base[noun]?.get(id) ?? null;
        if (before !== after) changes.push({ noun, before, after } as unknown as RowChange<Rows>);
      }
    }
    return changes;
  }

  #touch(noun: string): Map<string, Keyed | null> {
    const held = this.#written.get(noun);
    if (held) return held;
    const fresh = new Map<string, Keyed | null>();
    this.#written.set(noun, fresh);
    return fresh;
  }
}

/** Tables with these changes made; tables that are not named stay the same objects. */
export function withChanges<Rows>(
  tables: TablesOf<Rows>,
  changes: readonly RowChange<Rows>[],
): TablesOf<Rows> {
  const base = tables as unknown as AnyTables;
  const next: Record<string, ReadonlyMap<string, Keyed>> = { ...base };
  const fresh = new Map<string, Map<string, Keyed>>();
  for (const change of changes as readonly {
    noun: string;
    before: Keyed | null;
    after: Keyed | null;
  }[]) {
    let table = fresh.get(change.noun);
    if (!table) {
      table = new Map(base[change.noun]);
      fresh.set(change.noun, table);
      next[change.noun] = table;
    }
    if (change.after) table.set(change.after.id, change.after);
    else if (change.before) table.delete(change.before.id);
  }
  return next as unknown as TablesOf<Rows>;
}
