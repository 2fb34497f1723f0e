// JSON Canvas 1.0 as its specification has it (jsoncanvas.org/spec/1.0), read without our own reader.
type Json = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const isMaybe = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value);
const isColour = (value: unknown): boolean =>
  typeof value === 'string' && /^([1-6]|#[0-9a-f]{6})$/i.test(value);
const oneOf =
  (...values: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && values.includes(value);
const isSide = oneOf('top', 'right', 'bottom', 'left');
const isEnd = oneOf('none', 'arrow');

const ofType: Readonly<Record<string, (node: Json) => boolean>> = {
  text: ({ text }) => isText(text),
  file: ({ file, subpath }) => isText(file) && isMaybe(subpath, isText),
  link: ({ url }) => isText(url),
  group: ({ label, background }) => isMaybe(label, isText) && isMaybe(background, isText),
};

/** What is wrong with it by the specification; nothing: it is valid. */
export function jsonCanvasFlaws(text: string): readonly string[] {
  const { nodes = [], edges = [] } = JSON.parse(text) as { nodes?: Json[]; edges?: Json[] };
  const ids = new Set(nodes.map(({ id }) => id));
  const flaws: string[] = [];
  if (ids.size < nodes.length) flaws.push('two nodes with one id');
  if (new Set(edges.map(({ id }) => id)).size < edges.length) flaws.push('two edges with one id');
  for (const node of nodes) {
    const { id, type, x, y, width, height, color } = node;
    if (!isText(id) || !ofType[String(type)]?.(node)) flaws.push(`a node that is none: ${id}`);
    if (![x, y, width, height].every(Number.isInteger)) flaws.push(`no place: ${id}`);
    if (!isMaybe(color, isColour)) flaws.push(`no colour: ${color}`);
  }
  for (const { id, fromNode, toNode, fromSide, toSide, fromEnd, toEnd, color, label } of edges) {
    if (!isText(id) || !ids.has(fromNode) || !ids.has(toNode)) flaws.push(`a loose edge: ${id}`);
    if (!isMaybe(fromSide, isSide) || !isMaybe(toSide, isSide)) flaws.push(`no side: ${id}`);
    if (!isMaybe(fromEnd, isEnd) || !isMaybe(toEnd, isEnd)) flaws.push(`no end: ${id}`);
    if (!isMaybe(color, isColour) || !isMaybe(label, isText)) flaws.push(`a bad edge: ${id}`);
  }
  return flaws;
}
