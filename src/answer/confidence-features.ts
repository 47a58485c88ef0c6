import type { Sentence, SentenceId } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import type { Library } from '../library/library.ts';
import { createMatcher, type Matcher } from '../search/matches.ts';
import type { Wanted } from '../search/query.ts';
import type { RankedSentence } from '../search/rank.ts';
import { type SentenceFeature, sentenceFeatures } from '../search/sentence-features.ts';
import { chancesByKey } from '../search/softmax.ts';
import { paragraphOf } from '../search/surroundings.ts';
import { groupBy } from '../text/group-by.ts';
import type { Draft } from './draft.ts';
import { createMismatchReader, leastItself, mismatchFeatures, rarest } from './mismatch.ts';
import type { Understood } from './understand/understand.ts';

const wantedKinds = [
  'person',
  'organisation',
  'place',
  'date',
  'amount',
  'reason',
  'manner',
  'thing',
  'statement',
] as const satisfies readonly Wanted[];

/** Kinds of answers that must have something behind them in the grammar of the sentence; others are judged by their words alone. */
const grammatical: ReadonlySet<Wanted> = new Set(['person', 'organisation', 'place', 'date', 'amount']);

/**
 * What tells a right answer from a wrong one, each in about -1 to 1: the features of its sentence, how far it is ahead of
 * the other answers, how its words fit, and what of the question is missing where it stands. The order is that of vectors.
 */
export const confidenceFeatures = [
  ...sentenceFeatures,
  ...wantedKinds.map((wanted) => `asks for ${wanted}` as const),
  'score',
  'sentence ahead',
  'answer ahead',
  'chance among all',
  'chance in its sentence',
  'found again',
  'proposed by grammar',
  'kind not proposed',
  'spoken of',
  'spoken of and proposed',
  'is a name or number of the kind',
  'holds one of the kind',
  'length of answer',
  'words of the question in answer',
  'words of question',
  'rarity of question',
  'rarest word missing',
  'rarest word missing in paragraph',
  'rarest word missing in all',
  'missing in all',
  'missing words',
  'share of words missing',
  'words found',
  'words found in paragraph',
  'missing names',
  'missing names in paragraph',
  'negation differs',
  'unknown words',
  'rarest unknown word',
  'unknown names',
  'best coverage',
  'best coverage in paragraph',
  'second coverage in paragraph',
  'rarest word not said itself',
  'rarest word not said itself in paragraph',
  'words not said themselves',
  'words not said themselves in paragraph',
  ...mismatchFeatures,
] as const;

export type ConfidenceFeature = (typeof confidenceFeatures)[number];

/** Points of score that make no difference any more. */
const farAhead = 10;
const negation = /\b(?:not|never|no|nobody|none|without|neither|nor|cannot)\b|n[’']t\b/i;

/**
 * Computes the features of answers to one question, in single precision: so they are the same where models are fitted.
 * @param drafts all answers that were thought of; those that are asked about are among them.
 */
export function createConfidenceReader(
  library: Library,
  understood: Understood,
  drafts: readonly Draft[],
): (draft: Draft) => Float32Array {
  const { wanted } = understood.query;
  const matchOf = createMatcher(library, understood.query);
  const asked = questionValues(understood, library, matchOf, drafts);
  const mismatchOf = createMismatchReader(library, understood, matchOf);
  const field = fieldOf(drafts);
  const rows = new Map<SentenceId, Float32Array>();
  /** What is the same for all answers in one sentence. */
  const rowOf = ({ sentence, ranked }: Draft): Float32Array => {
    const row = new Float32Array(confidenceFeatures.length);
    row.set(ranked.features);
    write(row, { ...asked.values, ...asked.missingAt(sentence), 'spoken of': spokenOf(ranked) });
    return row;
  };

  return (draft) => {
    const { sentence, score, strength, ranked, key } = draft;
    const sentenceRow = rows.get(sentence.id) ?? rowOf(draft);
    rows.set(sentence.id, sentenceRow);
    const row = sentenceRow.slice();
    write(row, {
      score,
      'sentence ahead': ahead(ranked.score, field.bestSentenceBut(sentence.id)),
      'answer ahead': ahead(score, field.bestAnswerBut(key)),
      'chance among all': field.chanceOf(key),
      'chance in its sentence': field.chanceIn(sentence.id, key),
      'found again': field.sentencesWith(key, sentence.id) / 3,
      'proposed by grammar': strength,
      'kind not proposed': grammatical.has(wanted) && strength === 0 ? 1 : 0,
      'spoken of and proposed': spokenOf(ranked) * tiedBy(wanted, strength),
      ...fitOf(library, draft, wanted),
      ...mismatchOf(draft),
    });
    return row;
  };
}

const places: ReadonlyMap<string, number> = new Map(confidenceFeatures.map((feature, at) => [feature, at]));

function write(row: Float32Array, values: Values): void {
  for (const [feature, value] of Object.entries(values)) row[places.get(feature) ?? -1] = value;
}

type Values = Partial<Record<ConfidenceFeature, number>>;

/** What is the same for all answers to a question, and what of the question is missing at a sentence. */
function questionValues(
  { query, text }: Understood,
  library: Library,
  matchOf: Matcher,
  drafts: readonly Draft[],
) {
  const rarities = query.words.map(({ rarity }) => rarity);
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  const strengthsOf = (id: SentenceId) => matchOf(id).strengths;
  const strengthsAround = (sentence: Sentence) => best(paragraphOf(library, sentence).map(strengthsOf));
  const coverageOf = (strengths: readonly number[]) =>
    rarities.reduce((sum, rarity, word) => sum + rarity * (strengths[word] ?? 0), 0) / total;
  const rarestMissing = (strengths: readonly number[]) =>
    Math.max(0, ...rarities.map((rarity, word) => rarity * (1 - (strengths[word] ?? 0)))) / rarest;
  const missingNames = (strengths: readonly number[]) =>
    query.words.filter(({ isName }, word) => isName && (strengths[word] ?? 0) === 0).length / 3;
  const sentences = [...new Set(drafts.map(({ sentence }) => sentence))];
  const all = best(sentences.map(strengthsAround));
  const paragraphs = sentences.map((sentence) => coverageOf(strengthsAround(sentence))).sort((a, b) => b - a);
  const unknown = query.words.filter(
    ({ alternatives, entity }) => alternatives.length === 0 && entity === undefined,
  );
  const asksNot = negation.test(text);
  const values: Values = {
    [`asks for ${query.wanted}` as const]: 1,
    'words of question': query.words.length / 8,
    'rarity of question': Math.log(1 + total) / 4,
    'best coverage': Math.max(0, ...sentences.map(({ id }) => coverageOf(strengthsOf(id)))),
    'best coverage in paragraph': paragraphs[0] ?? 0,
    'second coverage in paragraph': paragraphs[1] ?? 0,
    'rarest word missing in all': rarestMissing(all),
    'missing in all': 1 - coverageOf(all),
    'unknown words': unknown.reduce((sum, { rarity }) => sum + rarity, 0) / total,
    'rarest unknown word': Math.max(0, ...unknown.map(({ rarity }) => rarity)) / rarest,
    'unknown names': unknown.filter(({ isName }) => isName).length / 3,
  };
  const missingAt = (sentence: Sentence): Values => {
    const here = strengthsOf(sentence.id);
    const around = strengthsAround(sentence);
    return {
      'rarest word missing': rarestMissing(here),
      'rarest word missing in paragraph': rarestMissing(around),
      'missing words': here.filter((strength) => strength === 0).length / 5,
      'share of words missing': here.filter((strength) => strength === 0).length / Math.max(1, here.length),
      'words found': here.reduce((sum, strength) => sum + strength, 0) / 5,
      'words found in paragraph': around.reduce((sum, strength) => sum + strength, 0) / 5,
      'missing names': missingNames(here),
      'missing names in paragraph': missingNames(around),
      'rarest word not said itself': rarestMissing(itself(here)),
      'rarest word not said itself in paragraph': rarestMissing(itself(around)),
      'words not said themselves': 1 - coverageOf(itself(here)),
      'words not said themselves in paragraph': 1 - coverageOf(itself(around)),
      'negation differs': asksNot === negation.test(sentence.passage.text) ? 0 : 1,
    };
  };
  return { values, missingAt };
}

const positions = new Map(sentenceFeatures.map((feature, at) => [feature, at]));

/** Words that only others stand for count as missing: a question made to mislead asks for nearly what is said. */
function itself(strengths: readonly number[]): number[] {
  return strengths.map((strength) => (strength >= leastItself ? 1 : 0));
}

/** How much of the question a sentence and its paragraph speak of, and of what is told of its names. */
export function spokenOf({ features }: RankedSentence): number {
  const value = (feature: SentenceFeature) => features[positions.get(feature) ?? -1] ?? 0;
  const covered = 0.55 * value('coverage') + 0.45 * value('coverage in paragraph');
  return covered * (0.2 + 0.8 * Math.max(value('told matched'), 0.8 * value('told in paragraph')));
}

/** How far grammar ties words to a question, 0.4 to 1; 1 for kinds of answers of which grammar says nothing. */
export function tiedBy(wanted: Wanted, strength: number): number {
  return grammatical.has(wanted) ? 0.4 + 0.6 * Math.min(1, strength * 1.5) : 1;
}

/** How the words of an answer fit what is asked for. */
function fitOf(library: Library, { sentence, range, ranked }: Draft, wanted: Wanted): Values {
  const isInside = ({ from, to }: Range) => from >= range.from && to <= range.to;
  const mentions = (library.mentions[sentence.id] ?? []).filter(
    (mention) => isOfKind(mention.kind, wanted) && isInside(mention),
  );
  const isWhole = mentions.some(({ from, to }) => from === range.from && to === range.to);
  const tokens = sentence.tokens.flatMap((token, at) => (isInside(token) ? [at] : []));
  const matched = tokens.filter((at) => (ranked.match.matched[at] ?? -1) >= 0).length;
  return {
    'is a name or number of the kind': isWhole ? 1 : 0,
    'holds one of the kind': mentions.length > 0 ? 1 : 0,
    'length of answer': tokens.length / 10,
    'words of the question in answer': matched / Math.max(1, tokens.length),
  };
}

function best(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, word) => Math.max(...rows.map((row) => row[word] ?? 0)));
}

/** @param best the best of the others; undefined where there is none. */
function ahead(score: number, best: number | undefined): number {
  const lead = best === undefined ? farAhead : score - best;
  return Math.max(-1, Math.min(1, lead / farAhead));
}

/** All answers to a question beside each other. Answers with the same key are one. */
type Field = {
  readonly bestSentenceBut: (sentence: SentenceId) => number | undefined;
  readonly bestAnswerBut: (key: string) => number | undefined;
  /** Its share of exp(score) among all answers, and among those of one sentence. */
  readonly chanceOf: (key: string) => number;
  readonly chanceIn: (sentence: SentenceId, key: string) => number;
  /** How many sentences but one have it. */
  readonly sentencesWith: (key: string, but: SentenceId) => number;
};

function fieldOf(drafts: readonly Draft[]): Field {
  const bySentence = groupBy(drafts, ({ sentence }) => sentence.id);
  const byKey = groupBy(drafts, ({ key }) => key);
  const sentences = [...bySentence].map(([id, [first]]) => ({ id, score: first?.ranked.score ?? 0 }));
  const answers = [...byKey].map(([key, own]) => ({
    key,
    score: Math.max(...own.map(({ score }) => score)),
  }));
  sentences.sort((a, b) => b.score - a.score);
  answers.sort((a, b) => b.score - a.score);
  const chances = chancesOf(drafts);
  const inSentences = new Map([...bySentence].map(([id, own]) => [id, chancesOf(own)]));
  return {
    bestSentenceBut: (sentence) => sentences.find(({ id }) => id !== sentence)?.score,
    bestAnswerBut: (own) => answers.find(({ key }) => key !== own)?.score,
    chanceOf: (key) => chances.get(key) ?? 0,
    chanceIn: (sentence, key) => inSentences.get(sentence)?.get(key) ?? 0,
    sentencesWith: (key, but) => {
      const having = new Set(byKey.get(key)?.map(({ sentence }) => sentence.id));
      having.delete(but);
      return having.size;
    },
  };
}

/** Of each answer’s words, wherever they stand. */
function chancesOf(drafts: readonly Draft[]): Map<string, number> {
  return chancesByKey(
    drafts.map(({ score }) => score),
    drafts.map(({ key }) => key),
  );
}

function isOfKind(kind: string, wanted: Wanted): boolean {
  return (
    kind === wanted ||
    (wanted === 'person' && kind === 'organisation') ||
    (wanted === 'organisation' && kind === 'place')
  );
}
