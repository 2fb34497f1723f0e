// What a session is on disk and as an exported file. FORMAT.md beside this file is the document.
import { type Noun, nouns } from '../domain/nouns.ts';
import { sessionIdSchema } from '../domain/session.ts';
import type { Session } from '../domain/session-body.ts';
import { fromBody, toBody } from '../domain/session-json.ts';
import { crc32 } from '../lib/crc32.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { z } from '../lib/schema.ts';
import { Draft, withChanges } from '../lib/tables.ts';
import { mendReferences } from '../ops/references.ts';
import { FORMAT, MIN_READER, migrateRecord } from './migrations.ts';

export const MARKER = 'session';

export type EnvelopeProblem = 'file.not-ours' | 'file.too-new' | 'file.damaged';

export interface ReadEnvelope {
  readonly session: Session;
  readonly revision: number;
  /** The checksum is there and does not match: edited outside the app. */
  readonly edited: boolean;
  /** References to records that are not in the file, settled. */
  readonly mendedCount: number;
  readonly format: number;
}

const headSchema = z.object({
  commonboard: z.literal(MARKER),
  format: z.number().int().min(1),
  minReader: z.number().int().min(1),
  revision: z.number().int().min(0).default(0),
  sessionId: sessionIdSchema,
  checksum: z.string().optional(),
  body: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

/** The whole file as text: readable, one record a line. */
export function writeEnvelope(session: Session, revision: number, appVersion: string): string {
  const body = toBody(session);
  const lists = nouns.map(
    (noun) =>
      `${JSON.stringify(noun)}: [${body[noun].map((one) => `\n  ${JSON.stringify(one)}`).join(',')}]`,
  );
  const [record] = body.session;
  const head = {
    commonboard: MARKER,
    format: FORMAT,
    minReader: MIN_READER,
    appVersion,
    sessionId: record?.id,
    revision,
    checksum: crc32(JSON.stringify(body)),
  };
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "body": {\n ${lists.join(',\n ')}\n }\n}\n`;
}

/** Whether a parsed file says it is ours, before anything else is believed. */
export const isOurs = (parsed: unknown): boolean =>
  typeof parsed === 'object' && parsed !== null && Object.hasOwn(parsed, 'commonboard');

/** Marker → version → checksum → migrations → schema → references → fresh objects. */
export function readEnvelope(parsed: unknown): Result<ReadEnvelope, EnvelopeProblem> {
  if (!isOurs(parsed)) return err('file.not-ours');
  const version = z.object({ minReader: z.number() }).safeParse(parsed);
  if (version.success && version.data.minReader > FORMAT) return err('file.too-new');
  const head = headSchema.safeParse(parsed);
  if (!head.success) return err('file.damaged');
  const { format, revision, checksum, body: raw } = head.data;
  const edited = checksum !== undefined && checksum !== crc32(JSON.stringify(raw));
  const body = migrateBody(raw, format);
  const session = fromBody(body);
  // A file that names two sessions has lost one of the names: what it says can't be told apart.
  if (!session?.session.has(head.data.sessionId)) return err('file.damaged');
  const draft = new Draft(session);
  const mendedCount = mendReferences(draft);
  return ok({
    session: withChanges(session, draft.changes()),
    revision,
    edited,
    mendedCount,
    format,
  });
}

type RawBody = z.infer<typeof headSchema>['body'];

function migrateBody(raw: RawBody, format: number): RawBody {
  if (format >= FORMAT) return raw;
  const body: RawBody = {};
  for (const noun of nouns) body[noun] = migrateList(noun, raw[noun] ?? [], format);
  return body;
}

const migrateList = (noun: Noun, list: RawBody[string], format: number): RawBody[string] =>
  list.flatMap((record) => {
    const brought = migrateRecord(noun, record, format);
    return brought ? [{ ...brought }] : [];
  });
