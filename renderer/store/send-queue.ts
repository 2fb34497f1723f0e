// Batches go to the host one after the other. When the host is lost the batch under way stays
// first in line and is sent again after `resume`; the host knows it by its number.
import type { AppError } from '#shared/api/errors.ts';
import type { Result } from '#shared/lib/result.ts';

export type Answer = Result<{ readonly revision: number }, AppError>;
export interface Batch<A extends Answer = Answer> {
  readonly seq: number;
  readonly send: () => Promise<A>;
}

export interface SendQueue<A extends Answer> {
  add(batch: Batch<A>): void;
  /** The host is there (again). */
  resume(): void;
  pause(): void;
  readonly isEmpty: () => boolean;
}

export function createSendQueue<A extends Answer>(
  answered: (seq: number, answer: A) => void,
  hostLost: () => void,
): SendQueue<A> {
  let waiting: readonly Batch<A>[] = [];
  let running = false;
  let paused = true;

  const next = async (): Promise<void> => {
    const [batch] = waiting;
    if (!batch || running || paused) return;
    running = true;
    const answer = await batch.send();
    running = false;
    if (!answer.ok && answer.error.type === 'host.lost') {
      paused = true;
      return hostLost();
    }
    waiting = waiting.slice(1);
    answered(batch.seq, answer);
    void next();
  };

  return {
    add(batch) {
      waiting = [...waiting, batch];
      void next();
    },
    resume() {
      paused = false;
      void next();
    },
    pause() {
      paused = true;
    },
    isEmpty: () => waiting.length === 0,
  };
}
