// Who speaks after whom: drawn by lot, those who have much to say in the room anyway last, if that
// is wished. The names are for the moment and never saved.
import { limits } from '../domain/limits.ts';
import { z } from '../lib/schema.ts';
import { cleanLine, textSchema } from '../lib/text.ts';

/** More than this nobody listens to. */
export const MOST_SPEAKERS = 60;

export const speakingSchema = z
  .strictObject({
    names: z.array(textSchema(limits.nameChars)).min(1).max(MOST_SPEAKERS).readonly(),
    /** Whose turn it is; as many as there are names: all have spoken. */
    at: z.number().int().min(0).max(MOST_SPEAKERS),
  })
  .readonly();
export type Speaking = z.infer<typeof speakingSchema>;

/** One name a line or between commas; the same name twice is one. */
export function namesIn(text: string): readonly string[] {
  const names = text.split(/[\n,;]/).map((name) => cleanLine(name, limits.nameChars));
  return [...new Set(names.filter(Boolean))].slice(0, MOST_SPEAKERS);
}

/** No order is likelier than another. `dice` gives 0 up to, but not, 1. */
function shuffled(names: readonly string[], dice: () => number): readonly string[] {
  const order = [...names];
  for (let end = order.length - 1; end > 0; end--) {
    const [drawn = ''] = order.splice(Math.floor(dice() * (end + 1)), 1, order[end] ?? '');
    order[end] = drawn;
  }
  return order;
}

export const speakingOrder = (
  names: readonly string[],
  last: ReadonlySet<string>,
  dice: () => number,
): readonly string[] => [
  ...shuffled(
    names.filter((name) => !last.has(name)),
    dice,
  ),
  ...shuffled(
    names.filter((name) => last.has(name)),
    dice,
  ),
];

/** The same round one turn on or back, from the first up to all having spoken. */
export const turnedBy = ({ names, at }: Speaking, by: 1 | -1): Speaking => ({
  names,
  at: Math.max(0, Math.min(names.length, at + by)),
});
