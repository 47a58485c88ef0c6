import { partsBase } from './codes.ts';
import { between, closenessOf, matchedIn, nounRelation, shareBefore, shareInside } from './relations.ts';
import { margin, type RunForm } from './sentence-form.ts';
import { articleBefore, leadOf, type Near, nothingNear, type SpanContext } from './span-context.ts';

/** What features of a run are made of that only depend on where it begins, besides the question. */
const startTemplates = [
  'part before, first part',
  'word before',
  'first word',
  'matched word at left, distance',
  'matched mass at left',
  'place in sentence',
  'words before',
  'word before, matched part at left',
  'matched part at left, distance',
  'between run and matched word at left',
  'article before',
  'word between run and matched word',
  'preposition of the question',
  'word before, role at left',
  'any word before',
] as const;

/** Those that only depend on where it ends. */
const endTemplates = [
  'last part, part after',
  'word after',
  'last word',
  'matched word at right, distance',
  'matched mass at right',
  'matched part at right, distance',
  'between run and matched word at right',
  'kind of what is asked for',
  'word after, role at right',
  'any word after',
  'ending of the last word',
] as const;

const runTemplates = [
  'mention',
  'length',
  'new words',
  'chunk edges',
  'noun asked for',
  'parts',
  'marks around',
  'capitals',
  'question slot',
  'matched neighbours',
  'mention, part before',
  'mention, length',
  'parts at and around the edges',
  'noun asked for, mention',
  'side asked for',
  'words inside',
  'share of sentence',
  'word before, mention',
  'word after, part before',
  'noun asked for, length',
  'word before and after',
  'closeness',
  'mention among its kind',
  'rarity',
  'words that stand near by too',
  'noun asked for, parts at the edges',
  'parts, question word',
  'word after the question word, mention',
  'closeness, mention',
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

/**
 * Templates stand in three groups, one after the other: what a run has in common with others that begin or end where it
 * does is scored once for all of them. Here is where each group begins. The order of all is that of the weights' file.
 */
export const groups = {
  start: 0,
  end: startTemplates.length,
  run: startTemplates.length + endTemplates.length,
} as const;

/** Each run has one value for each of these, in this order. */
export const templates = [...startTemplates, ...endTemplates, ...runTemplates] as const;
export const valuesOfRun = templates.length;

const valueBits = 22;
const valueMask = 2 ** valueBits - 1;

/** A template and its value in one whole number, so that a weight is found without building a string. */
export function featureOf(template: number, value: number): number {
  return (template << valueBits) | (value & valueMask);
}

/** Larger than the number of any word that stands beside answers. */
const wordsBase = 128;

/** Writes the values of `groups.start` for runs that begin at a token. */
export function startValues(context: SpanContext, first: number, into: Int32Array): void {
  const { form, masses, lefts, shape, w, wq } = context;
  const { parts, words, written, shapes } = form;
  const begin = first + margin;
  const lead = leadOf(form, first);
  const left = lefts[first];
  if (left === undefined) return;
  const wordBefore = words[lead] ?? 0;
  const leftPart = parts[left.at] ?? 0;
  const near = Math.min(left.distance, 4);
  const direct = left.at === 0 ? 0 : left.at === lead - 1 ? 1 : left.at === lead ? 2 : 0;
  const lies = left.at === 0 ? 0 : between(context, left.at + 1, lead);
  const before = written[lead] ?? '';
  let at: number = groups.start;
  into[at++] = (wq * 16 + (parts[lead] ?? 0)) * 16 + (parts[begin] ?? 0);
  into[at++] = wq * wordsBase + wordBefore;
  into[at++] = wq * wordsBase + (words[begin] ?? 0);
  into[at++] = (w * 4 + left.kind) * 16 + left.distance;
  into[at++] = w * 8 + massOf(masses.before, first - windowOfMass, first);
  into[at++] = w * 8 + (first === 0 ? 0 : 1 + Math.floor((first / form.length) * 4));
  into[at++] = ((words[lead - 1] ?? 0) * wordsBase + wordBefore) * 10 + w;
  into[at++] =
    ((wordBefore * partsBase + leftPart) * 10 + w) * 4 + Math.min(3, Math.max(0, left.distance - 1));
  into[at++] = (w * partsBase + leftPart) * 5 + near;
  into[at++] = (w * 16 + lies) * 5 + near;
  into[at++] = w * 2 + articleBefore(shapes, first);
  into[at++] = (wordBefore * 3 + direct) * 10 + w;
  into[at++] = w * 9 + sameWord(shape.lastWord, before) * 3 + sameWord(shape.wordBefore, before);
  into[at++] = (wordBefore * 28 + roleCode(left)) * 10 + w;
  into[at++] = (form.wordHashes[lead] ?? 0) * 10 + w;
}

/** Writes the values of `groups.end` for runs that end at a token. */
export function endValues(context: SpanContext, last: number, into: Int32Array): void {
  const { form, masses, rights, shape, w, wq } = context;
  const { parts, words } = form;
  const end = last + margin;
  const right = rights[last];
  if (right === undefined) return;
  const wordAfter = words[end + 1] ?? 0;
  const near = Math.min(right.distance, 4);
  const lies = right.at === 0 ? 0 : between(context, end + 1, right.at - 1);
  const isOfKind = shape.kinds.has(form.sentence.terms[last] ?? 0);
  let at: number = groups.end;
  into[at++] = (wq * 16 + (parts[end] ?? 0)) * 16 + (parts[end + 1] ?? 0);
  into[at++] = wq * wordsBase + wordAfter;
  into[at++] = wq * wordsBase + (words[end] ?? 0);
  into[at++] = (w * 4 + right.kind) * 16 + right.distance;
  into[at++] = w * 8 + massOf(masses.before, last + 1, last + 1 + windowOfMass);
  into[at++] = (w * partsBase + (parts[right.at] ?? 0)) * 5 + near;
  into[at++] = (w * 16 + lies) * 5 + near;
  into[at++] = w * 3 + (shape.noun === '' ? 2 : isOfKind ? 1 : 0);
  into[at++] = (wordAfter * 28 + roleCode(right)) * 10 + w;
  into[at++] = (form.wordHashes[end + 1] ?? 0) * 10 + w;
  into[at++] = (form.endingHashes[end] ?? 0) * 120 + wq;
}

/** Writes the values of `groups.run`. */
export function runValues(context: SpanContext, run: RunForm, into: Int32Array): void {
  const { asked, shape, form, lefts, rights, nounHash, nextHash, w, wq } = context;
  const { parts, words, kindCounts } = form;
  const { first, last, length, mention, edges, capitals, sequence } = run;
  const left = lefts[first] ?? nothingNear;
  const right = rights[last] ?? nothingNear;
  const matched = matchedIn(context, run);
  const { gap } = shape;
  const begin = first + margin;
  const end = last + margin;
  const lead = leadOf(form, first);
  const bucket = length <= 6 ? length : length <= 9 ? 7 : length <= 14 ? 8 : 9;
  const wordBefore = words[lead] ?? 0;
  const wordAfter = words[end + 1] ?? 0;
  const partBefore = parts[lead] ?? 0;
  const partAfter = parts[end + 1] ?? 0;
  const partFirst = parts[begin] ?? 0;
  const partLast = parts[end] ?? 0;
  const fresh = matched === 0 ? 0 : matched * 2 < length ? 1 : matched < length ? 2 : 3;
  const besideLeft = context.matched[begin - 1] ?? 0;
  const besideRight = context.matched[end + 1] ?? 0;
  const closer = left.distance < right.distance ? 1 : left.distance > right.distance ? 2 : 0;
  const ends = (left.kind === 2 ? 1 : 0) + (right.kind === 1 ? 2 : 0);
  const closeness = Math.min(7, Math.floor(closenessOf(context, run) * 8));
  const kind = mention < 8 ? mention : 0;
  const repeated = run.nearBy === 0 ? 0 : run.nearBy < run.content ? 1 : 2;
  const roles = roleCode(left) * 28 + roleCode(right);
  const gapAndKind = gap * 120 + wq;
  const before = Math.min(4, Math.floor(shareBefore(context, run) * 5));
  const sides =
    ((parts[left.at] ?? 0) * partsBase + (parts[right.at] ?? 0)) * 25 +
    Math.min(left.distance, 4) * 5 +
    Math.min(right.distance, 4);
  let at: number = groups.run;
  into[at++] = wq * 64 + mention;
  into[at++] = wq * 16 + bucket;
  into[at++] = w * 4 + fresh;
  into[at++] = wq * 4 + edges;
  into[at++] = w * 64 + nounRelation(context, run);
  into[at++] = w * 65521 + (sequence % 65521);
  into[at++] = w * 16 + run.marks;
  into[at++] = wq * 8 + capitals;
  into[at++] = (wq * 4 + slot(right)) * 4 + slot(left);
  into[at++] = (w * 4 + besideLeft + 2 * besideRight) * 4 + edges;
  into[at++] = ((w * 64 + mention) * 16 + partBefore) * 2 + articleBefore(form.shapes, first);
  into[at++] = (w * 64 + mention) * 16 + bucket;
  into[at++] = ((partBefore * partsBase + partFirst) * partsBase + partLast) * partsBase + partAfter;
  into[at++] = nounHash * 64 + mention;
  into[at++] = ((wq * 2 + (asked.asksObject ? 1 : 0)) * 4 + closer) * 4 + ends;
  into[at++] = (w * 16 + run.inside) * 4 + Math.min(3, length >> 2);
  into[at++] = wq * 8 + Math.min(7, Math.round((length / form.length) * 8));
  into[at++] = (wordBefore * 64 + mention) * 10 + w;
  into[at++] = (wordAfter * partsBase + partBefore) * 10 + w;
  into[at++] = nounHash * 10 + bucket;
  into[at++] = wordBefore * wordsBase + wordAfter;
  into[at++] = wq * 8 + closeness;
  into[at++] = kind === 0 ? 0 : (w * 8 + kind) * 4 + Math.min(3, kindCounts[kind] ?? 0);
  into[at++] = (w * 8 + rarityStep(run.meanRarity)) * 8 + rarityStep(run.largestRarity);
  into[at++] = (w * 3 + repeated) * 8 + kind;
  into[at++] = (nounHash * partsBase + partFirst) * partsBase + partLast;
  into[at++] = wq * 1777 + (length <= 3 ? sequence % 1777 : 0);
  into[at++] = nextHash * 64 + mention;
  into[at++] = (w * 8 + closeness) * 64 + mention;
  into[at++] = nounHash * 8 + capitals;
  into[at++] = wq * 4 + (context.matched[begin] ?? 0) + 2 * (context.matched[end] ?? 0);
  into[at++] = (w * 64 + mention) * 4 + run.listed;
  into[at++] = (w * 32 + form.kindsPresent) * 64 + mention;
  into[at++] = wq * 28 * 28 + roles;
  into[at++] = (nextHash * partsBase + partFirst) * partsBase + partLast;
  into[at++] = nextHash * 10 + bucket;
  into[at++] = gap * 28 * 28 + roles;
  into[at++] = (gapAndKind * 5 + before) * 3 + Math.ceil(shareInside(context, run) * 2);
  into[at++] = gap * partsBase * partsBase * 25 + sides;
  into[at++] = ((gapAndKind * partsBase + partBefore) * partsBase + partAfter) * 4 + edges;
  into[at++] = ((gap * 10 + w) * 4 + fresh) * 64 + mention;
}

/** In tokens. */
const windowOfMass = 6;

function massOf(before: Float64Array, from: number, to: number): number {
  const start = before[Math.max(0, from)] ?? 0;
  const end = before[Math.min(before.length - 1, to)] ?? 0;
  return Math.min(7, Math.round((end - start) / 2));
}

function rarityStep(rarity: number): number {
  return Math.min(7, Math.round(rarity));
}

function roleCode({ role, distance }: Near): number {
  return role * 4 + Math.min(3, distance);
}

/** The word beside the question word, found beside the run: near (1), further off (2), another word near (3), none (0). */
function slot({ kind, distance }: Near): number {
  if (kind === 0) return 0;
  if (kind === 1) return distance <= 2 ? 1 : 2;
  return distance <= 1 ? 3 : 0;
}

/** Whether a preposition of the question stands before the run: yes (2), no (1), there is none in the question (0). */
function sameWord(asked: string, before: string): number {
  if (!prepositions.has(asked)) return 0;
  return before.toLowerCase() === asked ? 2 : 1;
}

const prepositions = new Set(
  'of in on at by to for from with as into after before since inside during between against under over through about near until'.split(
    ' ',
  ),
);
