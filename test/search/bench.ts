// What our index and MiniSearch take for the same questions: npm run bench:index -- FILE, in the format of SQuAD.

import { createInvertedIndex } from '../../src/search/inverted-index.ts';
import { createMiniSearchIndex } from '../../src/search/mini-search-index.ts';
import type { CreateSentenceIndex } from '../../src/search/sentence-index.ts';
import { prepare } from '../../src/train/prepare.ts';
import { readSquad } from '../../src/train/squad.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: npm run bench:index -- FILE, in the format of SQuAD');
const { library, questions } = await prepare(await readSquad(file));
const sentences = library.sentences.map(({ terms }) => terms);
const asked = questions.filter((_, at) => at % 8 === 0).map(({ understood }) => understood.query.terms);

function megabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Builds an index and asks it all questions. Run twice: the first time the code is still being compiled. */
function measure(name: string, create: CreateSentenceIndex): void {
  const before = megabytes();
  const { find } = create(sentences);
  const size = megabytes() - before;
  const times = asked
    .map((terms) => {
      const start = performance.now();
      find(terms, 80);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(2);
  process.stdout.write(`${name}: ${at(0.5)} ms, ${at(0.99)} ms at p99, ${size.toFixed(1)} MB\n`);
}

process.stdout.write(`${asked.length} questions to ${sentences.length} sentences\n`);
for (const round of [1, 2]) {
  measure(`ours, round ${round}`, createInvertedIndex);
  measure(`MiniSearch, round ${round}`, createMiniSearchIndex);
}
