/** Runs what takes the processor, each when its turn has come. */
export type Turns = <Value>(run: () => Value | Promise<Value>) => Promise<Value>;

/**
 * One begins after the other, and between two there is time for whatever else has arrived: so that a crowd of questions
 * does not keep the connection from being answered, nor the replies that are ready from leaving.
 */
export function createTurns(): Turns {
  const waiting: (() => void)[] = [];
  let isScheduled = false;
  const next = () => {
    waiting.shift()?.();
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
