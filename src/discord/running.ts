/** Work that has begun and is not done. */
export type Running = {
  readonly add: (work: Promise<void>) => void;
  readonly count: () => number;
  /** Waits until all of it is done, or as many milliseconds have passed. Gives the number that is left. */
  readonly finished: (within: number) => Promise<number>;
};

export function createRunning(): Running {
  const running = new Set<Promise<void>>();
  return {
    add(work) {
      running.add(work);
      const done = () => running.delete(work);
      work.then(done, done);
    },
    count: () => running.size,
    async finished(within) {
      let timer: NodeJS.Timeout | undefined;
      const timeUp = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, within);
      });
      await Promise.race([Promise.allSettled(running), timeUp]);
      clearTimeout(timer);
      return running.size;
    },
  };
}
