import { createRequire } from 'node:module';
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
 * What grammar counts beside what the trees make of it, in their points. They learnt on an encyclopedia; in news, where the
 * rules were made for, grammar is right more often. It costs a point of exact match on new-wiki.
 */
const worthOfGrammar = 2;
/** Only rows with chances worth counting are compared with each other. */
const mostCompared = 16;
/** What sharing words with likely answers counts beside being one. */
const shareOfOverlap = 2;

/** Weighs all rows of a question against each other, the best first. */
export function decide(rows: readonly AnswerRow[], trees: Forest): Decided[] {
  const scores = rows.map(({ values, chosen }) => scoreOf(trees, values) + worthOfGrammar * chosen.strength);
  const highest = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - highest), 0);
  const likely = rows
    .map((row, at) => ({
      row,
      score: scores[at] ?? 0,
      chance: Math.exp((scores[at] ?? 0) - highest) / sum,
    }))
    .sort((a, b) => b.chance - a.chance);
  const compared = likely
    .slice(0, mostCompared)
    .map(({ row, chance }) => ({ chance, words: row.form.split(' ') }));
  const decided = likely.map(({ row, score, chance }, at): Decided => {
    const words = compared[at]?.words;
    const overlap =
      words === undefined
        ? 0
        : compared.reduce((total, other) => total + other.chance * overlapOfWords(words, other.words), 0);
    return { ...row, score, worth: chance + shareOfOverlap * overlap };
  });
  return decided.sort((a, b) => b.worth - a.worth || a.ranked.sentence - b.ranked.sentence);
}
