/** npm hands on a signal that the terminal has sent already; it arrives at once. In milliseconds. */
const sameSignal = 100;

/** On SIGTERM or SIGINT stops in order and exits with 0. Whoever asks a second time need not wait. */
export function onStopSignal(stop: () => Promise<void>): void {
  let askedAt: number | undefined;
  const handle = () => {
    if (askedAt === undefined) {
      askedAt = performance.now();
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    } else if (performance.now() - askedAt > sameSignal) process.exit(1);
  };
  process.on('SIGTERM', handle);
  process.on('SIGINT', handle);
}
