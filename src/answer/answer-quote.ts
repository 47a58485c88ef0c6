import type { Candidate, Paging, Refusal, ShownCandidate } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';
import { isSpoken, type Place, type Quotation } from '../domain/quotation.ts';
import type { SentenceId } from '../domain/sentence.ts';
import { InputError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { createMatcher } from '../search/matches.ts';
import { fold } from '../text/terms.ts';
import { tokenize } from '../text/tokens.ts';
import { citeRun } from './cite.ts';
import { namingSpeaker, speakerShown } from './said-by.ts';
import type { FindEntities } from './understand/find-entities.ts';
import { understand } from './understand/understand.ts';

type QuoteQuestion = Extract<Question, { kind: 'quote' }>;

/** A quotation must speak of this share of the topic, words weighted by rarity. */
const leastTopic = 0.5;
/** What the words around a quotation count, against 1 for its own words. */
const aroundShare = 0.6;

export type QuoteAnswer =
  | {
      readonly kind: 'found';
      readonly candidates: readonly [Candidate, ...Candidate[]];
      readonly paging: Paging;
    }
  | { readonly kind: 'notFound'; readonly refusal: Refusal };

/**
 * Answers /quote: by topic, by speaker, or both. What is quoted comes before what is only reported; then the best first,
 * and of equals the newest. A page holds `limit` of all that match; throws InputError for a page after the last.
 */
export function answerQuote(
  library: Library,
  findEntities: FindEntities,
  { topic, speaker, limit, page = 1 }: QuoteQuestion,
  within: (sentence: SentenceId) => boolean,
): QuoteAnswer {
  const isSpeaker = speaker === undefined ? () => true : speakerTest(library, findEntities, speaker);
  const scoreOf = topic === undefined ? () => 1 : topicScore(library, findEntities, topic);
  const scored = shownQuotations(library)
    .filter((quotation) => within(quotation.words[0]?.sentence ?? -1) && isSpeaker(quotation))
    .map((quotation) => ({ quotation, score: scoreOf(quotation), date: dateOf(library, quotation) }))
    .filter(({ score }) => score >= leastTopic)
    .toSorted(
      (a, b) =>
        Number(isSpoken(b.quotation)) - Number(isSpoken(a.quotation)) ||
        b.score - a.score ||
        (a.date < b.date ? 1 : a.date > b.date ? -1 : a.quotation.id - b.quotation.id),
    );
  const pages = Math.ceil(scored.length / limit);
  if (pages > 0 && page > pages) throw noSuchPage(pages);
  const [first, ...others] = scored
    .slice((page - 1) * limit, page * limit)
    .flatMap(({ quotation, score }) => candidateOf(library, quotation, score));
  if (first === undefined) {
    const refusal: Refusal = {
      kind: 'no quotation',
      ...(speaker !== undefined && { speaker }),
      ...(topic !== undefined && { topic }),
    };
    return { kind: 'notFound', refusal };
  }
  return { kind: 'found', candidates: [first, ...others], paging: { page, pages, matches: scored.length } };
}

function noSuchPage(pages: number): InputError {
  const words = pages === 1 ? 'All that matches is on page 1.' : `The last page is ${pages}.`;
  return new InputError(words, {
    problems: [{ kind: 'not in range', option: 'page', least: 1, most: pages }],
  });
}

/** What is quoted, and what is reported of a speaker who is known and not quoted in the same words. */
function shownQuotations({ quotations }: Library): Quotation[] {
  const spoken = new Map<SentenceId, Place[]>();
  for (const quotation of quotations.filter(isSpoken))
    for (const place of quotation.words)
      spoken.set(place.sentence, [...(spoken.get(place.sentence) ?? []), place]);
  const isQuotedIn = ({ sentence, from, to }: Place) =>
    spoken.get(sentence)?.some((place) => from < place.to && place.from < to) === true;
  return quotations.filter((quotation) => {
    if (quotation.kind !== 'indirect') return isSpoken(quotation);
    return quotation.speaker !== undefined && !quotation.words.some(isQuotedIn);
  });
}

/** The speaker is asked for by any name of theirs, or by words of how the article calls them ("the ministry"). */
function speakerTest(
  library: Library,
  findEntities: FindEntities,
  asked: string,
): (quotation: Quotation) => boolean {
  const names = findEntities(asked, tokenize(asked)).flatMap(
    ({ entity }) => library.entities[entity]?.name ?? [],
  );
  const words = contentOf(asked);
  return ({ speaker }) => {
    if (speaker === undefined) return false;
    if (names.includes(speaker.name)) return true;
    const own = new Set(contentOf(speaker.name));
    return words.length > 0 && words.every((word) => own.has(word));
  };
}

function contentOf(name: string): string[] {
  const words = tokenize(name).map(({ from, to }) => fold(name.slice(from, to)));
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^(?:the|a|an|al|el|of)$/.test(word));
}

function topicScore(
  library: Library,
  findEntities: FindEntities,
  topic: string,
): (quotation: Quotation) => number {
  const { query } = understand(library, findEntities, topic, 'ask');
  const total = query.words.reduce((sum, { rarity }) => sum + rarity, 0);
  const matchOf = createMatcher(library, query);
  return ({ words }) => {
    if (total === 0) return 0;
    const strengths = query.words.map((_, word) =>
      Math.max(0, ...words.map((place) => strengthAt(library, matchOf, place, word))),
    );
    return query.words.reduce((sum, { rarity }, word) => sum + rarity * (strengths[word] ?? 0), 0) / total;
  };
}

/** How well a place matches a word of the topic: fully inside the quotation, less in the rest of its sentence. */
function strengthAt(
  library: Library,
  matchOf: ReturnType<typeof createMatcher>,
  place: Place,
  word: number,
): number {
  const { matched, weights, strengths } = matchOf(place.sentence);
  const tokens = library.sentences[place.sentence]?.tokens ?? [];
  const inside = tokens.map((token, at) =>
    token.from >= place.from && token.to <= place.to && matched[at] === word ? (weights[at] ?? 0) : 0,
  );
  return Math.max(0, ...inside, (strengths[word] ?? 0) * aroundShare);
}

function dateOf(library: Library, { words }: Quotation): string {
  const article = library.sentences[words[0]?.sentence ?? -1]?.article ?? '';
  const date = library.articles.get(article)?.source.published?.date ?? '';
  return date.startsWith('-') ? '' : date;
}

function candidateOf(library: Library, quotation: Quotation, score: number): Candidate[] {
  const shown = showQuotation(library, quotation);
  return shown === undefined ? [] : [{ ...shown, confidence: Math.min(0.99, score) }];
}

/** A quotation as an answer, with the sentences that lead to its speaker. Undefined where it has no words. */
export function showQuotation(library: Library, quotation: Quotation): ShownCandidate | undefined {
  const main = citeRun(library, quotation.words, 'answer');
  if (main?.highlight === undefined) return undefined;
  return {
    text: main.sentence.slice(main.highlight.from, main.highlight.to),
    evidence: [main, ...namingSpeaker(library, quotation)],
    also: [],
    speaker: speakerShown(library, quotation),
    aliases: [],
  };
}
