import type { DifferenceKind } from '../domain/comparison.ts';
import type { EntityKind, Mention } from '../domain/entity.ts';
import type { Place } from '../domain/quotation.ts';
import type { Part, Sentence, TermId } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { roleWords } from '../extract/words.ts';
import type { Library } from '../library/library.ts';
import type { Match } from '../search/matches.ts';
import type { Query, Wanted } from '../search/query.ts';
import { emptyTerm } from '../search/vocabulary.ts';
import { fold, isAcronym } from '../text/terms.ts';
import { areApart, type Interval, intervalOf } from './amount-values.ts';

/** A sentence that speaks to a question. */
export type Statement = {
  readonly sentence: Sentence;
  readonly match: Match;
  /** The words that answer, where the question asks for a kind of words. */
  readonly range?: Range;
};

/** Two statements that cannot both be the whole truth, by the words in which they differ. */
export type DifferingPair = {
  readonly kind: DifferenceKind;
  /** In the order of the statements; of a denial, the claim first. */
  readonly places: readonly [Place, Place];
};

type Compared = Pick<Library, 'mentions' | 'entities'>;

/** Finds the pairs of statements that differ in an amount, a name, or of which one denies what the other says. */
export function findDifferences(
  library: Compared,
  query: Query,
  statements: readonly Statement[],
): DifferingPair[] {
  return [
    ...pairsOf(statements.map((one) => amountsOf(library, query, one))).flatMap(([one, other]) =>
      differ(one, other) ? [{ kind: 'amounts', places: [one.place, other.place] } as const] : [],
    ),
    ...pairsOf(statements.map((one) => namesOf(library, query, one))).flatMap(([one, other]) =>
      one.article !== other.article && one.names.every((name) => !other.names.includes(name))
        ? [{ kind: 'names', places: [one.place, other.place] } as const]
        : [],
    ),
    ...denials(query, statements),
  ];
}

/** Every member of a list with every member of the later lists. */
function pairsOf<Member>(lists: readonly (readonly Member[])[]): [Member, Member][] {
  return lists.flatMap((list, at) =>
    list.flatMap((one) =>
      lists.slice(at + 1).flatMap((later) => later.map((other): [Member, Member] => [one, other])),
    ),
  );
}

type Amount = {
  readonly place: Place;
  readonly interval: Interval;
  /** What is counted: a term, the word of the question that it stands for (-1 for none), or a unit. */
  readonly term: TermId;
  readonly word: number;
  readonly unit: string;
  readonly isAnswer: boolean;
};

const unit =
  /(?:[$€£¥%]|per ?cent|(?:kilomet(?:re|er)|met(?:re|er)|centimet(?:re|er)|mile|foot|feet|yard|inch|acre|hectare|ton|tonne|kilogram|kilo|pound|lit(?:re|er)|gallon|barrel|dollar|euro|degree|year|month|week|day|hour|minute|second|time|vote)(?=s?\b))/i;

function amountsOf(
  { mentions }: Compared,
  { wanted }: Query,
  { sentence, match, range }: Statement,
): Amount[] {
  return (mentions[sentence.id] ?? []).flatMap((mention): Amount[] => {
    if (mention.kind !== 'amount') return [];
    const written = sentence.passage.text.slice(mention.from, mention.to);
    const interval = intervalOf(written);
    const counted = countedAfter(sentence, mention.to);
    const isAnswer =
      wanted === 'amount' && range !== undefined && range.from < mention.to && mention.from < range.to;
    if (interval === undefined) return [];
    return [
      {
        place: { sentence: sentence.id, from: mention.from, to: mention.to },
        interval,
        term: sentence.terms[counted] ?? emptyTerm,
        word: match.matched[counted] ?? -1,
        unit: unit.exec(written)?.[0].toLowerCase() ?? '',
        isAnswer,
      },
    ];
  });
}

/**
 * Whether a statement holds an amount of what the question asks for.
 * @param ofAnything whether the question does not say what is counted, like "how much" and "how far".
 */
export function countsAsked(
  library: Compared,
  query: Query,
  statement: Statement,
  ofAnything: boolean,
): boolean {
  return amountsOf(library, query, statement).some(
    ({ word, term, unit, isAnswer }) =>
      word >= 0 || (isAnswer && (ofAnything || (term === emptyTerm && unit === ''))),
  );
}

/** How far the noun may be from the amount that counts it: "2,500 remaining IS fighters". In words. */
const farthest = 4;

/** The token that is counted: the last noun of the phrase after an amount. -1 where there is none. */
function countedAfter({ tokens, passage }: Sentence, to: number): number {
  const first = tokens.findIndex(({ from }) => from >= to);
  let noun = -1;
  for (let at = first; at >= 0 && at < first + farthest; at++) {
    const { part, from, to: end } = tokens[at] ?? { part: 'mark', from: 0, to: 0 };
    const isName = part === 'name' || isAcronym(passage.text.slice(from, end));
    // "Three boats have": a plural right behind an amount is no verb, whatever the tagger says.
    const isPlural = at === first && part === 'verb' && passage.text.slice(from, end).endsWith('s');
    if (part === 'noun' || isPlural) noun = at;
    else if (endsPhrase.has(part) || (noun >= 0 && !isName && part !== 'adjective')) break;
  }
  return noun;
}

const endsPhrase: ReadonlySet<Part> = new Set(['mark', 'preposition', 'conjunction', 'determiner']);

/** Two amounts of the same thing that no number can fit both of. */
function differ(one: Amount, other: Amount): boolean {
  if (one.unit !== other.unit || !areApart(one.interval, other.interval)) return false;
  const isSameWord = one.word >= 0 && one.word === other.word;
  const isSameTerm = one.term !== emptyTerm && one.term === other.term;
  const areAnswers = one.isAnswer && other.isAnswer && mayCountAsked(one) && mayCountAsked(other);
  return isSameWord || areAnswers || (isSameTerm && (one.isAnswer || other.isAnswer));
}

/** "2,000 are based there": what is counted may stand elsewhere. What is asked for is the question's first word. */
function mayCountAsked({ term, word }: Amount): boolean {
  return term === emptyTerm || word === 0;
}

type Named = { readonly place: Place; readonly article: string; readonly names: readonly string[] };

/** What only one can do or be at a time, so that two names for it differ. */
const singular =
  /^(?:heads?|headed|leads?|led|runs?|ran|commands?|commanded|chairs?|chaired|owns?|owned|holds?|held|controls?|controlled|wins?|won|built|founded|wrote)$/;

/** Whether a question asks for the one who does or is something. */
export function asksForOne({ words }: Query): boolean {
  return words.some(({ word }) => singular.test(fold(word)) || roleWords.has(fold(word)));
}

/** The name that answers who or where, if the question asks for the one who does or is something. */
function namesOf(
  { mentions, entities }: Compared,
  query: Query,
  { sentence, match, range }: Statement,
): Named[] {
  const asked = askedKinds[query.wanted] ?? [];
  const isWhole = match.strengths.every((strength) => strength > 0);
  if (!asksForOne(query) || !isWhole || range === undefined) return [];
  const own = (mentions[sentence.id] ?? []).find(
    (mention): mention is Extract<Mention, { entity: number }> =>
      'entity' in mention &&
      asked.includes(mention.kind) &&
      mention.from >= range.from &&
      mention.to <= range.to,
  );
  const entity = entities[own?.entity ?? -1];
  if (own === undefined || entity === undefined) return [];
  const place = { sentence: sentence.id, from: own.from, to: own.to };
  return [{ place, article: sentence.article, names: [entity.name, ...entity.aliases] }];
}

/** The kinds of names that answer a kind of question. */
const askedKinds: Readonly<Partial<Record<Wanted, readonly EntityKind[]>>> = {
  person: ['person', 'organisation'],
  organisation: ['organisation'],
  place: ['place'],
};

/** Words that deny what stands shortly after them, and verbs that deny all of their clause. */
const denying = /^(?:not|never|no|neither|nor|nobody|none|cannot)$|n't$/;
const denyingClause =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|refut(?:e|es|ed)|dismiss(?:es|ed)?|disput(?:e|es|ed))$/;
const shortly = 3;
const clause = 12;
/** A claim and a denial must both speak of so many words of the question. */
const fewestShared = 2;

/** For each word of the question that a statement denies, verbs first, the denial: from the "not" to the word. */
function deniedIn({ sentence, match }: Statement): Map<number, Range> {
  const { tokens, passage } = sentence;
  const denials = tokens.flatMap((token, at) => {
    const word = fold(passage.text.slice(token.from, token.to));
    const reach = denying.test(word) ? shortly : denyingClause.test(word) ? clause : 0;
    const near = tokens.slice(at + 1, at + 1 + reach);
    const end = near.findIndex(({ from, to }) => /^[.;:!?]$/.test(passage.text.slice(from, to)));
    return near.slice(0, end < 0 ? near.length : end).map((denied, next) => ({
      part: denied.part,
      word: match.matched[at + 1 + next] ?? -1,
      range: { from: token.from, to: denied.to },
    }));
  });
  const asked = denials.filter(({ word }) => word >= 0);
  const ordered = [
    ...asked.filter(({ part }) => part !== 'verb'),
    ...asked.filter(({ part }) => part === 'verb'),
  ];
  return new Map(ordered.reverse().map(({ word, range }) => [word, range]));
}

/** The token that stands most surely for a word: "crossed" for "crossing", although a "border" stands before it. */
function bestMatchOf({ matched, weights }: Match, word: number): number {
  return matched.reduce(
    (best, own, at) => (own === word && (best < 0 || (weights[at] ?? 0) > (weights[best] ?? 0)) ? at : best),
    -1,
  );
}

/** For every statement that denies, the first one that says the same without denying it. Both must be about the question. */
function denials({ words }: Query, statements: readonly Statement[]): DifferingPair[] {
  const isAbout = ({ match }: Statement) =>
    match.strengths.filter((strength) => strength > 0).length >= Math.min(fewestShared, words.length);
  const all = statements.filter(isAbout).map((statement) => ({ statement, denied: deniedIn(statement) }));
  return all.flatMap(({ statement: { sentence }, denied }) => {
    for (const [word, range] of denied) {
      const claim = all.find(
        ({ statement: { match }, denied: own }) => own.size === 0 && match.matched.includes(word),
      )?.statement;
      const token = claim?.sentence.tokens[bestMatchOf(claim.match, word)];
      if (claim === undefined || token === undefined) continue;
      const claimed = { sentence: claim.sentence.id, from: token.from, to: token.to };
      return [{ kind: 'denial', places: [claimed, { sentence: sentence.id, ...range }] } as const];
    }
    return [];
  });
}
