// Calls as requests. Bytes and long texts go by routes of their own.
import { problem } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import { err } from '#shared/lib/result.ts';
import { asReply, type Reply } from './reply.ts';
import type { SocketDoor } from './socket-door.ts';

type Door = Pick<SocketDoor, 'origin' | 'windowName' | 'token' | 'fetch'>;

interface Parcel {
  readonly path: string;
  readonly mime: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly maxBytes: number;
}

const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> => value instanceof Uint8Array;
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const OCTETS = 'application/octet-stream';

function parcelOf(name: string, input: unknown): Parcel {
  const fields: Readonly<Record<string, unknown>> = { ...Object(input) };
  if (name === 'import.read' && isBytes(fields['bytes'])) {
    const path = `/api/import?name=${encodeURIComponent(String(fields['name']))}`;
    return { path, mime: OCTETS, body: fields['bytes'], maxBytes: limits.sessionBytes };
  }
  if (name === 'import.paste' && typeof fields['text'] === 'string') {
    const body = encode(fields['text']);
    return { path: '/api/paste', mime: OCTETS, body, maxBytes: limits.pasteBytes };
  }
  if (name === 'export.print' && isBytes(fields['pages'])) {
    const body = fields['pages'];
    return { path: '/api/print', mime: OCTETS, body, maxBytes: limits.printBytes };
  }
  const body = encode(JSON.stringify(input));
  const maxBytes = limits.httpBodyBytes;
  return { path: `/api/call/${name}`, mime: 'application/json', body, maxBytes };
}

/** Null: too long for a request, but not for the socket. */
export const createPosts =
  (door: Door) =>
  async (name: string, input: unknown): Promise<Reply | null> => {
    const { path, mime, body, maxBytes } = parcelOf(name, input);
    if (body.byteLength > maxBytes) {
      if (name === 'import.read') return err(problem('file.too-large'));
      const hasRoute = name === 'import.paste' || name === 'export.print';
      return hasRoute ? err(problem('call.too-large')) : null;
    }
    try {
      const response = await door.fetch(`${door.origin}${path}`, {
        method: 'POST',
        cache: 'no-store',
        credentials: 'omit',
        headers: {
          authorization: `Bearer ${door.token() ?? ''}`,
          'content-type': mime,
          'x-commonboard-window': door.windowName,
        },
        body,
      });
      if (response.status === 401) return err(problem('host.lost'));
      return asReply(await response.json());
    } catch {
      return err(problem('host.lost'));
    }
  };
