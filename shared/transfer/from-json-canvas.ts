// JSON Canvas 1.0 (jsoncanvas.org): cards become notes, groups become groups, edges become lines.
import { z } from '../lib/schema.ts';
import { BoardMaker, type MadeBoard } from './board-maker.ts';

const figure = z.number().catch(0);
const nodeSchema = z.object({
  id: z.string(),
  type: z.string(),
  ...{ x: figure, y: figure, width: figure, height: figure },
  text: z.string().optional(),
  file: z.string().optional(),
  url: z.string().optional(),
  label: z.string().optional(),
});
type Node = z.infer<typeof nodeSchema>;
const edgeSchema = z.object({
  fromNode: z.string(),
  toNode: z.string(),
  label: z.string().optional(),
});
const loose = z.unknown().array();
const canvasSchema = z.object({ nodes: loose.optional(), edges: loose.optional() });

/** Each card is looked for in each of them. */
const GROUPS_MAX = 500;

/** A card as wide as this is one note wide. */
const CARD_WIDTH = 250;

/** The smallest group around the middle of a card: groups may lie in groups. */
function groupAround(card: Node, groups: readonly Node[]): Node | null {
  const [x, y] = [card.x + card.width / 2, card.y + card.height / 2];
  const around = groups.filter(
    (group) =>
      x >= group.x && x <= group.x + group.width && y >= group.y && y <= group.y + group.height,
  );
  const size = ({ width, height }: Node): number => width * height;
  return around.reduce<Node | null>(
    (least, group) => (!least || size(group) < size(least) ? group : least),
    null,
  );
}

const wordsOf = ({ type, text, file, url }: Node): string =>
  (type === 'text' ? text : type === 'file' ? file : type === 'link' ? url : undefined) ?? '';

/** Null when it is none. */
export function fromJsonCanvas(parsed: unknown): MadeBoard | null {
  const canvas = canvasSchema.safeParse(parsed);
  if (!canvas.success || (!canvas.data.nodes && !canvas.data.edges)) return null;
  const maker = new BoardMaker('');
  const nodes = read(nodeSchema, canvas.data.nodes ?? []);
  const found = nodes.filter(({ type }) => type === 'group');
  const groups = found.slice(0, GROUPS_MAX);
  if (found.length > groups.length) maker.tally.add('over-limit', found.length - groups.length);
  const place = ({ x, y }: Node) => ({ x: x / CARD_WIDTH, y: y / CARD_WIDTH });
  for (const group of groups) maker.group(group.id, group.label ?? '', place(group));
  for (const card of nodes) {
    if (card.type === 'group') continue;
    const group = groupAround(card, groups)?.id ?? null;
    maker.note({ key: card.id, text: wordsOf(card), group, at: place(card) });
  }
  for (const { fromNode, toNode, label = '' } of read(edgeSchema, canvas.data.edges ?? []))
    maker.line(fromNode, toNode, label);
  return maker.made();
}

/** Those that are what they should be; others are passed over. */
const read = <Schema extends z.ZodType>(
  schema: Schema,
  items: readonly unknown[],
): readonly z.infer<Schema>[] =>
  items.flatMap((item) => {
    const one = schema.safeParse(item);
    return one.success ? [one.data] : [];
  });
