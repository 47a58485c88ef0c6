import type { TokenRun } from './candidates.ts';
import type { Role } from './question-shape.ts';
import { mentionNumbers, partNumbers, type SpanContext } from './span-context.ts';

/** A matched token near a run. */
export type Near = {
  /** -1 where there is none. */
  readonly at: number;
  /** In words and marks that part clauses; above 7 in steps; 15 where there is none. */
  readonly distance: number;
  /** First word of the question (1), last (2), another (3), none (0). */
  readonly kind: number;
  readonly role: Role;
};

/** How a run lies in its sentence: what both kinds of features are made of. Numbers are codes unless said otherwise. */
export type Relations = {
  readonly length: number;
  /** The token before the run; an article is passed over: "in the city" is found after "in". */
  readonly lead: number;
  readonly hasArticle: boolean;
  readonly left: Near;
  readonly right: Near;
  /** 0 none; kind when the run is exactly a mention; +8 begins with one; +16 ends with one; +24 holds one; +32 inside one. */
  readonly mention: number;
  /** How many of its tokens stand for a word of the question. */
  readonly matched: number;
  /** 1 begins with a noun phrase, 2 ends with one, added up. */
  readonly edges: number;
  /** 0 no capital, 1 some, 2 all; +4 with a digit. */
  readonly capitals: number;
  /** Content words of the run, the mean and the largest of their rarities, and how many of them stand near by too. */
  readonly content: number;
  readonly meanRarity: number;
  readonly largestRarity: number;
  readonly nearBy: number;
  /** Shares of the question that lie close to the run, before it and in it, 0 to 1. */
  readonly closeness: number;
  readonly shareBefore: number;
  readonly shareInside: number;
  /** A comma or "and" before it (1), after it (2). */
  readonly listed: number;
};

export function relate(context: SpanContext, { first, last }: TokenRun): Relations {
  const { match, masses, shapes, rarities, written } = context;
  const length = last - first + 1;
  const hasArticle = ((shapes[first - 1] ?? 0) & 8) > 0;
  const lead = first - 1 - (hasArticle ? 1 : 0);
  let matched = 0;
  let upper = 0;
  let digits = 0;
  let content = 0;
  let sum = 0;
  let largestRarity = 0;
  let nearBy = 0;
  for (let at = first; at <= last; at++) {
    if ((match.matched[at] ?? -1) >= 0) matched++;
    const shape = shapes[at] ?? 0;
    if ((shape & 1) > 0) upper++;
    if ((shape & 2) > 0) digits++;
    const rarity = rarities[at] ?? 0;
    if (rarity === 0) continue;
    content++;
    sum += rarity;
    if (rarity > largestRarity) largestRarity = rarity;
    if (context.nearBy[at]) nearBy++;
  }
  const { total, before, fadingBefore, fadingFrom } = masses;
  const massBefore = before[first] ?? 0;
  return {
    length,
    lead,
    hasArticle,
    left: nearestLeft(context, lead),
    right: nearestRight(context, last + 1),
    mention: mentionRelation(context, first, last),
    matched,
    edges: (context.chunkStart[first] ? 1 : 0) + (context.chunkEnd[last] ? 2 : 0),
    capitals: (upper === 0 ? 0 : upper === length ? 2 : 1) + (digits > 0 ? 4 : 0),
    content,
    meanRarity: content === 0 ? 0 : sum / content,
    largestRarity,
    nearBy,
    closeness: ((fadingBefore[first] ?? 0) + (fadingFrom[last + 1] ?? 0)) / total,
    shareBefore: massBefore / total,
    shareInside: ((before[last + 1] ?? 0) - massBefore) / total,
    listed: (isListMark(written[first - 1]) ? 1 : 0) + (isListMark(written[last + 1]) ? 2 : 0),
  };
}

function isListMark(word: string | undefined): boolean {
  return word === ',' || word === 'and' || word === 'or';
}

function mentionRelation({ mentionAt, mentionStarts }: SpanContext, first: number, last: number): number {
  const starts = mentionStarts.get(first) ?? [];
  const exact = starts.find((one) => one.last === last);
  if (exact !== undefined) return exact.kind;
  const begins = starts.find((one) => one.last < last);
  if (begins !== undefined) return 8 + begins.kind;
  const isInside = mentionAt[first]?.some((mention) => mentionAt[last]?.includes(mention)) ?? false;
  if (isInside) return 32 + mentionNumbers[mentionAt[first]?.[0]?.kind ?? 'other'];
  const ends = mentionAt[last]?.[0];
  if (ends !== undefined) return 16 + mentionNumbers[ends.kind];
  for (let at = first + 1; at < last; at++) {
    const held = mentionAt[at]?.[0];
    if (held !== undefined) return 24 + mentionNumbers[held.kind];
  }
  return 0;
}

const nothingNear: Near = { kind: 0, distance: 15, at: -1, role: 0 };

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

function near({ match, shape }: SpanContext, at: number, distance: number): Near {
  if (at < 0) return nothingNear;
  const word = match.matched[at] ?? -1;
  const kind = word === 0 ? 1 : word === shape.rarities.length - 1 ? 2 : 3;
  return {
    kind,
    distance: distance <= 7 ? distance : distance <= 12 ? 8 : 9,
    at,
    role: shape.roles[word] ?? 0,
  };
}

/** What lies between a run and the nearest matched word: a verb (1), a preposition (2), a comma (4), a conjunction (8). */
export function between(
  { parts, written }: SpanContext,
  from: number,
  to: number,
  matchedAt: number,
): number {
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
export function inside({ parts, written }: SpanContext, { first, last }: TokenRun): number {
  let found = 0;
  for (let at = first; at <= last; at++) {
    const word = written[at];
    if (word === ',') found |= 1;
    else if (word === 'and' || word === 'or') found |= 2;
    else if (word === 'of') found |= 4;
    else if (parts[at] === partNumbers.preposition || parts[at] === partNumbers.verb) found |= 8;
  }
  return found;
}

/** Where the noun that is asked for ("which district") stands: after the run (1), before it (2), "… of" before it (3), inside (4), at its end (5). */
export function nounRelation({ nounTokens, shape, written }: SpanContext, { first, last }: TokenRun): number {
  if (shape.noun === '') return 0;
  if (nounTokens.has(last)) return 5;
  if (nounTokens.has(last + 1)) return 1;
  if (nounTokens.has(first - 1)) return 2;
  if (nounTokens.has(first - 2) && /^(?:of|,|-|is|was|the)$/.test(written[first - 1] ?? '')) return 3;
  for (let at = first; at < last; at++) if (nounTokens.has(at)) return 4;
  return nounTokens.size > 0 ? 6 : 7;
}

/** Marks beside a run: a quotation mark before (1) and after it (2), a bracket before it (4), a comma after it (8). */
export function marksAround({ shapes, written }: SpanContext, { first, last }: TokenRun): number {
  return (
    (((shapes[first - 1] ?? 0) & 4) > 0 ? 1 : 0) +
    (((shapes[last + 1] ?? 0) & 4) > 0 && written[last + 1] !== '‘' ? 2 : 0) +
    (written[first - 1] === '(' ? 4 : 0) +
    (written[last + 1] === ',' ? 8 : 0)
  );
}
