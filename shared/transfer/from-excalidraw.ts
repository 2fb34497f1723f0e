// An Excalidraw drawing: its words become notes. A text in a shape is one note; shapes without words
// and pictures are counted as left out; arrows between things with words become lines.
import { z } from '../lib/schema.ts';
import { BoardMaker, type MadeBoard } from './board-maker.ts';

const end = z.object({ elementId: z.string() }).nullish().catch(null);
const elementSchema = z.object({
  id: z.string(),
  type: z.string(),
  isDeleted: z.boolean().nullish().catch(false),
  ...{ x: z.number().catch(0), y: z.number().catch(0) },
  text: z.string().nullish().catch(null),
  /** As it was typed: `text` is broken into lines to fit its shape. */
  originalText: z.string().nullish().catch(null),
  name: z.string().nullish().catch(null),
  containerId: z.string().nullish().catch(null),
  frameId: z.string().nullish().catch(null),
  startBinding: end,
  endBinding: end,
});
const drawingSchema = z.object({
  type: z.literal('excalidraw'),
  elements: z.array(z.unknown()),
});

const NOTE_WIDTH = 250;
const LINES = ['arrow', 'line'];

/** Null when it is none. */
export function fromExcalidraw(parsed: unknown): MadeBoard | null {
  const drawing = drawingSchema.safeParse(parsed);
  if (!drawing.success) return null;
  const maker = new BoardMaker('');
  const elements = drawing.data.elements.flatMap((item) => {
    const one = elementSchema.safeParse(item);
    return one.success && !one.data.isDeleted ? [one.data] : [];
  });
  const frames = elements.filter(({ type }) => type === 'frame' || type === 'magicframe');
  const texts = elements.filter(({ type }) => type === 'text');
  const lines = elements.filter(({ type }) => LINES.includes(type));
  const isLine = new Set(lines.map(({ id }) => id));
  const isFrame = new Set(frames.map(({ id }) => id));
  /** A line leads to the shape; the note is known by the text in it. */
  const textIn = new Map(texts.map((text) => [text.containerId ?? text.id, text]));
  for (const frame of frames) maker.group(frame.id, frame.name ?? '');
  for (const { id, x, y, text, originalText, containerId, frameId } of texts) {
    if (isLine.has(containerId ?? '')) continue;
    const at = { x: x / NOTE_WIDTH, y: y / NOTE_WIDTH };
    maker.note({ key: id, text: originalText ?? text ?? '', group: frameId ?? null, at });
  }
  for (const { id, startBinding, endBinding } of lines) {
    const [from, to] = [startBinding?.elementId ?? '', endBinding?.elementId ?? ''];
    const label = textIn.get(id)?.text ?? '';
    maker.line(textIn.get(from)?.id ?? from, textIn.get(to)?.id ?? to, label);
  }
  const wordless = elements.filter(
    ({ id, type }) => type !== 'text' && !isFrame.has(id) && !isLine.has(id) && !textIn.has(id),
  );
  if (wordless.length > 0) maker.tally.add('wordless', wordless.length);
  return maker.made();
}
