// Puts things into groups by how alike they are on average, where most pairs have nothing in
// common: only those that do are kept, so that a thousand things are little work.

export interface Alike {
  readonly one: number;
  readonly other: number;
  /** Above 0; pairs that are not given are 0. */
  readonly likeness: number;
}
interface Limits {
  /** Two groups join while their members are so alike on average. */
  readonly leastAlike: number;
  /** What is less alike counts as nothing in common: on a full board that is nearly every pair. */
  readonly faint: number;
  readonly mostThings: number;
}
interface Group {
  readonly things: readonly number[];
  /** Mean likeness to the other groups; those that are not named have 0. */
  readonly likeness: Map<number, number>;
}
type Groups = Map<number, Group>;
interface Partner {
  readonly name: number;
  readonly likeness: number;
}

/**
 * Average-link agglomerative clustering (UPGMA; R. Sokal, C. Michener 1958): the two groups that
 * are most alike join, again and again. Answers groups of two and more; each thing is in at most
 * one, and a thing without good company in none. Ties go by the numbers of the things.
 */
export function averageLink(
  count: number,
  pairs: readonly Alike[],
  limits: Limits,
): readonly (readonly number[])[] {
  const groups: Groups = new Map();
  for (let thing = 0; thing < count; thing++)
    groups.set(thing, { things: [thing], likeness: new Map() });
  for (const { one, other, likeness } of pairs) {
    if (likeness < limits.faint) continue;
    groups.get(one)?.likeness.set(other, likeness);
    groups.get(other)?.likeness.set(one, likeness);
  }
  const partners = new Map<number, Partner>();
  const lookAgain = (name: number): void => {
    const partner = partnerOf(groups, name, limits);
    if (partner) partners.set(name, partner);
    else partners.delete(name);
  };
  for (const name of groups.keys()) lookAgain(name);
  for (let pair = mostAlike(partners); pair; pair = mostAlike(partners)) {
    const touched = join(groups, pair.name, pair.partner, limits.faint);
    partners.delete(pair.partner);
    lookAgain(pair.name);
    // An average is never above its parts: who had a better partner keeps it.
    for (const name of touched) {
      const had = partners.get(name)?.name;
      if (had === pair.name || had === pair.partner) lookAgain(name);
    }
  }
  return [...groups.values()].map(({ things }) => things).filter((things) => things.length > 1);
}

/** The best partner among the groups with a higher number, so that each pair is looked at once. */
function partnerOf(groups: Groups, name: number, limits: Limits): Partner | null {
  const sizeOf = (one: number): number => groups.get(one)?.things.length ?? 0;
  let best: Partner | null = null;
  for (const [other, likeness] of groups.get(name)?.likeness ?? []) {
    if (other < name || likeness < limits.leastAlike) continue;
    if (sizeOf(name) + sizeOf(other) > limits.mostThings) continue;
    const partner = { name: other, likeness };
    if (best === null || isBefore(partner, best)) best = partner;
  }
  return best;
}

const isBefore = (one: Partner, other: Partner): boolean =>
  one.likeness > other.likeness || (one.likeness === other.likeness && one.name < other.name);

/** Of all groups the one whose partner is most like it. */
function mostAlike(partners: ReadonlyMap<number, Partner>) {
  let best: Partner | null = null;
  for (const [name, { likeness }] of partners)
    if (best === null || isBefore({ name, likeness }, best)) best = { name, likeness };
  const partner = best && partners.get(best.name);
  return best && partner ? { name: best.name, partner: partner.name } : null;
}

/** Puts the second group into the first; answers the groups to which they are alike. */
function join(groups: Groups, name: number, goneName: number, faint: number) {
  const into = groups.get(name);
  const gone = groups.get(goneName);
  if (!into || !gone) return [];
  const things = [...into.things, ...gone.things];
  const touched = new Set([...into.likeness.keys(), ...gone.likeness.keys()]);
  touched.delete(name);
  touched.delete(goneName);
  const likeness = new Map<number, number>();
  for (const third of touched) {
    const sum =
      into.things.length * (into.likeness.get(third) ?? 0) +
      gone.things.length * (gone.likeness.get(third) ?? 0);
    const mean = sum / things.length;
    const back = groups.get(third)?.likeness;
    back?.delete(goneName);
    if (mean < faint) back?.delete(name);
    else {
      back?.set(name, mean);
      likeness.set(third, mean);
    }
  }
  groups.delete(goneName);
  groups.set(name, { things, likeness });
  return [...touched];
}
