/** Lets so many run at once; the others wait in line. */
export type Lanes = {
  readonly run: <Value>(run: () => Promise<Value>) => Promise<Value>;
  readonly isFull: () => boolean;
};

export function createLanes(most: number): Lanes {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    isFull: () => running >= most,
    async run(run) {
      if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
      else running += 1;
      try {
        return await run();
      } finally {
        // Whoever is next takes over the place.
        const next = waiting.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
