import type { OpenWindow } from './open-window.ts';

/** Everything this window did was answered by the host, and is saved. */
export const settled = ({ context }: Pick<OpenWindow, 'context'>): Promise<void> =>
  new Promise((resolve) => {
    const { state } = context.store;
    if (state.getState().saved) return resolve();
    const stop = state.subscribe(({ saved }) => {
      if (!saved) return;
      stop();
      resolve();
    });
  });
