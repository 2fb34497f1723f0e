// A host as a process of its own, as people run it: started, waited for, killed.
import { type ChildProcess, spawn } from 'node:child_process';

interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** What it prints when it is ready. */
  readonly ready: RegExp;
  /** A channel for messages beside its output. */
  readonly hasChannel?: boolean;
}

export interface HostProcess {
  readonly child: ChildProcess;
  /** The first group of `ready`, or the whole of it. */
  readonly address: string;
  /** Everything it has printed so far, both streams. */
  output(): string;
  /** Resolves to the exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** @throws with what it printed, when it ends before it is ready */
export async function startHost(start: Start): Promise<HostProcess> {
  const child = spawn(start.command, [...start.args], {
    env: { ...process.env, ...start.env },
    stdio: start.hasChannel ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (text: string): void => {
      output += text;
      const found = start.ready.exec(output);
      if (found) resolve(found[1] ?? found[0]);
    };
    child.stdout?.setEncoding('utf8').on('data', hear);
    child.stderr?.setEncoding('utf8').on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The host ended with ${code}:\n${output}`)));
  });
  return { child, address, output: () => output, ended };
}

/** Ends it without any chance to tidy up. */
export async function killHost({ child, ended }: HostProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}

/** Asks it to end and gives its exit code. */
export async function endHost({ child, ended }: HostProcess): Promise<number | null> {
  if (process.platform === 'win32' && child.connected) child.send('end');
  else child.kill('SIGTERM');
  return ended;
}
