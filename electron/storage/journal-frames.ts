// A journal's bytes: one frame a line, `<bytes of JSON> <crc32 of JSON> <JSON>\n`. A frame is whole
// and right or it does not count; what stands after a damaged one is still found.
import type { Session } from '#shared/domain/session-body.ts';
import { type Change, readChangeFrame } from '#shared/format/change-frame.ts';
import { FORMAT } from '#shared/format/migrations.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { readStateFrame, stateFrameHead } from '#shared/format/state-frame.ts';
import { crc32 } from '#shared/lib/crc32.ts';
import { decode } from './read-document.ts';

export type Frame =
  | {
      readonly kind: 'state';
      readonly revision: number;
      /** Reading the body is dear, so it is done for the one that is needed. */
      readonly read: () => Session | null;
    }
  | { readonly kind: 'change'; readonly revision: number; readonly change: Change };

export interface JournalContent {
  readonly frames: readonly Frame[];
  /** Bytes that are no frame at the end: what a crash leaves. Nothing of it was ever "Saved". */
  readonly torn: boolean;
  /** Lines that are complete and no frame, or bytes that are none with good frames after them. */
  readonly damaged: boolean;
  /** A newer version wrote here. */
  readonly tooNew: boolean;
}

const NEWLINE = 0x0a;
const HEADER = /^(\d{1,9}) ([0-9a-f]{8}) /;
const HEADER_MAX = 19;

export function encodeFrame(json: string): Uint8Array {
  const body = Buffer.from(json, 'utf8');
  return Buffer.concat([Buffer.from(`${body.length} ${crc32(json)} `), body, Buffer.of(NEWLINE)]);
}

export function readFrames(bytes: Uint8Array): JournalContent {
  const frames: Frame[] = [];
  let bad = false;
  let damaged = false;
  let tooNew = false;
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, from);
    const line = bytes.subarray(from, newline < 0 ? bytes.length : newline);
    const frame = newline < 0 ? null : readFrame(line);
    if (frame === 'too-new') tooNew = true;
    else if (frame) {
      damaged ||= bad;
      bad = false;
      frames.push(frame);
    } else {
      bad = true;
      // A crash cuts a line off; a line that ends and is wrong was changed later.
      damaged ||= newline >= 0;
    }
    from += line.length + 1;
  }
  return { frames, torn: bad, damaged, tooNew };
}

function readFrame(line: Uint8Array): Frame | 'too-new' | null {
  const header = HEADER.exec(Buffer.from(line.subarray(0, HEADER_MAX)).toString('latin1'));
  if (!header) return null;
  const body = line.subarray(header[0].length);
  if (body.length !== Number(header[1])) return null;
  const json = decode(body);
  if (json === null || crc32(json) !== header[2]) return null;
  const parsed = parseJson(json);
  return parsed.ok ? frameOf(parsed.value) : null;
}

function frameOf(value: unknown): Frame | 'too-new' | null {
  if (isNewer(value)) return 'too-new';
  const change = readChangeFrame(value);
  if (change) return { kind: 'change', revision: change.revision, change };
  const head = stateFrameHead(value);
  return head && { kind: 'state', revision: head.revision, read: () => readStateFrame(value) };
}

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'v' in value &&
  typeof value.v === 'number' &&
  value.v > FORMAT;
