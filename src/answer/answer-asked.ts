import type { Candidate, Disagreement, Refusal } from '../domain/answer.ts';
import type { Place } from '../domain/quotation.ts';
import type { Sentence, SentenceId } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import type { Library } from '../library/library.ts';
import { createMatcher } from '../search/matches.ts';
import { type RankedSentence, rankSentences, reasonsOf } from '../search/rank.ts';
import { sentenceFeatures } from '../search/sentence-features.ts';
import { sentenceWeights } from '../search/sentence-weights.ts';
import { confidenceOf, leastConfidence } from './confidence.ts';
import { type Definition, defineEntity } from './define/define.ts';
import { findHolders } from './define/holders.ts';
import { withSides } from './disagree.ts';
import { refusalOf } from './refuse.ts';
import { showCandidate } from './show-candidate.ts';
import { chooseRanges } from './spans/choose.ts';
import type { SpanWeights } from './spans/span-weights.ts';
import type { Understood } from './understand/understand.ts';

/** Sentences in which the exact words are looked for. */
const readClosely = 6;
/** What a point of the sentence's score is worth beside a point of the run's score. */
const sentenceShare = 1.7;
/** Words of one sentence that are remembered: the best, and others that may confirm the answer of another sentence. */
const rangesKept = 3;
/** Points by which a place may be worse than the best one and still stand for the answer. */
const rivalry = 8;

/** An answer before it is cited: where its words stand. */
export type Drafted = {
  readonly sentence: Sentence;
  readonly range: Range;
  readonly score: number;
  readonly confidence: number;
  /** Whether these are the best words of their sentence. */
  readonly isBest: boolean;
  /** Whether they can be of the kind that is asked for. */
  readonly fits: boolean;
  readonly ranked?: RankedSentence;
};

export type Asked = {
  readonly understood: Understood;
  readonly limit: number;
  readonly within?: (sentence: SentenceId) => boolean;
};

export type AskedAnswer =
  | {
      readonly kind: 'found';
      readonly candidates: readonly [Candidate, ...Candidate[]];
      readonly disagreement?: Disagreement;
    }
  | { readonly kind: 'notFound'; readonly refusal: Refusal };

/** Answers /who, /where, /when, /how-many and /ask. */
export function answerAsked(library: Library, asked: Asked, spanWeights: SpanWeights): AskedAnswer {
  const { understood } = asked;
  const drafted =
    definitions(library, asked) ?? holders(library, asked) ?? draft(library, asked, spanWeights);
  const isSure = (drafted[0]?.confidence ?? 0) >= leastConfidence;
  const groups = isSure ? grouped(drafted.filter(({ confidence }) => confidence >= leastConfidence)) : [];
  const best = groups.slice(0, asked.limit);
  const { shown, disagreement } = withSides(
    library,
    asked,
    spanWeights,
    best.map(([one]) => one),
  );
  const [first, ...others] = shown.map((one) =>
    candidateOf(library, understood, best.find(([own]) => own === one) ?? [one]),
  );
  if (first === undefined) return { kind: 'notFound', refusal: refusalOf(understood, drafted[0]) };
  return { kind: 'found', candidates: [first, ...others], ...(disagreement && { disagreement }) };
}

/** What the articles say of the name that a question asks about. Undefined where it asks about something else. */
function definitions(library: Library, { understood: { defines }, within }: Asked): Drafted[] | undefined {
  if (defines?.entity === undefined) return undefined;
  const { entity, words, asks } = defines;
  const isWithin = ({ id }: Sentence) => within?.(id) ?? true;
  return defineEntity(library, { entity, words, asks }, isWithin).map(told);
}

/** Who has the office that a question asks about. Undefined where it asks for something else, or nobody has such an office. */
function holders(library: Library, { understood: { office, query }, within }: Asked): Drafted[] | undefined {
  if (office === undefined) return undefined;
  const ranked = rankSentences(library, query, sentenceWeights, within);
  const sentences = ranked.flatMap(({ sentence }) => library.sentences[sentence] ?? []);
  return findHolders({ library, office, matchOf: createMatcher(library, query) }, sentences)?.map(told);
}

/** What the grammar of a sentence says outright. */
function told({ sentence, range, strength }: Definition): Drafted {
  return { sentence, range, score: strength, confidence: strength * 0.95, isBest: true, fits: true };
}

/** The best words of each of the best sentences, then the next best ones. Only the former are answers by themselves. */
function draft(library: Library, { understood, within }: Asked, spanWeights: SpanWeights): Drafted[] {
  const ranked = rankSentences(library, understood.query, sentenceWeights, within).slice(0, readClosely);
  const drafted = ranked.flatMap((one): Drafted[] => {
    const sentence = library.sentences[one.sentence];
    if (sentence === undefined) return [];
    const ranges = chooseRanges(library, one, understood, spanWeights).slice(0, rangesKept);
    return ranges.map((range, at) => ({
      sentence,
      range,
      score: one.score * sentenceShare + range.score,
      confidence: confidenceOf(understood.query.wanted, one, range),
      isBest: at === 0,
      fits: range.fits,
      ranked: one,
    }));
  });
  const byScore = (a: Drafted, b: Drafted) => b.score - a.score || a.sentence.id - b.sentence.id;
  const sorted = [
    ...drafted.filter(({ isBest }) => isBest).sort(byScore),
    ...drafted.filter(({ isBest }) => !isBest).sort(byScore),
  ];
  // Beside the best answer only others of the wanted kind are of use.
  return sorted.filter(({ fits }, at) => at === 0 || fits);
}

type Group = readonly [Drafted, ...Drafted[]];

/**
 * The same words in several sentences are one answer. Of places that are nearly as good, the one whose sentence speaks most
 * of the question stands for it.
 */
function grouped(drafted: readonly Drafted[]): Group[] {
  const groups = new Map<string, [Drafted, ...Drafted[]]>();
  for (const one of drafted) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group !== undefined) group.push(one);
    else if (one.isBest) groups.set(key, [one]);
  }
  return [...groups.values()].map(([first, ...others]) => {
    const isRival = (one: Drafted) =>
      first.score - one.score < rivalry && coverageOf(one) > coverageOf(first);
    const best = others.filter(isRival).toSorted((a, b) => coverageOf(b) - coverageOf(a))[0] ?? first;
    return [best, ...[first, ...others].filter((one) => one !== best)];
  });
}

function keyOf(one: Drafted): string {
  const bare = wordsOf(one)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return bare.replace(/^(?:the|a|an) /, '').trim();
}

function coverageOf({ ranked }: Drafted): number {
  return ranked?.features[sentenceFeatures.indexOf('coverage')] ?? 0;
}

function wordsOf({ sentence, range }: Drafted): string {
  return sentence.passage.text.slice(range.from, range.to);
}

function candidateOf(library: Library, { entities }: Understood, [best, ...rest]: Group): Candidate {
  const elsewhere = rest.filter(
    ({ sentence }, at) =>
      sentence.article !== best.sentence.article &&
      rest.findIndex((one) => one.sentence.article === sentence.article) === at,
  );
  const place = ({ sentence, range: { from, to } }: Drafted): Place => ({ sentence: sentence.id, from, to });
  return {
    ...showCandidate(library, place(best), elsewhere.map(place), entities),
    confidence: best.confidence,
    reasons: best.ranked === undefined ? [] : reasonsOf(best.ranked.features, sentenceWeights),
  };
}
