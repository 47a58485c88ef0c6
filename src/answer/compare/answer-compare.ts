import type { Answer, Refusal } from '../../domain/answer.ts';
import type { Article, ArticleId } from '../../domain/article.ts';
import type { ComparedArticle, Difference, DifferingWords, SilentArticle } from '../../domain/comparison.ts';
import type { Place } from '../../domain/quotation.ts';
import type { Library } from '../../library/library.ts';
import { rankSentences } from '../../search/rank.ts';
import { sentenceWeights } from '../../search/sentence-weights.ts';
import { cite } from '../cite.ts';
import { type DifferingPair, findDifferences } from '../differ.ts';
import { refusalOf } from '../refuse.ts';
import type { Understood } from '../understand/understand.ts';
import { findSpeaking, type Speaking } from './speaking.ts';

export type CompareAnswer =
  | Omit<Extract<Answer, { kind: 'compared' }>, 'question' | 'understood'>
  | { readonly kind: 'notFound'; readonly refusal: Refusal };

/** Articles that are shown side by side, and differences that are pointed at. */
const mostSides = 8;
const mostDifferences = 6;

/** A second sentence of an article is shown where it is nearly as good as the best one. */
const nearlyAsGood = 0.85;
const nearlyAsMuch = 0.8;

/** Puts the articles side by side on a topic: what each says, in the order of their dates, and which are silent. */
export function answerCompare(library: Library, understood: Understood): CompareAnswer {
  const ranked = rankSentences(library, understood.query, sentenceWeights);
  const speaking = findSpeaking(library, understood, ranked);
  const pairs = findDifferences(library, understood.query, speaking);
  const all = groupByArticle(speaking).map((own) => chosenOf(own, pairs));
  const shown = all
    .slice(0, mostSides)
    .toSorted((a, b) => byDate(articleOf(library, a), articleOf(library, b)));
  const differences = differencesIn(shown, pairs);
  const [side, ...others] = shown.flatMap((own): ComparedArticle[] => {
    const [one, ...more] = own.map((speaking) => citeSpeaking(library, speaking, pairs));
    return one === undefined ? [] : [{ evidence: [one, ...more] }];
  });
  if (side === undefined) return { kind: 'notFound', refusal: refusalOf(understood, undefined) };
  const heard = new Set(speaking.map(({ sentence }) => sentence.article));
  const silent = [...library.articles.values()].filter(({ id }) => !heard.has(id));
  return {
    kind: 'compared',
    sides: [side, ...others],
    differences,
    silent: silent.toSorted(byDate).map(silentArticle),
    more: all.length - shown.length,
  };
}

/** The articles in the order of their best sentences. */
function groupByArticle(speaking: readonly Speaking[]): Speaking[][] {
  const groups = new Map<ArticleId, Speaking[]>();
  for (const one of speaking) {
    const { article } = one.sentence;
    groups.set(article, [...(groups.get(article) ?? []), one]);
  }
  return [...groups.values()];
}

/** The best sentence, and one that differs from what another says, or is nearly as good; in the order of the text. */
function chosenOf([best, ...others]: readonly Speaking[], pairs: readonly DifferingPair[]): Speaking[] {
  if (best === undefined) return [];
  const differs = ({ sentence }: Speaking) =>
    pairs.some(({ places }) => places.some((place) => place.sentence === sentence.id));
  const isNear = ({ score, coverage }: Speaking) =>
    score >= best.score * nearlyAsGood && coverage >= best.coverage * nearlyAsMuch;
  const second = others.find(differs) ?? others.find(isNear);
  return [best, ...(second === undefined ? [] : [second])].toSorted((a, b) => a.sentence.id - b.sentence.id);
}

function citeSpeaking(library: Library, { sentence, range }: Speaking, pairs: readonly DifferingPair[]) {
  const places = pairs.flatMap((pair) => pair.places);
  const highlight = places.find((place) => place.sentence === sentence.id) ?? range;
  return cite(library, sentence, 'answer', highlight);
}

/** One difference of a kind between two articles, or within one, is enough. */
function differencesIn(
  shown: readonly (readonly Speaking[])[],
  pairs: readonly DifferingPair[],
): Difference[] {
  const known = new Set<string>();
  return pairs
    .flatMap(({ kind, places: [one, other] }): Difference[] => {
      const words = wordsAt(shown, one);
      const others = wordsAt(shown, other);
      if (words === undefined || others === undefined) return [];
      // A claim stands before its denial, other differences in the order of the articles.
      const isTurned = kind !== 'denial' && words.side > others.side;
      const places = isTurned ? ([others, words] as const) : ([words, others] as const);
      const key = `${kind} ${places[0].side} ${places[1].side}`;
      if (known.has(key)) return [];
      known.add(key);
      return [{ kind, places }];
    })
    .slice(0, mostDifferences);
}

function wordsAt(
  shown: readonly (readonly Speaking[])[],
  { sentence, from, to }: Place,
): DifferingWords | undefined {
  for (const [side, own] of shown.entries()) {
    const evidence = own.findIndex((one) => one.sentence.id === sentence);
    if (evidence >= 0) return { side, evidence, range: { from, to } };
  }
  return undefined;
}

function articleOf(library: Library, own: readonly Speaking[]): Article | undefined {
  return library.articles.get(own[0]?.sentence.article ?? '');
}

/** The oldest first; without a full date last. */
function byDate(one: Article | undefined, other: Article | undefined): number {
  const [date, later] = [dateOf(one), dateOf(other)];
  return date < later ? -1 : date > later ? 1 : (one?.id ?? '') < (other?.id ?? '') ? -1 : 1;
}

function dateOf(article: Article | undefined): string {
  const date = article?.source.published?.date;
  return date === undefined || date.startsWith('-') ? '9999' : date;
}

function silentArticle({ id, title, source: { outlet, credit, published } }: Article): SilentArticle {
  const shownOutlet = outlet ?? credit;
  return {
    article: id,
    title,
    ...(shownOutlet !== undefined && { outlet: shownOutlet }),
    ...(published && { published }),
  };
}
