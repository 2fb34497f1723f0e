/** Runs works one after the other; one that fails does not stop the next. */
export interface SerialLane {
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function serialLane(): SerialLane {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(work) {
      const turn = last.then(work, work);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
