// Files and pasted texts as the import gets them, and the tools it reads them with.
import type { TableMapping } from '#shared/api/import-preview.ts';
import type { ImportJob, ImportTools } from '#shared/transfer/parse-import.ts';
import { decode } from '../../electron/workers/decode.ts';
import { seededBytes } from './random.ts';

export const importTools = (seed = 1): ImportTools => ({
  decode,
  random: seededBytes(seed),
});

export const fileJob = (
  name: string,
  content: string | Uint8Array,
  mapping: TableMapping | null = null,
): ImportJob => ({
  kind: 'file',
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  mapping,
});

export const pasteJob = (text: string): ImportJob => ({ kind: 'text', text });

/** UTF-16, little or big end first, with or without its mark. */
export function utf16(text: string, { bigEnd = false, mark = true } = {}): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), !bigEnd);
  return bytes;
}
