/** Runs what takes the processor, each when its turn has come. */
export type Turns = <Value>(run: () => Value | Promise<Value>) => Promise<Value>;

/** After so long a turn, or several short ones, it is time for whatever else has arrived. In milliseconds. */
const slice = 2;

/**
 * One begins after the other, and in between there is time for whatever else has arrived: so that a crowd of questions
 * does not keep the connection from being answered, nor the replies that are ready from leaving.
 */
export function createTurns(): Turns {
  const waiting: (() => void)[] = [];
  let isScheduled = false;
  const next = () => {
    const end = performance.now() + slice;
    do waiting.shift()?.();
    while (waiting.length > 0 && performance.now() < end);
    isScheduled = waiting.length > 0;
    if (isScheduled) setImmediate(next);
  };
  return (run) =>
    new Promise((resolve, reject) => {
      waiting.push(() => {
        try {
          resolve(run());
        } catch (error) {
          reject(error);
        }
      });
      if (isScheduled) return;
      isScheduled = true;
      setImmediate(next);
    });
}
