/** Lets so many run at once; the others wait in line. */
export type Lanes = <Value>(run: () => Promise<Value>) => Promise<Value>;

export function createLanes(most: number): Lanes {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (run) => {
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
  };
}
