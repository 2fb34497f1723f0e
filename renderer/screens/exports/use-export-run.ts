// One export under way: what it is at, how far, how it ended. Stopping counts at once; what the work
// still brings is not looked at.
import { useEffect, useRef, useState } from 'react';
import { type AppError, problem } from '#shared/api/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import { type ExportWork, Stopped } from './export-work.ts';

type Ended =
  | { readonly kind: 'saved' | 'downloaded'; readonly name: string }
  | { readonly kind: 'cancelled' };
export type RunState =
  | { readonly at: 'rest' }
  | { readonly at: 'work'; readonly doing: string; readonly done: number }
  | { readonly at: 'end'; readonly said: string; readonly isGood: boolean }
  | { readonly at: 'problem'; readonly error: AppError };

export interface ExportRun {
  readonly state: RunState;
  start(doing: string, work: (how: ExportWork) => Promise<Result<Ended, AppError>>): void;
  stop(): void;
  /** What was said of the last one is no longer about what is chosen now. */
  forget(): void;
}

export function useExportRun(): ExportRun {
  const [state, setState] = useState<RunState>({ at: 'rest' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const run = async (
    doing: string,
    work: (how: ExportWork) => Promise<Result<Ended, AppError>>,
  ): Promise<void> => {
    const own = new AbortController();
    current.current = own;
    setState({ at: 'work', doing, done: 0 });
    const tell: ExportWork['tell'] = (done, now = doing) => {
      if (!own.signal.aborted) setState({ at: 'work', doing: now, done });
    };
    const ended = await work({ signal: own.signal, tell }).catch((thrown: unknown) => thrown);
    if (own.signal.aborted || ended instanceof Stopped) return;
    current.current = null;
    setState(stateAfter(ended));
  };

  return {
    state,
    start: (doing, work) => void run(doing, work),
    stop() {
      current.current?.abort();
      setState({ at: 'end', said: words.stopped, isGood: false });
    },
    forget: () => setState((now) => (now.at === 'work' ? now : { at: 'rest' })),
  };
}

const isResult = (ended: unknown): ended is Result<Ended, AppError> =>
  typeof ended === 'object' && ended !== null && 'ok' in ended;

function stateAfter(ended: unknown): RunState {
  if (!isResult(ended))
    return { at: 'problem', error: problem('export.failed', { detail: String(ended) }) };
  if (!ended.ok) return { at: 'problem', error: ended.error };
  const outcome = ended.value;
  if (outcome.kind === 'cancelled') return { at: 'rest' };
  return { at: 'end', said: words[outcome.kind](outcome.name), isGood: true };
}
