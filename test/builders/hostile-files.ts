// Files that nobody should have to handle and everybody meets one day, made when they are needed.
import type { ErrorType } from '#shared/api/errors.ts';
import { writeEnvelope } from '#shared/format/envelope.ts';
import type { ImportJob } from '#shared/transfer/parse-import.ts';
import { fileJob } from './import-job.ts';
import { buildSession } from './session.ts';

export interface HostileFile {
  readonly what: string;
  readonly job: () => ImportJob;
  readonly expected: ErrorType;
}

const MB = 1_048_576;
const ownFile = (): string => writeEnvelope(buildSession(8).session, 12, '0.1.0');
/** A sound file with one of its texts replaced by another. */
const changed = (from: string | RegExp, to: string): string => ownFile().replace(from, to);
const name = 'workshop.commonboard.json';

export const hostileFiles: readonly HostileFile[] = [
  { what: 'an empty file', job: () => fileJob(name, ''), expected: 'file.empty' },
  { what: 'a file of blanks', job: () => fileJob('notes.csv', ' \r\n \n'), expected: 'file.empty' },
  {
    what: 'a session file cut in the middle',
    job: () => fileJob(name, ownFile().slice(0, 900)),
    expected: 'file.damaged',
  },
  {
    what: 'a session file cut in the middle and renamed',
    job: () => fileJob('notes.txt', ownFile().slice(0, 900)),
    expected: 'file.damaged',
  },
  {
    what: 'a spreadsheet in its own format',
    job: () => fileJob('notes.csv', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33)),
    expected: 'file.not-text',
  },
  {
    what: 'a picture without a single NUL',
    job: () =>
      fileJob(
        'notes.csv',
        Uint8Array.from({ length: 4_000 }, (_, at) => 1 + ((at * 7) % 255)),
      ),
    expected: 'file.not-text',
  },
  {
    what: 'zeros, as a power cut leaves them',
    job: () => fileJob(name, new Uint8Array(4_096)),
    expected: 'file.not-text',
  },
  {
    what: 'JSON that is 60,000 deep',
    job: () => fileJob(name, `${'['.repeat(60_000)}${']'.repeat(60_000)}`),
    expected: 'file.too-deep',
  },
  {
    what: 'a session 60,000 deep inside',
    job: () =>
      fileJob(
        name,
        changed('"body": {', `"x": ${'['.repeat(60_000)}${']'.repeat(60_000)}, "body": {`),
      ),
    expected: 'file.too-deep',
  },
  {
    what: '__proto__ in place of the content',
    job: () => fileJob(name, '{"__proto__": {"commonboard": "session"}, "body": {}}'),
    expected: 'file.not-ours',
  },
  {
    what: 'the same id twice',
    job: () => fileJob(name, changed(/\n( {2}\{[^\n]*note_[^\n]*\})/, '\n$1,\n$1')),
    expected: 'file.damaged',
  },
  {
    what: 'a session file of 30 MB',
    job: () => fileJob(name, `{"commonboard":"session"${' '.repeat(30 * MB)}}`),
    expected: 'file.too-large',
  },
  {
    what: 'a table of 30 MB',
    job: () => fileJob('notes.csv', 'text\n'.repeat(6 * MB)),
    expected: 'file.too-large',
  },
  {
    what: 'a session of a newer version',
    job: () => fileJob(name, changed(/"minReader": \d+/, '"minReader": 999')),
    expected: 'file.too-new',
  },
  {
    what: 'somebody else’s JSON',
    job: () => fileJob('board.json', '{"board":{"name":"Retro"},"notes":[{"text":"Hello"}]}'),
    expected: 'file.not-ours',
  },
  {
    what: 'a list as JSON',
    job: () => fileJob('notes', '["one","two"]'),
    expected: 'file.not-ours',
  },
  {
    what: 'text that calls itself JSON',
    job: () => fileJob('notes.json', 'one\ntwo'),
    expected: 'file.not-json',
  },
  {
    what: 'a session without its records',
    job: () => fileJob(name, changed(/"body": \{[\s\S]*/, '"body": {}}')),
    expected: 'file.damaged',
  },
  {
    what: 'a table with a header and nothing below it',
    job: () => fileJob('notes.csv', 'text,column\n'),
    expected: 'file.no-notes',
  },
  {
    what: 'a list of nothing but bullets',
    job: () => fileJob('notes.md', '# Ideas\n- \n* \n'),
    expected: 'file.no-notes',
  },
];
