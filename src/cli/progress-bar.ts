import type { Progress } from '../library/library.ts';
import { counted } from '../render/words.ts';
import type { Streams } from './streams.ts';

/** Below that nobody wonders what the program is doing. In milliseconds. */
const patience = 500;
const betweenDrawings = 100;
const barLength = 30;

export type ProgressBar = { readonly progress: Progress; readonly end: () => void };

/** Shows in a terminal how far reading the articles has come, when it takes long; elsewhere nothing. */
export function createProgressBar(
  streams: Pick<Streams, 'errors'>,
  now: () => number = Date.now,
): ProgressBar {
  let due = now() + patience;
  let drawn = false;
  return {
    progress(done, total) {
      if (total === 0 || now() < due || !streams.errors.isTTY) return;
      due = now() + betweenDrawings;
      drawn = true;
      const filled = Math.floor((done / total) * barLength);
      const bar = '█'.repeat(filled) + '░'.repeat(barLength - filled);
      streams.errors.write(`\r${bar} ${done} of ${counted(total, 'article')} read`);
    },
    end() {
      // Back to the line's start, and clear it.
      if (drawn) streams.errors.write('\r\u001b[K');
    },
  };
}
