// A request's body up to a limit; beyond it nothing more is kept.
import type { IncomingMessage } from 'node:http';

/** Null when it is longer than `maxBytes` or breaks off. */
export async function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return null;
  const chunks: Uint8Array[] = [];
  let held = 0;
  try {
    for await (const chunk of request as AsyncIterable<Uint8Array>) {
      held += chunk.byteLength;
      if (held > maxBytes) return null;
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}
