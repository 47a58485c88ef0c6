import type { EntityId } from '../../domain/entity.ts';
import type { Sentence, SentenceId } from '../../domain/sentence.ts';
import type { Library } from '../../library/library.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { type SentenceFeature, sentenceFeatures } from '../../search/sentence-features.ts';
import { countsAsked, type Statement } from '../differ.ts';
import { createPhraseReader } from '../phrases.ts';
import { propose } from '../spans/propose/propose.ts';
import { createReader, type Proposal } from '../spans/propose/reader.ts';
import type { Understood } from '../understand/understand.ts';
import { countsOthers } from './remaining.ts';

/** A sentence that speaks to a topic, and how well. */
export type Speaking = Statement & {
  readonly ranked: RankedSentence;
  /** The words that grammar points at, whether they answer or not. */
  readonly chosen?: Proposal;
  readonly score: number;
  readonly coverage: number;
};

/** A sentence must speak of this share of the topic, rare words counting more; where an amount is asked for, of less. */
const leastCoverage = 0.4;
const leastBesideAmount = 0.25;
/** Of what the topic tells beside names, its paragraph must speak of this share. */
const leastTold = 0.5;
/** Words are pointed at where grammar ties them to the question at least as much. */
const leastStrength = 0.4;
/** How many sentences before it may name what a sentence speaks of. */
const namedBefore = 4;
/** Sentences of one article that are looked at. */
const mostOfArticle = 4;

/** The ranked sentences that speak to a topic, the best ones first, at most four of an article. */
export function findSpeaking(
  library: Library,
  understood: Understood,
  found: readonly RankedSentence[],
): Speaking[] {
  const counts = new Map<string, number>();
  return found.flatMap((ranked): Speaking[] => {
    const sentence = library.sentences[ranked.sentence];
    const count = counts.get(sentence?.article ?? '') ?? 0;
    if (sentence === undefined || count >= mostOfArticle) return [];
    if (!isAbout(library, understood, ranked)) return [];
    const phrases = createPhraseReader(sentence, library.mentions[sentence.id] ?? []);
    const reader = createReader(phrases, understood, ranked.match);
    const [chosen] = propose(reader).toSorted((one, other) => other.strength - one.strength);
    const isAnswer = chosen !== undefined && answers(library, understood, sentence, chosen);
    const range = isAnswer ? { from: chosen.from, to: chosen.to } : undefined;
    const speaking = { sentence, match: ranked.match, ...(range && { range }) };
    if (!hasWanted(library, understood, speaking)) return [];
    counts.set(sentence.article, count + 1);
    const coverage = featureOf(ranked, 'coverage');
    return [{ ...speaking, ranked, ...(chosen && { chosen }), score: ranked.score, coverage }];
  });
}

/** Words are pointed at where grammar ties them to the question; a place is no answer to "who". */
function answers({ mentions }: Library, { wanted }: Understood, { id }: Sentence, range: Proposal): boolean {
  if (wanted === 'thing' || wanted === 'manner' || wanted === 'statement') return false;
  if (wanted === 'reason') return range.strength > 0;
  const isPlace = mentions[id]?.some(
    ({ kind, from, to }) => kind === 'place' && from >= range.from && to <= range.to,
  );
  const asksWho = wanted === 'person' || wanted === 'organisation';
  return range.strength >= leastStrength && !(asksWho && isPlace);
}

/**
 * Whether a sentence names what the topic names, there or shortly before, and tells of the rest: something of it in the
 * topic's own words, for "erupt" alone is no volcano.
 */
export function isAbout(library: Library, { query, nextWord }: Understood, ranked: RankedSentence): boolean {
  const { strengths } = ranked.match;
  const isNamed = query.words.every(
    ({ isName, entity }, word) =>
      !isName || (strengths[word] ?? 0) > 0 || isNamedNear(library, ranked.sentence, entity),
  );
  const coverage = featureOf(ranked, 'coverage');
  const isItself = featureOf(ranked, 'same words') > 0 || featureOf(ranked, 'names matched') > 0;
  if (!isNamed) return false;
  if (query.wanted === 'amount' && nextWord === 'many') return coverage >= leastBesideAmount;
  return isItself && coverage >= leastCoverage && featureOf(ranked, 'told in paragraph') >= leastTold;
}

/** Whether a sentence holds the kind of words that is asked for, where it is one that cannot be missed. */
function hasWanted(library: Library, { query, nextWord }: Understood, statement: Statement): boolean {
  if (query.wanted === 'amount')
    return countsAsked(library, query, statement, nextWord !== 'many') && !countsOthers(query, statement);
  return query.wanted !== 'date' || statement.range !== undefined;
}

/** A name of the topic need not stand in every sentence about it: "his fighters" goes on from an earlier one. */
function isNamedNear(
  { sentences, mentions }: Library,
  sentence: SentenceId,
  entity: EntityId | undefined,
): boolean {
  if (entity === undefined) return false;
  for (let id = sentence - namedBefore; id < sentence; id++) {
    if (sentences[id]?.article !== sentences[sentence]?.article) continue;
    if (mentions[id]?.some((mention) => 'entity' in mention && mention.entity === entity)) return true;
  }
  return false;
}

function featureOf({ features }: RankedSentence, feature: SentenceFeature): number {
  return features[sentenceFeatures.indexOf(feature)] ?? 0;
}
