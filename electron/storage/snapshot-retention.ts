// Which snapshots may go: all are kept for a day, one an hour for a week, one a day for a month,
// and 300 MB a session. Ages count from the newest snapshot, not from a clock that may be wrong,
// and the newest twenty stay whatever any clock says.
export interface KeptSnapshot {
  readonly revision: number;
  readonly writtenAt: number;
  readonly size: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ALWAYS_KEPT = 20;
const BYTES = 300 * 1024 * 1024;

/** The revisions to drop. */
export function snapshotsToDrop(snapshots: readonly KeptSnapshot[]): readonly number[] {
  const newestFirst = [...snapshots].sort((a, b) => b.revision - a.revision);
  const now = Math.max(0, ...snapshots.map((one) => one.writtenAt));
  const slots = new Set<string>();
  let bytes = 0;
  return newestFirst.flatMap((one, nth) => {
    const isFree = takesSlot(one, now, slots);
    if (nth >= ALWAYS_KEPT && !isFree) return one.revision;
    if (nth > 0 && bytes + one.size > BYTES) return one.revision;
    bytes += one.size;
    return [];
  });
}

/** Of several snapshots in one hour or day the newest is kept. */
function takesSlot(
  { revision, writtenAt }: KeptSnapshot,
  now: number,
  slots: Set<string>,
): boolean {
  const age = now - writtenAt;
  if (age > 30 * DAY_MS) return false;
  const slot =
    age <= DAY_MS
      ? `each ${revision}`
      : age <= 7 * DAY_MS
        ? `hour ${Math.floor(writtenAt / HOUR_MS)}`
        : `day ${Math.floor(writtenAt / DAY_MS)}`;
  if (slots.has(slot)) return false;
  slots.add(slot);
  return true;
}
