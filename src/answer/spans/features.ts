import type { Mention } from '../../domain/entity.ts';
import type { Part, Sentence } from '../../domain/sentence.ts';
import type { Match } from '../../search/matches.ts';
import type { Wanted } from '../../search/query.ts';
import { fold } from '../../text/terms.ts';
import { type Asking, questionWords } from '../understand/wanted.ts';
import type { TokenRun } from './candidates.ts';

/**
 * What the features of a run are made of: a template and small values, packed into one whole number, so that a weight is
 * found without building a string. `describeFeature` gives the words back.
 */
export const templates = [
  'part before, first part',
  'last part, part after',
  'word before',
  'word after',
  'first word',
  'last word',
  'mention',
  'length',
  'new words',
  'matched word at left, distance',
  'matched word at right, distance',
  'matched mass at left',
  'matched mass at right',
  'chunk edges',
  'noun asked for',
  'parts',
  'place in sentence',
  'marks around',
  'capitals',
  'question slot',
  'matched neighbours',
  'mention, part before',
  'mention, length',
  'words before',
  'parts at and around the edges',
  'word before, matched part at left',
  'matched part at left, distance',
  'matched part at right, distance',
  'between run and matched word at left',
  'between run and matched word at right',
  'word asked for, mention',
  'side asked for',
  'words inside',
  'share of sentence',
  'word before, mention',
  'word after, part before',
  'word asked for, length',
  'word before and after',
  'article before',
  'word between run and matched word',
] as const;

const partNumbers: Readonly<Record<Part, number>> = {
  noun: 1,
  name: 2,
  pronoun: 3,
  verb: 4,
  auxiliary: 5,
  adjective: 6,
  adverb: 7,
  determiner: 8,
  preposition: 9,
  conjunction: 10,
  number: 11,
  mark: 12,
  other: 13,
};
const wantedNumbers: Readonly<Record<Wanted, number>> = {
  person: 1,
  organisation: 2,
  place: 3,
  date: 4,
  amount: 5,
  reason: 6,
  manner: 7,
  thing: 8,
  statement: 9,
};

/** Function words that stand beside answers; everything else is "some other word". */
const besideWords =
  `, . ( ) - " ' : ; the a an of in on at by to for from with and or as into is are was were be been has have had
who which that when where while after before since inside outside across along towards toward onto until during between among against under over through about near
called named known his her its their he she it they because due than not 's said told including such like according around
more than only both also but up`.split(/\s+/);
const besideNumbers: ReadonlyMap<string, number> = new Map(
  besideWords.map((word, index) => [word, index + 1]),
);

/** A sentence prepared for one question: what each run's features look at. */
export type SpanContext = {
  readonly sentence: Sentence;
  readonly match: Match;
  readonly asking: Asking;
  readonly rarities: readonly number[];
  readonly parts: readonly number[];
  readonly words: readonly number[];
  readonly mentionAt: readonly (readonly Mention[])[];
  readonly mentionStarts: ReadonlyMap<number, readonly { readonly last: number; readonly kind: number }[]>;
  readonly chunkStart: readonly boolean[];
  readonly chunkEnd: readonly boolean[];
  readonly nounTokens: ReadonlySet<number>;
  /** Stands for the noun asked for, or for the word after the question word. */
  readonly nounNumber: number;
  readonly written: readonly string[];
  /** For each token: 1 begins with a capital, 2 holds a digit, 4 is a quotation mark, 8 an article or "his". */
  readonly shapes: readonly number[];
  /** For each token, the nearest matched one at or left of it, and at or right of it; -1 where there is none. */
  readonly matchedLeft: readonly number[];
  readonly matchedRight: readonly number[];
  /** How many tokens before a token count for distances: words and the marks that part clauses. */
  readonly counted: readonly number[];
};

const mentionNumbers: Readonly<Record<Mention['kind'], number>> = {
  person: 1,
  organisation: 2,
  place: 3,
  other: 4,
  date: 5,
  amount: 6,
};

export function createSpanContext(
  sentence: Sentence,
  match: Match,
  asking: Asking,
  rarities: readonly number[],
  mentions: readonly Mention[],
): SpanContext {
  const { tokens, passage } = sentence;
  const written = tokens.map(({ from, to }) => passage.text.slice(from, to));
  const parts = tokens.map(({ part }) => partNumbers[part]);
  const words = written.map(
    (word) =>
      besideNumbers.get(
        word.length < 12
          ? word.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[—–]/g, '-')
          : word,
      ) ?? 0,
  );
  const startAt = new Map(tokens.map(({ from }, at) => [from, at]));
  const endAt = new Map(tokens.map(({ to }, at) => [to, at]));
  const mentionAt: Mention[][] = tokens.map(() => []);
  const mentionStarts = new Map<number, { last: number; kind: number }[]>();
  for (const mention of mentions) {
    const first = startAt.get(mention.from);
    const last = endAt.get(mention.to);
    if (first === undefined || last === undefined) continue;
    for (let at = first; at <= last; at++) mentionAt[at]?.push(mention);
    mentionStarts.set(first, [
      ...(mentionStarts.get(first) ?? []),
      { last, kind: mentionNumbers[mention.kind] },
    ]);
  }
  const isNominal = (at: number) => {
    const part = tokens[at]?.part;
    const joined = written[at] === '-' || /^[’']s$/.test(written[at] ?? '');
    return (
      part === 'noun' || part === 'name' || part === 'adjective' || part === 'number' || (joined && at > 0)
    );
  };
  const chunkStart = tokens.map((_, at) => isNominal(at) && !isNominal(at - 1) && written[at] !== '-');
  const chunkEnd = tokens.map((_, at) => isNominal(at) && !isNominal(at + 1) && written[at] !== '-');
  const noun = asking.noun === undefined ? '' : singular(fold(asking.noun));
  const nounTokens = new Set(
    written.flatMap((word, at) => (noun !== '' && singular(fold(word)) === noun ? [at] : [])),
  );
  const { matched } = match;
  const matchedLeft: number[] = [];
  const matchedRight: number[] = tokens.map(() => -1);
  const counted: number[] = [0];
  written.forEach((word, at) => {
    matchedLeft.push((matched[at] ?? -1) >= 0 ? at : (matchedLeft[at - 1] ?? -1));
    counted.push((counted[at] ?? 0) + (/[\p{L}\p{N},;:]/u.test(word) ? 1 : 0));
  });
  for (let at = tokens.length - 1; at >= 0; at--) {
    matchedRight[at] = (matched[at] ?? -1) >= 0 ? at : (matchedRight[at + 1] ?? -1);
  }
  return {
    sentence,
    match,
    asking,
    rarities,
    parts,
    words,
    mentionAt,
    mentionStarts,
    chunkStart,
    chunkEnd,
    nounTokens,
    nounNumber: numberOf(noun === '' ? `${asking.questionWord} ${asking.nextWord}` : noun),
    written,
    shapes: written.map(shapeOf),
    matchedLeft,
    matchedRight,
    counted,
  };
}

function shapeOf(word: string): number {
  const isCapital = /^\p{Lu}/u.test(word);
  const hasDigit = /\p{N}/u.test(word);
  const isMark = /^["“”‘’']$/.test(word);
  const isArticle = /^(?:a|an|the|its|his|her|their)$/i.test(word);
  return (isCapital ? 1 : 0) + (hasDigit ? 2 : 0) + (isMark ? 4 : 0) + (isArticle ? 8 : 0);
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

const valueBits = 18;
const valueMask = 2 ** valueBits - 1;

/** No run has more features. */
export const mostFeatures = templates.length;

/**
 * Writes the features of a run into a list that is used again for the next run: the features of a question's runs are
 * too many to make a list for each. Each feature counts once. @returns how many there are.
 */
export function collectFeatures(context: SpanContext, { first, last }: TokenRun, into: Int32Array): number {
  const { match, parts, words, asking, written, shapes } = context;
  const w = wantedNumbers[asking.wanted];
  const q = questionWords.indexOf(asking.questionWord);
  const wq = w * 12 + q;
  const length = last - first + 1;
  // An article before the run is not its neighbour: "in the city" is found after "in".
  const article = ((shapes[first - 1] ?? 0) & 8) > 0 ? 1 : 0;
  const lead = first - 1 - article;
  const bucket = length <= 6 ? length : length <= 9 ? 7 : length <= 14 ? 8 : 9;
  let count = 0;
  const add = (template: number, value: number) => {
    into[count++] = (template << valueBits) | (value & valueMask);
  };

  add(0, (wq * 16 + (parts[lead] ?? 0)) * 16 + (parts[first] ?? 0));
  add(1, (wq * 16 + (parts[last] ?? 0)) * 16 + (parts[last + 1] ?? 0));
  add(2, wq * 256 + (words[lead] ?? 255));
  add(3, wq * 256 + (words[last + 1] ?? 255));
  add(4, wq * 256 + (words[first] ?? 0));
  add(5, wq * 256 + (words[last] ?? 0));

  const mention = mentionRelation(context, first, last);
  add(6, wq * 64 + mention);
  add(7, wq * 16 + bucket);
  let matchedInside = 0;
  for (let at = first; at <= last; at++) if ((match.matched[at] ?? -1) >= 0) matchedInside++;
  const fresh = matchedInside === 0 ? 0 : matchedInside * 2 < length ? 1 : matchedInside < length ? 2 : 3;
  add(8, w * 4 + fresh);

  const left = nearestLeft(context, lead);
  const right = nearestRight(context, last + 1);
  add(9, (w * 4 + left.kind) * 16 + left.distance);
  add(10, (w * 4 + right.kind) * 16 + right.distance);
  add(11, w * 8 + mass(context, first - 6, first - 1));
  add(12, w * 8 + mass(context, last + 1, last + 6));
  const edges = (context.chunkStart[first] ? 1 : 0) + (context.chunkEnd[last] ? 2 : 0);
  add(13, wq * 4 + edges);
  add(14, w * 64 + nounRelation(context, first, last));
  if (length <= 4) {
    let sequence = length;
    for (let at = first; at <= last; at++) sequence = sequence * 14 + (parts[at] ?? 0);
    add(15, (w * 131 + sequence) * 7 + (sequence % 7));
  }
  const total = written.length;
  add(
    16,
    w * 8 +
      (first === 0 ? 0 : first < total / 4 ? 1 : first < total / 2 ? 2 : first < (total * 3) / 4 ? 3 : 4),
  );
  const inMarks =
    (((shapes[first - 1] ?? 0) & 4) > 0 ? 1 : 0) +
    (((shapes[last + 1] ?? 0) & 4) > 0 && written[last + 1] !== '‘' ? 2 : 0) +
    (written[first - 1] === '(' ? 4 : 0) +
    (written[last + 1] === ',' ? 8 : 0);
  add(17, w * 16 + inMarks);
  add(18, wq * 8 + capitals(context, first, last));
  add(19, (wq * 4 + slot(right)) * 4 + slot(left));
  const matchedLeft = (match.matched[first - 1] ?? -1) >= 0 ? 1 : 0;
  const matchedRight = (match.matched[last + 1] ?? -1) >= 0 ? 2 : 0;
  add(20, (w * 4 + matchedLeft + matchedRight) * 4 + edges);
  add(21, ((w * 64 + mention) * 16 + (parts[lead] ?? 0)) * 2 + article);
  add(22, (w * 64 + mention) * 16 + bucket);
  add(23, ((words[lead - 1] ?? 100) * 101 + (words[lead] ?? 100)) * 10 + w);
  const before = parts[lead] ?? 0;
  const after = parts[last + 1] ?? 0;
  add(24, ((before * 15 + (parts[first] ?? 0)) * 15 + (parts[last] ?? 0)) * 15 + after);
  const leftPart = left.at < 0 ? 0 : (parts[left.at] ?? 0);
  const rightPart = right.at < 0 ? 0 : (parts[right.at] ?? 0);
  const leftNear = Math.min(left.distance, 4);
  const rightNear = Math.min(right.distance, 4);
  add(
    25,
    (((words[lead] ?? 100) * 15 + leftPart) * 10 + w) * 4 + Math.min(3, Math.max(0, left.distance - 1)),
  );
  add(26, (w * 15 + leftPart) * 5 + leftNear);
  add(27, (w * 15 + rightPart) * 5 + rightNear);
  add(28, (w * 16 + between(context, left.at + 1, lead, left.at)) * 5 + leftNear);
  add(29, (w * 16 + between(context, last + 1, right.at - 1, right.at)) * 5 + rightNear);
  add(30, (context.nounNumber % 2048) * 64 + mention);
  const closer = left.distance < right.distance ? 1 : left.distance > right.distance ? 2 : 0;
  add(
    31,
    (wq * 2 + (asking.asksObject ? 1 : 0)) * 16 +
      closer * 4 +
      (left.kind === 2 ? 1 : 0) +
      (right.kind === 1 ? 2 : 0),
  );
  add(32, (w * 16 + inside(context, first, last)) * 4 + Math.min(3, length >> 2));
  add(33, wq * 8 + Math.min(7, Math.round((length / total) * 8)));
  add(34, ((words[lead] ?? 100) * 64 + mention) * 10 + w);
  add(35, ((words[last + 1] ?? 127) * 15 + before) * 10 + w);
  add(36, (context.nounNumber % 2048) * 10 + bucket);
  add(37, (words[lead] ?? 127) * 128 + (words[last + 1] ?? 127));
  add(38, w * 2 + article);
  const direct = left.at >= 0 && left.at === lead - 1 ? 1 : left.at >= 0 && left.at === lead ? 2 : 0;
  add(39, ((words[lead] ?? 100) * 3 + direct) * 10 + w);
  return count;
}

/** 0 none; kind when the run is exactly a mention; +8 begins with one; +16 ends with one; +24 holds one; +32 inside one. */
function mentionRelation({ mentionAt, mentionStarts }: SpanContext, first: number, last: number): number {
  const starts = mentionStarts.get(first) ?? [];
  const exact = starts.find((one) => one.last === last);
  if (exact !== undefined) return exact.kind;
  const begins = starts.find((one) => one.last < last);
  if (begins !== undefined) return 8 + begins.kind;
  const inside = mentionAt[first]?.some((mention) => mentionAt[last]?.includes(mention)) ?? false;
  if (inside) return 32 + mentionNumbers[mentionAt[first]?.[0]?.kind ?? 'other'];
  const ends = mentionAt[last]?.[0];
  if (ends !== undefined) return 16 + mentionNumbers[ends.kind];
  for (let at = first + 1; at < last; at++) {
    const held = mentionAt[at]?.[0];
    if (held !== undefined) return 24 + mentionNumbers[held.kind];
  }
  return 0;
}

type Near = { readonly kind: number; readonly distance: number; readonly at: number };

/** The nearest matched token at or left of one: first word of the question (1), last (2), another (3), none (0); how far. */
function nearestLeft(context: SpanContext, start: number): Near {
  const at = context.matchedLeft[start] ?? -1;
  const { counted } = context;
  return near(context, at, (counted[start + 1] ?? 0) - (counted[at + 1] ?? 0));
}

function nearestRight(context: SpanContext, start: number): Near {
  const at = context.matchedRight[start] ?? -1;
  const { counted } = context;
  return near(context, at, (counted[at] ?? 0) - (counted[start] ?? 0));
}

function near({ match, rarities }: SpanContext, at: number, distance: number): Near {
  if (at < 0) return nothingNear;
  const word = match.matched[at] ?? -1;
  const kind = word === 0 ? 1 : word === rarities.length - 1 ? 2 : 3;
  return { kind, distance: distance <= 7 ? distance : distance <= 12 ? 8 : 9, at };
}

const nothingNear: Near = { kind: 0, distance: 15, at: -1 };

/** What lies between a run and the nearest matched word: a verb (1), a preposition (2), a comma (4), a conjunction (8). */
function between({ parts, written }: SpanContext, from: number, to: number, matchedAt: number): number {
  if (matchedAt < 0) return 0;
  let found = 0;
  for (let at = from; at <= to; at++) {
    const part = parts[at];
    if (part === partNumbers.verb) found |= 1;
    else if (part === partNumbers.preposition) found |= 2;
    else if (part === partNumbers.conjunction) found |= 8;
    else if (written[at] === ',') found |= 4;
  }
  return found;
}

/** What a run has inside: a comma (1), "and" or "or" (2), "of" (4), another preposition or a verb (8). */
function inside({ parts, written }: SpanContext, first: number, last: number): number {
  let found = 0;
  for (let at = first; at <= last; at++) {
    const word = written[at] ?? '';
    if (word === ',') found |= 1;
    else if (word === 'and' || word === 'or') found |= 2;
    else if (word === 'of') found |= 4;
    else if (parts[at] === partNumbers.preposition || parts[at] === partNumbers.verb) found |= 8;
  }
  return found;
}

/** A small number that stands for a word, the same in every run of the program. */
function numberOf(word: string): number {
  let hash = 7;
  for (let at = 0; at < word.length; at++) hash = (hash * 31 + word.charCodeAt(at)) % 65521;
  return hash;
}

function mass({ match, rarities }: SpanContext, from: number, to: number): number {
  let sum = 0;
  for (let at = Math.max(0, from); at <= to; at++) {
    const word = match.matched[at] ?? -1;
    if (word >= 0) sum += (rarities[word] ?? 0) * (match.weights[at] ?? 0);
  }
  return Math.min(7, Math.round(sum / 2));
}

/** Where the noun that is asked for ("which district") stands: after the run (1), before it (2), "… of" before it (3), inside (4), at its end (5). */
function nounRelation({ nounTokens, asking, written }: SpanContext, first: number, last: number): number {
  if (asking.noun === undefined) return 0;
  if (nounTokens.has(last)) return 5;
  if (nounTokens.has(last + 1)) return 1;
  if (nounTokens.has(first - 1)) return 2;
  if (nounTokens.has(first - 2) && /^(?:of|,|-|is|was|the)$/.test(written[first - 1] ?? '')) return 3;
  for (let at = first; at < last; at++) if (nounTokens.has(at)) return 4;
  return nounTokens.size > 0 ? 6 : 7;
}

function capitals({ shapes }: SpanContext, first: number, last: number): number {
  let upper = 0;
  let digits = 0;
  for (let at = first; at <= last; at++) {
    const shape = shapes[at] ?? 0;
    if ((shape & 1) > 0) upper++;
    if ((shape & 2) > 0) digits++;
  }
  const all = upper === last - first + 1;
  return (upper === 0 ? 0 : all ? 2 : 1) + (digits > 0 ? 4 : 0);
}

/** The word beside the question word, found beside the run: near (1), further off (2), another word near (3), none (0). */
function slot({ kind, distance }: Near): number {
  if (kind === 0) return 0;
  if (kind === 1) return distance <= 2 ? 1 : 2;
  return distance <= 1 ? 3 : 0;
}

/** A feature in words, for `--explain`. */
export function describeFeature(feature: number): string {
  const template = templates[feature >> valueBits] ?? 'unknown';
  return `${template} #${feature & valueMask}`;
}
