// A board that Scrumlr exported as JSON: columns become questions, stacks become groups, votes are
// added up.
import { z } from '../lib/schema.ts';
import { BoardMaker, type MadeBoard } from './board-maker.ts';

const boardSchema = z.object({
  board: z.object({ name: z.string().nullish() }),
  columns: z.array(z.object({ id: z.string(), name: z.string() })),
  notes: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      position: z.object({
        column: z.string(),
        stack: z.string().nullish(),
        rank: z.number().catch(0),
      }),
    }),
  ),
  votings: z
    .array(
      z.object({
        votes: z
          .object({ votesPerNote: z.record(z.string(), z.object({ total: z.number() })) })
          .nullish(),
      }),
    )
    .nullish()
    .catch(null),
  votes: z
    .array(z.object({ note: z.string() }))
    .nullish()
    .catch(null),
});
type Board = z.infer<typeof boardSchema>;

/** How often each note was chosen, by its id. */
function votesOf({ votings, votes }: Board): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string, count: number): void => {
    counts.set(id, (counts.get(id) ?? 0) + count);
  };
  for (const voting of votings ?? [])
    for (const [id, { total }] of Object.entries(voting.votes?.votesPerNote ?? {})) add(id, total);
  if (counts.size === 0) for (const { note } of votes ?? []) add(note, 1);
  return counts;
}

/** Null when it is none. */
export function fromScrumlr(parsed: unknown): MadeBoard | null {
  const read = boardSchema.safeParse(parsed);
  if (!read.success) return null;
  const { board, columns, notes } = read.data;
  const maker = new BoardMaker(board.name ?? '');
  const laneOf = new Map(columns.map(({ id, name }) => [id, name]));
  const votes = votesOf(read.data);
  const heads = new Set(notes.flatMap(({ position }) => position.stack ?? []));
  for (const id of heads) maker.group(id, '');
  // The head of a stack lies on top.
  const ordered = [...notes].sort((a, b) => b.position.rank - a.position.rank);
  for (const { id, text, position } of ordered) {
    const group = position.stack ?? (heads.has(id) ? id : null);
    const lane = laneOf.get(position.column) ?? null;
    maker.note({ key: id, text, lane, group, votes: votes.get(id) ?? 0 });
  }
  return maker.made();
}
