// Named, gapless: step N brings a record of format N to format N + 1. Checkpoints and journal
// diffs migrate record by record with the same steps; a step that answers null drops the record.
import type { Noun } from '../domain/nouns.ts';
import { roomSizes } from '../domain/session.ts';

/** The format this version writes. */
export const FORMAT = 4;
/** The oldest reader that can open what we write without losing anything. */
export const MIN_READER = 4;

type Loose = Readonly<Record<string, unknown>>;
export interface Migration {
  readonly name: string;
  readonly from: number;
  readonly record: (noun: Noun, record: Loose) => Loose | null;
}

export const migrations: readonly Migration[] = [
  {
    name: 'whole-insight-canvas',
    from: 1,
    /** Tables, families, kept voices; planned minutes for every size of room. */
    record(noun, record) {
      if (noun === 'note') return { ...record, tableId: null, isKept: false };
      if (noun === 'cluster') return { ...record, familyId: null, tableId: null, paperCount: null };
      if (noun !== 'stage') return record;
      const { durationMs, ...stage } = record;
      const durationsMs = Object.fromEntries(roomSizes.map((size) => [size, durationMs]));
      const addedMs = Object.fromEntries(roomSizes.map((size) => [size, 0]));
      return { ...stage, durationsMs, addedMs };
    },
  },
  {
    name: 'four-canvases',
    from: 2,
    /** Stakeholders, partners and programmes are new nouns; what was there gets its ties to them. */
    record(noun, record) {
      if (noun === 'canvas') return { ...record, corner: null };
      if (noun === 'insight') return { ...record, held: null };
      if (noun === 'action') return { ...record, firstStep: '', about: null };
      return record;
    },
  },
  {
    name: 'running-the-room',
    from: 3,
    /** Slips and connectors are new nouns; notes can be locked, moving kept to the console, sessions be rehearsals. */
    record(noun, record) {
      if (noun === 'note') return { ...record, locked: false };
      if (noun === 'stage') return { ...record, hands: 'everyone' };
      if (noun === 'session') return { ...record, rehearsal: false };
      return record;
    },
  },
];

/** Brings one record from the format it was written in to today's. */
export const migrateRecord = (noun: Noun, record: Loose, format: number): Loose | null =>
  migrations
    .filter((step) => step.from >= format)
    .reduce<Loose | null>((held, step) => held && step.record(noun, held), record);
