// The first frame of every journal: the whole session at one revision, so that a journal can be
// read without any other file.
import { type Session, sessionRecord } from '../domain/session-body.ts';
import { toBody } from '../domain/session-json.ts';
import { z } from '../lib/schema.ts';
import { MARKER, readEnvelope } from './envelope.ts';
import { FORMAT, MIN_READER } from './migrations.ts';

const headSchema = z.object({
  v: z.number().int().min(1).max(FORMAT),
  kind: z.literal('state'),
  revision: z.number().int().min(0),
  sessionId: z.string(),
});

export const writeStateFrame = (session: Session, revision: number): string =>
  JSON.stringify({
    v: FORMAT,
    kind: 'state',
    revision,
    sessionId: sessionRecord(session).id,
    body: toBody(session),
  });

/** Which revision a state frame holds, without reading its body; null when it is none. */
export function stateFrameHead(parsed: unknown): { readonly revision: number } | null {
  const head = headSchema.safeParse(parsed);
  return head.success ? { revision: head.data.revision } : null;
}

/** The session of a state frame, brought to today's format; null when it is not one. */
export function readStateFrame(parsed: unknown): Session | null {
  const head = headSchema.safeParse(parsed);
  if (!head.success || typeof parsed !== 'object' || parsed === null) return null;
  const envelope = readEnvelope({
    commonboard: MARKER,
    format: head.data.v,
    minReader: MIN_READER,
    revision: head.data.revision,
    sessionId: head.data.sessionId,
    body: 'body' in parsed ? parsed.body : null,
  });
  return envelope.ok ? envelope.value.session : null;
}
