import type { Evidence } from '../../domain/answer.ts';
import type { Quotation } from '../../domain/quotation.ts';
import type { SentenceId } from '../../domain/sentence.ts';
import type { Matched, Verdict } from '../../domain/verdict.ts';
import type { Library } from '../../library/library.ts';
import { citeSentences } from '../cite.ts';
import type { Claim } from './claim.ts';
import { comparisonOf, type Found, isSame, layBeside, rangeOf, turnsOf } from './found.ts';
import { findLeftOut, turnsIn } from './left-out.ts';
import { findParts, type Part } from './parts.ts';
import { quotationOf, saidOf } from './said.ts';
import type { IsNamed } from './same-name.ts';
import { findStretches, type PlacedWord, type Stretch } from './stretches.ts';
import { isInName } from './turns.ts';
import { typographyOf } from './typography.ts';
import { weightOf } from './words.ts';

type Within = (sentence: SentenceId) => boolean;

/** Sentences in which the same words are looked for, and those that are compared word by word, for each piece of a text. */
const searched = 80;
const compared = 10;

/** Places of the same words that are looked at, and of which all but the first are only named. */
const mostPlaces = 6;

/** This share of a text's words must stand in the articles, content words counting twice; else it is another text. */
const leastCloseness = 0.6;

/** Finds where the words of a text stand, or nearly stand. Undefined where they do not. */
export function judge(
  library: Library,
  claim: Claim,
  isNamed: IsNamed | undefined,
  within: Within,
): Verdict | undefined {
  if (claim.words.length === 0) return undefined;
  const stretches = findStretches(library, claim.text, claim.words, searched, within);
  const places = placesOf(claim, stretches);
  if (places.length > 0) return bestOf(library, claim, isNamed, places);
  const isName = (word: PlacedWord) => isInName(library.mentions[word.sentence] ?? [], word);
  const near = findStretches(library, claim.text, claim.words, compared, within);
  const found = [isName, () => false]
    .map((isOfName) => spread(claim, findParts(claim.words, claim.segments, near, isOfName)))
    .find((parts) => closenessOf(claim, parts) >= leastCloseness);
  const [one, other, ...more] = found ?? [];
  if (one === undefined) return undefined;
  if (other === undefined) return verdictOf(library, claim, isNamed, one);
  const [first, second, ...others] = [one, other, ...more].map((part) => matchedOf(library, claim, part));
  return first && second && { kind: 'stitched', parts: [first, second, ...others] };
}

/** All places where the text's words stand one after the other. */
function placesOf({ words, segments }: Claim, stretches: readonly Stretch[]): Part[] {
  if (segments.length !== 1) return [];
  const [first, ...rest] = words;
  const places: Part[] = [];
  for (const stretch of stretches) {
    for (let at = 0; at + words.length <= stretch.length; at++) {
      if (stretch[at]?.key !== first?.key) continue;
      if (!rest.every(({ key }, next) => stretch[at + 1 + next]?.key === key)) continue;
      const others = rest.map((_, next) => ({ text: next + 1, article: at + 1 + next }));
      places.push({ stretch, pairs: [{ text: 0, article: at }, ...others] });
    }
  }
  return places.slice(0, mostPlaces);
}

/** Words between two parts belong to the part before them; those at the ends to the first and the last. */
function spread(claim: Claim, parts: readonly Part[]): Found[] {
  return parts.flatMap((part, at) => {
    const from = at === 0 ? 0 : part.pairs[0].text;
    const to = parts[at + 1]?.pairs[0].text ?? claim.words.length;
    return layBeside(claim, part, from, to) ?? [];
  });
}

function closenessOf(claim: Claim, found: readonly Found[]): number {
  const equal = found.reduce((sum, { equalWeight }) => sum + equalWeight, 0);
  return equal / weightOf(claim.words);
}

/** Of places with the same words: one whose speaker is the one named, else one that is not cut, else the first. */
function bestOf(
  library: Library,
  claim: Claim,
  isNamed: IsNamed | undefined,
  places: readonly Part[],
): Verdict | undefined {
  const verdicts = places.flatMap((place) => {
    const found = layBeside(claim, place, 0, claim.words.length);
    return found === undefined ? [] : [verdictOf(library, claim, isNamed, found)];
  });
  const order: readonly Verdict['kind'][] = ['exact', 'other speaker', 'cut'];
  const isWanted = (verdict: Verdict) =>
    'speaker' in verdict && verdict.speaker && isNamed?.(verdict.speaker.name);
  const rank = (verdict: Verdict) => order.indexOf(verdict.kind) - (isWanted(verdict) ? order.length : 0);
  const [best, ...others] = verdicts.toSorted((a, b) => rank(a) - rank(b));
  if (best === undefined || (best.kind !== 'exact' && best.kind !== 'other speaker')) return best;
  return { ...best, also: furtherPlaces(best.match.evidence, others) };
}

function furtherPlaces(shown: Evidence, verdicts: readonly Verdict[]): Evidence[] {
  const keyOf = ({ citation, spans }: Evidence) => `${citation.article} ${spans[0]?.start}`;
  const all = verdicts.flatMap((verdict) => ('match' in verdict ? [verdict.match.evidence] : []));
  const known = new Set([keyOf(shown)]);
  return all.filter((evidence) => {
    const isNew = !known.has(keyOf(evidence));
    known.add(keyOf(evidence));
    return isNew;
  });
}

/** The verdict on a text all of which was found in one place. */
function verdictOf(library: Library, claim: Claim, isNamed: IsNamed | undefined, found: Found): Verdict {
  const quotation = quotationOf(library, found);
  const said = saidOf(library, quotation);
  const match = matchedOf(library, claim, found, quotation);
  const { speaker } = said;
  const isOthers = isNamed !== undefined && speaker != null && !isNamed(speaker.name);
  if (!isSame(found)) return { kind: 'altered', match, isOthers, ...said };
  if (match.comparison.length > 1) return { kind: 'cut', match, isOthers, ...said };
  const exact = { match, typography: typographyOf(library, claim, found), also: [], ...said };
  return isOthers ? { kind: 'other speaker', ...exact, speaker } : { kind: 'exact', ...exact };
}

function matchedOf(library: Library, claim: Claim, found: Found, quotation?: Quotation): Matched {
  const { words } = found;
  const [first] = words;
  const last = words.at(-1) ?? first;
  const { evidence, startOf } = citeSentences(library, first.sentence, last.sentence, 'answer');
  const [one, ...more] = comparisonOf(claim, found, startOf);
  const highlight = rangeOf(words, startOf);
  const whole = { kind: 'same', range: highlight } as const;
  const shown = { ...evidence, highlight };
  if (!isSame(found))
    return {
      evidence: shown,
      comparison: [one ?? whole, ...more],
      turns: turnsOf(library, claim, found, startOf),
    };
  const leftOut = findLeftOut(library, claim, found, quotation, startOf);
  const at = (place: 'before' | 'after') =>
    leftOut.filter((piece) => piece.at === place).map(({ range }) => ({ kind: 'left out', range }) as const);
  const [opening, ...rest] = [...at('before'), one ?? whole, ...more, ...at('after')];
  const between = found.runs.flatMap(({ before }) => turnsIn(before.article, startOf));
  return {
    evidence: shown,
    comparison: [opening ?? whole, ...rest],
    turns: [...between, ...leftOut.flatMap(({ turns }) => turns)],
  };
}
