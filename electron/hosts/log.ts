// What went wrong, for whoever looks later. Kept in memory, at most 1 MB, and on stderr. It never
// holds what people wrote nor a token: of an exception only its class and where it was thrown.
const RING_CHARS = 1024 * 1024;

export interface Log {
  note(line: string): void;
  bug(where: string, thrown: unknown): void;
  /** Everything still held, oldest first. */
  lines(): readonly string[];
}

/** A URL's fragment and a bearer token are struck out wherever they turn up. */
const redacted = (line: string): string =>
  line
    .replaceAll(/#t=[^\s"']*/g, '#t=…')
    .replaceAll(/bearer\s+\S+/gi, 'Bearer …')
    .replaceAll(/[\r\n]+/g, ' | ');

function thrownAt(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [thrown.constructor.name, ...frames.slice(0, 6).map((line) => line.trim())].join(' | ');
}

export function createLog(print: (line: string) => void): Log {
  const ring: string[] = [];
  let held = 0;
  const note = (line: string): void => {
    const clean = redacted(line);
    ring.push(clean);
    held += clean.length;
    while (held > RING_CHARS) held -= ring.shift()?.length ?? held;
    print(clean);
  };
  return {
    note,
    bug: (where, thrown) => note(`bug in ${where}: ${thrownAt(thrown)}`),
    lines: () => ring,
  };
}
