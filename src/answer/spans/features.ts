import type { Wanted } from '../../search/query.ts';
import { questionWords } from '../understand/wanted.ts';
import type { TokenRun } from './candidates.ts';
import { between, inside, marksAround, type Near, nounRelation, type Relations } from './relations.ts';
import type { SpanContext } from './span-context.ts';

/**
 * What the features of a run are made of: a template and small values, packed into one whole number, so that a weight is
 * found without building a string. The order is that of the weights' file.
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
  'noun asked for, mention',
  'side asked for',
  'words inside',
  'share of sentence',
  'word before, mention',
  'word after, part before',
  'noun asked for, length',
  'word before and after',
  'article before',
  'word between run and matched word',
  'closeness',
  'mention among its kind',
  'rarity',
  'words that stand near by too',
  'kind of what is asked for',
  'preposition of the question',
  'noun asked for, parts at the edges',
  'parts, question word',
  'word after the question word, mention',
  'closeness, mention',
  'word before, role at left',
  'word after, role at right',
  'any word before',
  'any word after',
  'ending of the last word',
  'noun asked for, capitals',
  'matched edges',
  'in a list, mention',
  'kinds in sentence, mention',
  'roles around, question word',
  'word after the question word, parts at the edges',
  'word after the question word, length',
  'roles around, gap',
  'share of matched words before, gap',
  'parts of matched words around, gap',
  'edges, gap',
  'new words, mention, gap',
] as const;

/** The number of each kind of answer, as features have it. */
export const wantedNumbers: Readonly<Record<Wanted, number>> = {
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

const valueBits = 22;
const valueMask = 2 ** valueBits - 1;

/** No run has more features. */
export const mostFeatures = templates.length;

/** Larger than the number of any part, and of any word that stands beside answers. */
const partsBase = 15;
const wordsBase = 128;

/**
 * Writes the features of a run into a list that is used again for the next run: the features of a question's runs are
 * too many to make a list for each. Each feature counts once. @returns how many there are.
 */
export function collectFeatures(
  context: SpanContext,
  run: TokenRun,
  relations: Relations,
  into: Int32Array,
): number {
  const { first, last } = run;
  const { match, masses, parts, words, asked, written, shape, kindCounts, nounHash, nextHash } = context;
  const { length, lead, left, right, mention, matched, edges, closeness, capitals } = relations;
  const article = relations.hasArticle ? 1 : 0;
  const w = wantedNumbers[asked.wanted];
  const wq = w * 12 + questionWords.indexOf(asked.questionWord);
  const { gap } = shape;
  const bucket = length <= 6 ? length : length <= 9 ? 7 : length <= 14 ? 8 : 9;
  const wordBefore = words[lead] ?? 127;
  const wordAfter = words[last + 1] ?? 127;
  const partBefore = parts[lead] ?? 0;
  const partAfter = parts[last + 1] ?? 0;
  const partFirst = parts[first] ?? 0;
  const partLast = parts[last] ?? 0;
  const leftNear = Math.min(left.distance, 4);
  const rightNear = Math.min(right.distance, 4);
  const leftPart = parts[left.at] ?? 0;
  const rightPart = parts[right.at] ?? 0;
  const fresh = matched === 0 ? 0 : matched * 2 < length ? 1 : matched < length ? 2 : 3;
  let count = 0;
  const add = (value: number) => {
    into[count] = (count << valueBits) | (value & valueMask);
    count++;
  };

  add((wq * 16 + partBefore) * 16 + partFirst);
  add((wq * 16 + partLast) * 16 + partAfter);
  add(wq * wordsBase + wordBefore);
  add(wq * wordsBase + wordAfter);
  add(wq * wordsBase + (words[first] ?? 0));
  add(wq * wordsBase + (words[last] ?? 0));
  add(wq * 64 + mention);
  add(wq * 16 + bucket);
  add(w * 4 + fresh);
  add((w * 4 + left.kind) * 16 + left.distance);
  add((w * 4 + right.kind) * 16 + right.distance);
  add(w * 8 + massOf(masses.before, first - windowOfMass, first));
  add(w * 8 + massOf(masses.before, last + 1, last + 1 + windowOfMass));
  add(wq * 4 + edges);
  add(w * 64 + nounRelation(context, run));
  const sequence = length <= 4 ? sequenceOf(parts, run) : 0;
  add(w * 65521 + (sequence % 65521));
  const place = first / written.length;
  add(w * 8 + (first === 0 ? 0 : 1 + Math.floor(place * 4)));
  add(w * 16 + marksAround(context, run));
  add(wq * 8 + capitals);
  add((wq * 4 + slot(right)) * 4 + slot(left));
  const besideLeft = (match.matched[first - 1] ?? -1) >= 0 ? 1 : 0;
  const besideRight = (match.matched[last + 1] ?? -1) >= 0 ? 2 : 0;
  add((w * 4 + besideLeft + besideRight) * 4 + edges);
  add(((w * 64 + mention) * 16 + partBefore) * 2 + article);
  add((w * 64 + mention) * 16 + bucket);
  add(((words[lead - 1] ?? 127) * wordsBase + wordBefore) * 10 + w);
  add(((partBefore * partsBase + partFirst) * partsBase + partLast) * partsBase + partAfter);
  add(((wordBefore * partsBase + leftPart) * 10 + w) * 4 + Math.min(3, Math.max(0, left.distance - 1)));
  add((w * partsBase + leftPart) * 5 + leftNear);
  add((w * partsBase + rightPart) * 5 + rightNear);
  add((w * 16 + between(context, left.at + 1, lead, left.at)) * 5 + leftNear);
  add((w * 16 + between(context, last + 1, right.at - 1, right.at)) * 5 + rightNear);
  add(nounHash * 64 + mention);
  const closer = left.distance < right.distance ? 1 : left.distance > right.distance ? 2 : 0;
  const ends = (left.kind === 2 ? 1 : 0) + (right.kind === 1 ? 2 : 0);
  add(((wq * 2 + (asked.asksObject ? 1 : 0)) * 4 + closer) * 4 + ends);
  add((w * 16 + inside(context, run)) * 4 + Math.min(3, length >> 2));
  add(wq * 8 + Math.min(7, Math.round((length / written.length) * 8)));
  add((wordBefore * 64 + mention) * 10 + w);
  add((wordAfter * partsBase + partBefore) * 10 + w);
  add(nounHash * 10 + bucket);
  add(wordBefore * wordsBase + wordAfter);
  add(w * 2 + article);
  const direct = left.at < 0 ? 0 : left.at === lead - 1 ? 1 : left.at === lead ? 2 : 0;
  add((wordBefore * 3 + direct) * 10 + w);
  const closenessStep = Math.min(7, Math.floor(closeness * 8));
  add(wq * 8 + closenessStep);
  const kind = mention < 8 ? mention : 0;
  add(kind === 0 ? 0 : (w * 8 + kind) * 4 + Math.min(3, kindCounts[kind] ?? 0));
  add(
    (w * 8 + Math.min(7, Math.round(relations.meanRarity))) * 8 +
      Math.min(7, Math.round(relations.largestRarity)),
  );
  const repeated = relations.nearBy === 0 ? 0 : relations.nearBy < relations.content ? 1 : 2;
  add((w * 3 + repeated) * 8 + kind);
  add(w * 3 + (shape.noun === '' ? 2 : context.ofKind[last] ? 1 : 0));
  add(w * 9 + sameWord(shape.lastWord, written[lead]) * 3 + sameWord(shape.wordBefore, written[lead]));
  add((nounHash * partsBase + partFirst) * partsBase + partLast);
  add(wq * 1777 + (length <= 3 ? sequence % 1777 : 0));
  add(nextHash * 64 + mention);
  add((w * 8 + closenessStep) * 64 + mention);
  const leftRole = left.role * 4 + Math.min(3, left.distance);
  const rightRole = right.role * 4 + Math.min(3, right.distance);
  add((wordBefore * 28 + leftRole) * 10 + w);
  add((wordAfter * 28 + rightRole) * 10 + w);
  add((context.wordHashes[lead] ?? 4096) * 10 + w);
  add((context.wordHashes[last + 1] ?? 4096) * 10 + w);
  add((context.endingHashes[last] ?? 0) * 120 + wq);
  add(nounHash * 8 + capitals);
  const firstMatched = (match.matched[first] ?? -1) >= 0 ? 1 : 0;
  const lastMatched = (match.matched[last] ?? -1) >= 0 ? 2 : 0;
  add(wq * 4 + firstMatched + lastMatched);
  add((w * 64 + mention) * 4 + relations.listed);
  add((w * 32 + kindsPresent(kindCounts)) * 64 + mention);
  add((wq * 28 + leftRole) * 28 + rightRole);
  add((nextHash * partsBase + partFirst) * partsBase + partLast);
  add(nextHash * 10 + bucket);
  add((gap * 28 + leftRole) * 28 + rightRole);
  const gapAndKind = gap * 120 + wq;
  const before = Math.min(4, Math.floor(relations.shareBefore * 5));
  add((gapAndKind * 5 + before) * 3 + Math.ceil(relations.shareInside * 2));
  add((((gap * partsBase + leftPart) * partsBase + rightPart) * 5 + leftNear) * 5 + rightNear);
  add(((gapAndKind * partsBase + partBefore) * partsBase + partAfter) * 4 + edges);
  add(((gap * 10 + w) * 4 + fresh) * 64 + mention);
  return count;
}

/** In tokens. */
const windowOfMass = 6;

function massOf(before: Float64Array, from: number, to: number): number {
  const start = before[Math.max(0, from)] ?? 0;
  const end = before[Math.min(before.length - 1, to)] ?? 0;
  return Math.min(7, Math.round((end - start) / 2));
}

/** A number for the parts of a short run. */
function sequenceOf(parts: readonly number[], { first, last }: TokenRun): number {
  let sequence = last - first + 1;
  for (let at = first; at <= last; at++) sequence = sequence * partsBase + (parts[at] ?? 0);
  return sequence;
}

/** The word beside the question word, found beside the run: near (1), further off (2), another word near (3), none (0). */
function slot({ kind, distance }: Near): number {
  if (kind === 0) return 0;
  if (kind === 1) return distance <= 2 ? 1 : 2;
  return distance <= 1 ? 3 : 0;
}

/** Whether a preposition of the question stands before the run: yes (2), no (1), there is none in the question (0). */
function sameWord(asked: string, before: string | undefined): number {
  if (!prepositions.has(asked)) return 0;
  return before?.toLowerCase() === asked ? 2 : 1;
}

const prepositions = new Set(
  'of in on at by to for from with as into after before since inside during between against under over through about near until'.split(
    ' ',
  ),
);

/** Which of people, organisations, places, dates and amounts a sentence names. */
function kindsPresent(counts: readonly number[]): number {
  return [1, 2, 3, 5, 6].reduce((sum, kind, bit) => sum + ((counts[kind] ?? 0) > 0 ? 1 << bit : 0), 0);
}
