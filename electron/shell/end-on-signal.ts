// A host without windows ends when it is told to: first everything goes to the disk, then 0.
const WAIT_MS = 5_000;

/** `finish` is run once, however often the signal comes. */
export function endOnSignal(signals: NodeJS.Process, finish: () => Promise<void>): void {
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    const late = new Promise<void>((resolve) => void setTimeout(resolve, WAIT_MS));
    Promise.race([finish(), late]).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  signals.on('SIGINT', end);
  signals.on('SIGTERM', end);
  // Windows has no signal that a program could answer; whoever started us may say it.
  signals.on('message', (message) => message === 'end' && end());
}
