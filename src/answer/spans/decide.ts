import { createRequire } from 'node:module';
import type { Wanted } from '../../search/query.ts';
import { chancesByKey, softmax } from '../../search/softmax.ts';
import { unpackForest } from '../../search/stored-trees.ts';
import { type Forest, scoreOf } from '../../search/trees.ts';
import { overlapOfWords } from '../../text/overlap.ts';
import { type AnswerRow, rowFeatures } from './answer-rows.ts';
import type stored from './answer-trees.json';

/** Reads the trained trees of the second stage. Trained: see `src/train`. */
export function readAnswerTrees(): Forest {
  const file: typeof stored = createRequire(import.meta.url)('./answer-trees.json');
  return unpackForest(file, rowFeatures);
}

/** Words, and what speaks for showing them. */
export type Decided = AnswerRow & {
  /** The sum of the trees, and what grammar adds. */
  readonly score: number;
  /** The chance that they are just the words that are asked for, and how much of the likely answers these words share: what answers are ordered by. */
  readonly worth: number;
};

/**
 * What grammar counts beside what the trees make of it, in their points. They learnt on encyclopedias and comments; in news,
 * where the rules were made for, grammar is right more often: most of all about places. It costs a point of exact match on
 * new-wiki. Chosen on test/questions.
 */
const worthOfGrammar = (wanted: Wanted) =>
  wanted === 'place' ? 3.5 : wanted === 'person' || wanted === 'date' ? 2 : 1;
/** Only rows with chances worth counting are compared with each other. */
const mostCompared = 16;
/** What sharing words with likely answers counts beside being one. */
const shareOfOverlap = 2;
/** What the share of its sentence counts for an answer: this power of it. Chosen on new-wiki’s even-numbered articles. */
const worthOfSentence = 0.5;

/** Weighs all rows of a question, which wants one kind of answer, against each other: the best first. */
export function decide(rows: readonly AnswerRow[], trees: Forest, wanted: Wanted): Decided[] {
  const sums = rows.map(({ values }) => scoreOf(trees, values));
  const scores = rows.map(({ chosen }, at) => (sums[at] ?? 0) + worthOfGrammar(wanted) * chosen.strength);
  const chances = softmax(scores);
  const likely = rows
    .map((row, at) => ({ row, score: scores[at] ?? 0, chance: chances[at] ?? 0 }))
    .sort((a, b) => b.chance - a.chance);
  // All words of a sentence together, and its rank: it may hold the answer although none of them stands out.
  const shares = chancesByKey(
    rows.map(({ ranked }, at) => (sums[at] ?? 0) + ranked.score),
    rows.map(({ ranked }) => ranked.sentence),
  );
  const compared = likely
    .slice(0, mostCompared)
    .map(({ row, chance }) => ({ chance, words: row.form.split(' ') }));
  const decided = likely.map(({ row, score, chance }, at): Decided => {
    const words = compared[at]?.words;
    const overlap =
      words === undefined
        ? 0
        : compared.reduce((total, other) => total + other.chance * overlapOfWords(words, other.words), 0);
    const worth = chance + shareOfOverlap * overlap;
    return { ...row, score, worth: worth * (shares.get(row.ranked.sentence) ?? 0) ** worthOfSentence };
  });
  return decided.sort((a, b) => b.worth - a.worth || a.ranked.sentence - b.ranked.sentence);
}
