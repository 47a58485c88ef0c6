import { createHash } from 'node:crypto';
import type { Article } from '../domain/article.ts';
import { buildLibrary } from '../library/build.ts';
import { readSentences } from '../library/read-sentences.ts';
import { scoreSentences } from '../search/rank.ts';
import { sentenceWeights } from '../search/sentence-weights.ts';
import { tidyPassage } from '../text/passage.ts';
import { createTagger, type Tagger } from '../text/tag.ts';
import { tokenize } from '../text/tokens.ts';
import { createFindEntities } from './understand/find-entities.ts';
import { understand } from './understand/understand.ts';

/** So small that it only decides between equal scores. */
const tieBreak = 1e-9;

/** The scores of sentences as answers to a question, in the order of the sentences. */
export type RankGiven = (question: string, sentences: readonly string[]) => number[];

/**
 * The ranker of the program over given sentences, which are its whole library. None counts as another's neighbour, and a
 * score does not depend on where a sentence stands in the list: equal scores are told apart by the sentences' words. Equal
 * sentences have equal scores, and one without words has the lowest.
 */
export async function createRankGiven(): Promise<RankGiven> {
  const tag = await createTagger();
  return (question, sentences) => rankGiven(question, sentences, tag);
}

function rankGiven(question: string, sentences: readonly string[], tag: Tagger): number[] {
  const different = [...new Set(sentences)].sort();
  const articles = different.map(articleOf);
  const read = articles.map((article) => readSentences(article, tag));
  const library = buildLibrary({ folder: '', articles, skipped: [], aliases: [], read });
  const find = createFindEntities(library.entities, tokenize);
  const { query } = understand(library, find, question, 'ask');
  const scores = scoreSentences(library, query, sentenceWeights);
  const lowest = Math.min(0, ...scores) - 1;
  const best = new Map(different.map((text) => [text, lowest]));
  library.sentences.forEach(({ article, id }) => {
    const text = different[Number(article)] ?? '';
    best.set(text, Math.max(best.get(text) ?? lowest, scores[id] ?? lowest));
  });
  return sentences.map((text) => (best.get(text) ?? lowest) + tieBreak * drawOf(text));
}

/** A number from 0 to 1 that says nothing about the text but is always the same for it. */
function drawOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}

function articleOf(text: string, at: number): Article {
  const passage = tidyPassage(text, [{ start: 0, end: text.length }]);
  return {
    id: String(at),
    file: '',
    raw: text,
    sha256: '',
    title: '',
    source: {},
    paragraphs: [{ number: 1, passage }],
    leftOut: [],
  };
}
