// The contract over HTTP: `POST /api/call/<name>` with JSON; bytes of files and long pasted text
// have routes of their own. Answers are envelopes, also the refusals.
import type { IncomingMessage } from 'node:http';
import { type AppError, problem } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { err } from '#shared/lib/result.ts';
import type { Caller } from '../services/handlers.ts';
import type { Api, Reply } from './bind-api.ts';
import { readBody } from './read-body.ts';

const OCTETS = 'application/octet-stream';
const JSON_MIME = 'application/json';

export interface Answer {
  readonly status: number;
  readonly reply: Reply;
}

interface Route {
  readonly mime: string;
  readonly maxBytes: number;
  readonly tooLarge: AppError['type'];
  run(caller: Caller, body: Uint8Array): Promise<Reply>;
}

const refused = (status: number, type: AppError['type']): Answer => ({
  status,
  reply: err(problem(type)),
});

/** A refusal of the door has a status of its own; everything a service answers is 200. */
const statuses: Partial<Record<AppError['type'], number>> = {
  'call.unknown': 404,
  'call.not-allowed': 403,
  'call.malformed': 400,
  'app.bug': 500,
};
const answered = (reply: Reply): Answer => ({
  status: reply.ok ? 200 : (statuses[reply.error.type] ?? 200),
  reply,
});

function routeFor(path: string, query: URLSearchParams, api: Api): Route | null {
  if (path === '/api/import') {
    const name = query.get('name') ?? '';
    const run: Route['run'] = (caller, bytes) => api(caller, 'import.read', { name, bytes });
    return { mime: OCTETS, maxBytes: limits.sessionBytes, tooLarge: 'file.too-large', run };
  }
  if (path === '/api/paste') {
    const run: Route['run'] = (caller, bytes) =>
      api(caller, 'import.paste', { text: new TextDecoder().decode(bytes) });
    return { mime: OCTETS, maxBytes: limits.pasteBytes, tooLarge: 'call.too-large', run };
  }
  if (path === '/api/print') {
    const run: Route['run'] = (caller, pages) => api(caller, 'export.print', { pages });
    return { mime: OCTETS, maxBytes: limits.printBytes, tooLarge: 'call.too-large', run };
  }
  const name = /^\/api\/call\/([a-z]+\.[a-z]+)$/.exec(path)?.[1];
  if (name === undefined) return null;
  const run: Route['run'] = async (caller, body) => {
    const parsed = parseJson(new TextDecoder().decode(body));
    return parsed.ok ? api(caller, name, parsed.value) : err(problem('call.malformed'));
  };
  return { mime: JSON_MIME, maxBytes: limits.httpBodyBytes, tooLarge: 'call.too-large', run };
}

interface Door {
  readonly api: Api;
  /** Null: no such token. */
  callerOf(token: unknown, windowName: unknown): Caller | null;
  /** Events have a way to this window; without one a call would leave a session open for ever. */
  isConnected(windowId: string): boolean;
}

/** `request` has passed the gate already. */
export async function answerApi(request: IncomingMessage, url: URL, door: Door): Promise<Answer> {
  const route = routeFor(url.pathname, url.searchParams, door.api);
  if (!route) return refused(404, 'call.unknown');
  if (request.method !== 'POST') return refused(405, 'call.not-allowed');
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  const caller = door.callerOf(token, request.headers['x-commonboard-window']);
  if (!caller) return refused(401, 'call.not-allowed');
  const mime = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (mime !== route.mime) return refused(415, 'call.malformed');
  if (!door.isConnected(caller.windowId)) return refused(409, 'host.lost');
  const body = await readBody(request, route.maxBytes);
  if (!body) return refused(413, route.tooLarge);
  return answered(await route.run(caller, body));
}
