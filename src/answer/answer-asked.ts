import type { Candidate, Disagreement, Refusal } from '../domain/answer.ts';
import type { Place } from '../domain/quotation.ts';
import type { Sentence, SentenceId } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import type { Library } from '../library/library.ts';
import { createMatcher } from '../search/matches.ts';
import { type RankedSentence, rankSentences, reasonsOf } from '../search/rank.ts';
import { sentenceFeatures } from '../search/sentence-features.ts';
import { sentenceWeights } from '../search/sentence-weights.ts';
import { comparedForm } from '../text/overlap.ts';
import { type ConfidenceModel, judge } from './confidence.ts';
import { type Definition, defineEntity } from './define/define.ts';
import { findHolders } from './define/holders.ts';
import { withSides } from './disagree.ts';
import { type Draft, draft, wordsOf } from './draft.ts';
import { refusalOf } from './refuse.ts';
import { showCandidate } from './show-candidate.ts';
import { standInsOf } from './stand-ins.ts';
import type { Trained } from './trained.ts';
import type { Understood } from './understand/understand.ts';

/** Answers after the first must be right with at least this chance. */
const leastBeside = 0.03;
/** Points by which a place may be worse than the best one and still stand for the answer. */
const rivalry = 1.5;

/** An answer before it is cited: where its words stand. */
export type Drafted = {
  readonly sentence: Sentence;
  readonly range: Range;
  /** See `Draft`. */
  readonly key: string;
  readonly score: number;
  readonly confidence: number;
  /** Whether these are the best words of their sentence. */
  readonly isBest: boolean;
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
export function answerAsked(library: Library, asked: Asked, trained: Trained): AskedAnswer {
  const { understood, within } = asked;
  const ranked = rankSentences(library, understood.query, sentenceWeights, within);
  const told = definitions(library, asked) ?? holders(library, understood, ranked);
  const drafts = told === undefined ? draft(library, understood, ranked, trained) : [];
  const groups = grouped(told ?? judged(library, understood, drafts, trained.confidence));
  const best = groups.slice(0, asked.limit);
  const { shown, disagreement } = withSides(
    library,
    { understood, ranked, limit: asked.limit },
    trained,
    best.map(([one]) => one),
  );
  const [first, ...others] = shown.map((one) =>
    candidateOf(library, understood, best.find(([own]) => own === one) ?? [one]),
  );
  if (first === undefined)
    return { kind: 'notFound', refusal: refusalOf(understood, drafts[0]?.ranked ?? ranked[0]) };
  return { kind: 'found', candidates: [first, ...others], ...(disagreement && { disagreement }) };
}

/**
 * What the articles say of the name that a question asks about. Undefined where it asks about something else, or where they
 * say nothing outright of where something is that is neither a person nor a place: any sentence may tell it.
 */
function definitions(library: Library, { understood: { defines }, within }: Asked): Drafted[] | undefined {
  if (defines?.entity === undefined) return undefined;
  const { entity, words, asks } = defines;
  const isWithin = ({ id }: Sentence) => within?.(id) ?? true;
  const told = defineEntity(library, { entity, words, asks }, isWithin).map(outright);
  const kind = library.entities[entity]?.kind;
  const mustBeSaid = asks !== 'where' || kind === 'person' || kind === 'place';
  return told.length > 0 || mustBeSaid ? told : undefined;
}

/** Who has the office that a question asks about. Undefined where it asks for something else, or nobody has such an office. */
function holders(
  library: Library,
  { office, query }: Understood,
  ranked: readonly RankedSentence[],
): Drafted[] | undefined {
  if (office === undefined) return undefined;
  const sentences = ranked.flatMap(({ sentence }) => library.sentences[sentence] ?? []);
  return findHolders({ library, office, matchOf: createMatcher(library, query) }, sentences)?.map(outright);
}

/** What the grammar of a sentence says outright. */
function outright({ sentence, range, strength }: Definition): Drafted {
  const key = comparedForm(wordsOf({ sentence, range }));
  return { sentence, range, key, score: strength, confidence: strength * 0.95, isBest: true };
}

/** Answers with how sure we are of them; none where it is not likely enough that the articles answer the question at all. */
function judged(
  library: Library,
  understood: Understood,
  drafts: readonly Draft[],
  model: ConfidenceModel,
): Drafted[] {
  const [first, ...others] = drafts;
  if (first === undefined) return [];
  const { answerable, confidenceOf } = judge(library, understood, [first, ...others], model);
  if (answerable < model.refuseBelow) return [];
  // Only the best words of a sentence are shown, and what says the same elsewhere: the others need not be judged.
  const shown = new Set(drafts.flatMap(({ isBest, key }) => (isBest ? [key] : [])));
  return drafts
    .filter(({ key }) => shown.has(key))
    .map((one) => ({ ...one, confidence: confidenceOf(one) }))
    .filter(({ confidence }, at) => at === 0 || confidence >= leastBeside);
}

type Group = readonly [Drafted, ...Drafted[]];

/**
 * The same words in several sentences are one answer. Of places that are nearly as good, the one whose sentence speaks most
 * of the question stands for it.
 */
function grouped(drafted: readonly Drafted[]): Group[] {
  const groups = new Map<string, [Drafted, ...Drafted[]]>();
  for (const one of drafted) {
    const group = groups.get(one.key);
    if (group !== undefined) group.push(one);
    else if (one.isBest) groups.set(one.key, [one]);
  }
  return [...groups.values()].map(([first, ...others]) => {
    const isRival = (one: Drafted) =>
      first.score - one.score < rivalry && coverageOf(one) > coverageOf(first);
    const best = others.filter(isRival).toSorted((a, b) => coverageOf(b) - coverageOf(a))[0] ?? first;
    return [{ ...best, confidence: first.confidence }, ...[first, ...others].filter((one) => one !== best)];
  });
}

function coverageOf({ ranked }: Drafted): number {
  return ranked?.features[sentenceFeatures.indexOf('coverage')] ?? 0;
}

function candidateOf(library: Library, understood: Understood, [best, ...rest]: Group): Candidate {
  const elsewhere = rest.filter(
    ({ sentence }, at) =>
      sentence.article !== best.sentence.article &&
      rest.findIndex((one) => one.sentence.article === sentence.article) === at,
  );
  const place = ({ sentence, range: { from, to } }: Drafted): Place => ({ sentence: sentence.id, from, to });
  const { sentence, confidence, ranked } = best;
  return {
    ...showCandidate(library, place(best), elsewhere.map(place), understood.entities),
    confidence,
    ...(ranked && {
      explain: () => ({
        reasons: reasonsOf(ranked),
        standIns: standInsOf(library, understood, sentence, ranked),
      }),
    }),
  };
}
