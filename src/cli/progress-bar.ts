import type { Progress } from '../library.ts';
import { counted } from '../render/words.ts';
import type { Output } from './streams.ts';

/** Below that nobody wonders what the program is doing. In milliseconds. */
const patience = 500;
const betweenDrawings = 100;
const barLength = 30;

export type ProgressBar = { readonly progress: Progress; readonly end: () => void };

/** Shows in a terminal how far reading the articles has come, when it takes long; elsewhere nothing. */
export function createProgressBar(output: Output, now: () => number = () => performance.now()): ProgressBar {
  let due = now() + patience;
  let drawn = false;
  return {
    progress(done, total) {
      if (!output.isTTY || total === 0 || now() < due) return;
      due = now() + betweenDrawings;
      drawn = true;
      const filled = Math.floor((done / total) * barLength);
      const bar = '█'.repeat(filled) + '░'.repeat(barLength - filled);
      output.write(`\r${bar} ${done} of ${counted(total, 'article')} read`);
    },
    end() {
      // Back to the line's start, and clear it.
      if (drawn) output.write('\r\u001b[K');
    },
  };
}
