import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onStopSignal } from '../../src/cli/stop-signals.ts';

const signals = ['SIGTERM', 'SIGINT'] as const;
const before = signals.map((signal) => process.listeners(signal));

beforeEach(() => {
  vi.spyOn(process, 'exit').mockImplementation((() => undefined) as () => never);
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const [index, signal] of signals.entries())
    for (const listener of process.listeners(signal))
      if (!before[index]?.includes(listener)) process.removeListener(signal, listener);
});

test.each(signals)('%s stops in order and exits with 0', async (signal) => {
  const steps: string[] = [];
  onStopSignal(async () => {
    await setTimeout(1);
    steps.push('stopped');
  });
  process.emit(signal);
  expect(process.exit).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(process.exit).toHaveBeenCalledWith(0));
  expect(steps).toEqual(['stopped']);
});

test('what cannot stop exits with 1', async () => {
  onStopSignal(() => Promise.reject(new Error('stuck')));
  process.emit('SIGTERM');
  await vi.waitFor(() => expect(process.exit).toHaveBeenCalledWith(1));
});

test('a second signal exits at once, but not the same one handed on by npm', async () => {
  const stop = vi.fn(() => new Promise<void>(() => {}));
  onStopSignal(stop);
  process.emit('SIGINT');
  process.emit('SIGINT');
  expect(process.exit).not.toHaveBeenCalled();
  await setTimeout(150);
  process.emit('SIGINT');
  expect(process.exit).toHaveBeenCalledWith(1);
  expect(stop).toHaveBeenCalledTimes(1);
});
