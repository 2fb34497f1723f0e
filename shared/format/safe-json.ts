// The one door from text to values. A scan before parsing refuses what would exhaust the parser.
import { limits } from '../domain/limits.ts';
import { err, ok, type Result } from '../lib/result.ts';

export type JsonProblem = 'file.empty' | 'file.not-json' | 'file.too-deep';

const OPENING = new Set(['{', '[']);
const CLOSING = new Set(['}', ']']);

/** Nesting and size without parsing: strings are skipped, brackets and separators counted. */
function scan(text: string, maxDepth: number, maxTokens: number): boolean {
  let depth = 0;
  let tokens = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
      continue;
    }
    if (char === '"') quoted = true;
    else if (OPENING.has(char)) depth++;
    else if (CLOSING.has(char)) depth--;
    else if (char !== ',' && char !== ':') continue;
    tokens++;
    if (depth > maxDepth || tokens > maxTokens) return false;
  }
  return true;
}

/** Parses JSON of bounded depth and size. Keys like `__proto__` are dropped, never assigned. */
export function parseJson(text: string): Result<unknown, JsonProblem> {
  if (text.trim() === '') return err('file.empty');
  if (!scan(text, limits.jsonDepth, limits.jsonTokens)) return err('file.too-deep');
  try {
    const dropProto = (key: string, value: unknown): unknown =>
      key === '__proto__' || key === 'constructor' ? undefined : value;
    return ok(
      JSON.parse(
        text,
        text.includes('"__proto__"') || text.includes('\\u') ? dropProto : undefined,
      ),
    );
  } catch {
    return err('file.not-json');
  }
}
