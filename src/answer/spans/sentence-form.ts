import type { Mention } from '../../domain/entity.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Searched } from '../../search/matches.ts';
import { paragraphOf } from '../../search/surroundings.ts';
import { rarity } from '../../search/vocabulary.ts';
import { fold } from '../../text/terms.ts';
import { createPhraseReader, type PhraseReader } from '../phrases.ts';
import { numberOfWord, wordNumbers } from './beside-words.ts';
import { candidateRuns, type TokenRun } from './candidates.ts';
import { mentionNumbers, partNumbers, partsBase } from './codes.ts';
import { createMentionReader } from './mention-relation.ts';
import { singular } from './question-shape.ts';

/**
 * Empty places before the first token and after the last one. Lists by place are read at token + margin, so that what stands
 * beside a run can be looked up without asking whether there is anything: nothing slows these loops like index -1.
 */
export const margin = 3;
/** The number of a word, and of any word, outside the sentence. */
const noWord = 127;
const noHash = 4096;

/** What a sentence is for whatever question, made ready for comparing its runs. Lists are by place unless said. */
export type SentenceForm = {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  /** As the rules of grammar look at it. */
  readonly phrases: PhraseReader;
  /** In tokens. */
  readonly length: number;
  readonly written: readonly string[];
  /** Folded, in the singular. */
  readonly singulars: readonly string[];
  /** The number of each token's part. */
  readonly parts: Uint8Array;
  /** The number of each function word that stands beside answers, 0 for any other word. */
  readonly words: Uint8Array;
  /** A number for any word, and one for its last three letters. */
  readonly wordHashes: Uint16Array;
  readonly endingHashes: Uint16Array;
  /** 1 begins with a capital, 2 holds a digit, 4 is a quotation mark, 8 an article or "his": added up. */
  readonly shapes: Uint8Array;
  /** How many words and marks that part clauses stand before a place: what distances are counted in. */
  readonly counted: Int32Array;
  /** How many mentions of each kind the sentence has, by the kind's number. */
  readonly kindCounts: readonly number[];
  /** Which of people, organisations, places, dates and amounts it names: a bit for each. */
  readonly kindsPresent: number;
  /** The runs of tokens that could answer some question. */
  readonly runs: readonly RunForm[];
  /** The same of any other run. */
  readonly formOf: (run: TokenRun) => RunForm;
};

/** What a run of tokens is for whatever question. Numbers are codes unless said otherwise. */
export type RunForm = TokenRun & {
  /** In tokens. */
  readonly length: number;
  /** See `MentionReader`. */
  readonly mention: number;
  /** 1 begins with a noun phrase, 2 ends with one, added up. */
  readonly edges: number;
  /** 0 no capital, 1 some, 2 all; +4 with a digit. */
  readonly capitals: number;
  /** Content words of the run, the mean and the largest of their rarities, and how many of them stand near by too. */
  readonly content: number;
  readonly meanRarity: number;
  readonly largestRarity: number;
  readonly nearBy: number;
  /** A comma or "and" before it (1), after it (2). */
  readonly listed: number;
  /** A comma (1), "and" or "or" (2), "of" (4), another preposition or a verb (8) in it. */
  readonly inside: number;
  /** A quotation mark before (1) and after it (2), a bracket before it (4), a comma after it (8). */
  readonly marks: number;
  /** The parts of its tokens, one after the other; 0 for a run of more than four. */
  readonly sequence: number;
};

export function createSentenceForm(searched: Searched, sentence: Sentence): SentenceForm {
  const { tokens, passage, terms } = sentence;
  const { vocabulary } = searched;
  const mentions = searched.mentions[sentence.id] ?? [];
  const places = tokens.length + 2 * margin;
  const words = tokens.map(({ from, to }) => passage.text.slice(from, to));
  const written = placed(words, '');
  const parts = new Uint8Array(places);
  const shapes = new Uint8Array(places);
  const rarities = new Float64Array(places);
  const nearBy = new Uint8Array(places);
  const counted = new Int32Array(places + 1);
  const around = termsAround(searched, sentence);
  words.forEach((word, at) => {
    const place = at + margin;
    const term = terms[at] ?? 0;
    parts[place] = partNumbers[tokens[at]?.part ?? 'other'];
    shapes[place] = shapeOfWord(word);
    counted[place + 1] = (counted[place] ?? 0) + (countsForDistance.test(word) ? 1 : 0);
    if (term === 0) return;
    rarities[place] = rarity(vocabulary, vocabulary.terms[term] ?? '', vocabulary.frequencies[term] ?? 0);
    nearBy[place] = around.has(term) ? 1 : 0;
  });
  counted.fill(counted[places - margin] ?? 0, places - margin);
  const kindCounts = [0, 0, 0, 0, 0, 0, 0];
  for (const { kind } of mentions) {
    const number = mentionNumbers[kind];
    kindCounts[number] = (kindCounts[number] ?? 0) + 1;
  }
  const mentionOf = createMentionReader(tokens, mentions);
  const formOf = (run: TokenRun) =>
    runForm(run, mentionOf(run), { written, parts, shapes, rarities, nearBy });
  return {
    sentence,
    mentions,
    phrases: createPhraseReader(sentence, mentions),
    length: tokens.length,
    written,
    singulars: written.map((word) => singular(fold(word))),
    parts,
    words: Uint8Array.from(placed(wordNumbers(words), noWord)),
    wordHashes: Uint16Array.from(
      placed(
        words.map((word) => numberOfWord(word.toLowerCase()) % noHash),
        noHash,
      ),
    ),
    endingHashes: Uint16Array.from(
      placed(
        words.map((word) => numberOfWord(word.slice(-3).toLowerCase()) % 1024),
        0,
      ),
    ),
    shapes,
    counted,
    kindCounts,
    kindsPresent: namedKinds.reduce(
      (sum, kind, bit) => sum + ((kindCounts[kind] ?? 0) > 0 ? 1 << bit : 0),
      0,
    ),
    runs: different(candidateRuns(sentence, mentions), tokens.length).map(formOf),
    formOf,
  };
}

const namedKinds = [
  mentionNumbers.person,
  mentionNumbers.organisation,
  mentionNumbers.place,
  mentionNumbers.date,
  mentionNumbers.amount,
];

function different(runs: readonly TokenRun[], length: number): TokenRun[] {
  return [...new Map(runs.map((run) => [run.first * length + run.last, run])).values()];
}

function placed<T>(values: readonly T[], outside: T): T[] {
  const empty = Array.from({ length: margin }, () => outside);
  return [...empty, ...values, ...empty];
}

function termsAround(searched: Searched, sentence: Sentence): Set<number> {
  const others = paragraphOf(searched, sentence).filter((id) => id !== sentence.id);
  return new Set(others.flatMap((id) => searched.sentences[id]?.terms ?? []));
}

const countsForDistance = /[\p{L}\p{N},;:]/u;

function shapeOfWord(word: string): number {
  const isCapital = /^\p{Lu}/u.test(word);
  const hasDigit = /\p{N}/u.test(word);
  const isMark = /^["“”‘’']$/.test(word);
  const isArticle = /^(?:a|an|the|its|his|her|their)$/i.test(word);
  return (isCapital ? 1 : 0) + (hasDigit ? 2 : 0) + (isMark ? 4 : 0) + (isArticle ? 8 : 0);
}

type Places = Pick<SentenceForm, 'written' | 'parts' | 'shapes'> & {
  /** The inverse document frequency of each token's term; 0 for marks and function words. */
  readonly rarities: Float64Array;
  /** Whether a token's word stands in another sentence of the paragraph too. */
  readonly nearBy: Uint8Array;
};

function runForm({ first, last }: TokenRun, mention: number, places: Places): RunForm {
  const { written, parts, shapes, rarities, nearBy } = places;
  const begin = first + margin;
  const end = last + margin;
  const length = last - first + 1;
  let upper = 0;
  let digits = 0;
  let content = 0;
  let sum = 0;
  let largestRarity = 0;
  let alsoNearBy = 0;
  let inside = 0;
  let sequence = length;
  for (let place = begin; place <= end; place++) {
    const shape = shapes[place] ?? 0;
    upper += shape & 1;
    digits += shape & 2;
    inside |= insideCode(written[place] ?? '', parts[place] ?? 0);
    if (length <= longestSequence) sequence = sequence * partsBase + (parts[place] ?? 0);
    const own = rarities[place] ?? 0;
    if (own === 0) continue;
    content++;
    sum += own;
    if (own > largestRarity) largestRarity = own;
    alsoNearBy += nearBy[place] ?? 0;
  }
  return {
    first,
    last,
    length,
    mention,
    edges:
      (isNominal(places, begin) && !isNominal(places, begin - 1) && written[begin] !== '-' ? 1 : 0) +
      (isNominal(places, end) && !isNominal(places, end + 1) && written[end] !== '-' ? 2 : 0),
    capitals: (upper === 0 ? 0 : upper === length ? 2 : 1) + (digits > 0 ? 4 : 0),
    content,
    meanRarity: content === 0 ? 0 : sum / content,
    largestRarity,
    nearBy: alsoNearBy,
    listed: (isListMark(written[begin - 1]) ? 1 : 0) + (isListMark(written[end + 1]) ? 2 : 0),
    inside,
    marks: marksAround(places, begin, end),
    sequence: length <= longestSequence ? sequence : 0,
  };
}

const longestSequence = 4;

const nominal: ReadonlySet<number> = new Set([
  partNumbers.noun,
  partNumbers.name,
  partNumbers.adjective,
  partNumbers.number,
]);

function isNominal({ parts, written }: Places, place: number): boolean {
  if (nominal.has(parts[place] ?? 0)) return true;
  const word = written[place] ?? '';
  return place > margin && (word === '-' || word === "'s" || word === '’s');
}

function isListMark(word: string | undefined): boolean {
  return word === ',' || word === 'and' || word === 'or';
}

function insideCode(word: string, part: number): number {
  if (word === ',') return 1;
  if (word === 'and' || word === 'or') return 2;
  if (word === 'of') return 4;
  return part === partNumbers.preposition || part === partNumbers.verb ? 8 : 0;
}

function marksAround({ shapes, written }: Places, begin: number, end: number): number {
  return (
    (((shapes[begin - 1] ?? 0) & 4) > 0 ? 1 : 0) +
    (((shapes[end + 1] ?? 0) & 4) > 0 && written[end + 1] !== '‘' ? 2 : 0) +
    (written[begin - 1] === '(' ? 4 : 0) +
    (written[end + 1] === ',' ? 8 : 0)
  );
}
