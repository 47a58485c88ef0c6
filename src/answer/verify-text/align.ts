import type { Word } from './words.ts';

/** The pair at which two texts have the same word: positions in the lists of words. */
export type Pair = { readonly text: number; readonly article: number };

export type Alignment = { readonly score: number; readonly pairs: readonly Pair[] };

/** What a word costs that only one of the texts has, where a word that both have is worth 1 or 2. */
const gapCost = 0.6;
/** In a piece of the text, words of its own cost more: what is left of the text may stand elsewhere. */
const ownCost = 1;

const fromNowhere = 0;
const bothWords = 1;
const textWord = 2;
const articleWord = 3;

/**
 * Aligns a text with a stretch of an article, word by word (Smith and Waterman, 1981). `part` finds the piece of the text
 * that fits some piece of the stretch best; `whole` fits all of the text in, wherever in the stretch it fits best.
 */
export function align(text: readonly Word[], article: readonly Word[], fit: 'part' | 'whole'): Alignment {
  const width = article.length + 1;
  const steps = new Uint8Array((text.length + 1) * width);
  const textCost = fit === 'part' ? ownCost : gapCost;
  let above = new Float64Array(width);
  let best = { score: Number.NEGATIVE_INFINITY, row: 0, column: 0 };
  for (let row = 1; row <= text.length; row++) {
    const own = new Float64Array(width);
    const word = text[row - 1];
    own[0] = fit === 'part' ? 0 : -gapCost * row;
    steps[row * width] = fit === 'part' ? fromNowhere : textWord;
    for (let column = 1; column < width; column++) {
      const isSame = word?.key === article[column - 1]?.key;
      const both = isSame ? (above[column - 1] ?? 0) + (word?.weight ?? 1) : Number.NEGATIVE_INFINITY;
      const onlyText = (above[column] ?? 0) - textCost;
      const onlyArticle = (own[column - 1] ?? 0) - gapCost;
      const score = Math.max(both, onlyText, onlyArticle);
      const restarts = fit === 'part' && score <= 0;
      own[column] = restarts ? 0 : score;
      const step = score === both ? bothWords : score === onlyArticle ? articleWord : textWord;
      steps[row * width + column] = restarts ? fromNowhere : step;
      const ends = fit === 'part' || row === text.length;
      if (ends && (own[column] ?? 0) > best.score) best = { score: own[column] ?? 0, row, column };
    }
    above = own;
  }
  return { score: best.score, pairs: pairsTo(best.row, best.column, steps, width) };
}

function pairsTo(endRow: number, endColumn: number, steps: Uint8Array, width: number): Pair[] {
  const pairs: Pair[] = [];
  let row = endRow;
  let column = endColumn;
  while (row > 0 && column > 0) {
    const step = steps[row * width + column];
    if (step === fromNowhere) break;
    if (step === bothWords) pairs.push({ text: row - 1, article: column - 1 });
    if (step !== articleWord) row--;
    if (step !== textWord) column--;
  }
  return pairs.reverse();
}
