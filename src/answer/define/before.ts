import { placeWords, portfolios, roleWords, titleWords } from '../../extract/words.ts';
import { isNominal, type PhraseReader, phraseTo, type Run } from '../phrases.ts';
import {
  articles,
  type Description,
  endsClause,
  headOf,
  isSmall,
  type Named,
  owners,
} from './description.ts';

/** No title is longer, in tokens. */
const longestTitle = 12;

/** "Security expert X", "Russian President X", "Spokesman for the U.S. coalition Col. X" */
export function titleBefore({ reader, first: name, kind }: Named): Description | undefined {
  const { word } = reader;
  if (kind !== 'person') return undefined;
  let first = name;
  while (first > 0 && name - first < longestTitle && isInTitle(reader, first - 1)) first--;
  while (first < name - 1 && /^(?:the|of|for|'s|-|\.)$/.test(word(first))) first++;
  if (first === name || !isOffice(reader, name - 1)) return undefined;
  const last = withoutRank(reader, { first, last: name - 1 });
  const isBare = first === last || (first + 1 === last && word(last) === '.');
  const strength = isBare ? (titleWords.has(word(first)) ? 0.5 : 0.6) : 0.85;
  return { run: { first, last }, tells: 'what', strength };
}

function isInTitle({ word, sentence }: PhraseReader, at: number): boolean {
  const { part, hint } = sentence.tokens[at] ?? { part: 'other', hint: 'none' };
  if (['noun', 'name', 'adjective'].includes(part)) return hint !== 'date';
  const isShort = word(at) === '.' && /^\p{L}{2,4}$/u.test(word(at - 1));
  return isShort || titleWords.has(word(at)) || /^(?:of|for|the|'s|-)$/.test(word(at));
}

function isOffice({ word }: PhraseReader, at: number): boolean {
  const last = word(at) === '.' ? at - 1 : at;
  const isPortfolio = word(last - 1) === 'of' && portfolios.has(word(last));
  return isPortfolio || roleWords.has(word(last)) || titleWords.has(word(last));
}

/** "Spokesman for the U.S. coalition Col.": behind what he is, a rank says no more. */
function withoutRank({ word }: PhraseReader, { first, last }: Run): number {
  let end = last;
  while (end > first && (word(end) === '.' || titleWords.has(word(end)))) end--;
  const tokens = Array.from({ length: end - first }, (_, at) => first + at);
  const tellsOf = tokens.some((at) => roleWords.has(word(at)) && /^(?:of|for)$/.test(word(at + 1)));
  return tellsOf ? end : last;
}

/** "the harbour tug Marigold", "the island line Sorrel Ferries", "lorry driver Sunniva Larke" */
export function nounBefore({ reader, first: name, last: nameLast, kind }: Named): Description | undefined {
  const { word, sentence } = reader;
  const last = name - 1;
  const isHead = kind === 'person' || !isNominal(reader, nameLast + 1);
  if (sentence.tokens[last]?.part !== 'noun' || !isNominal(reader, last)) return undefined;
  if (!isSmall(reader, last) || !isHead || (kind === 'place' && !placeWords.has(word(last))))
    return undefined;
  let first = last;
  while (isNominal(reader, first - 1) && isSmall(reader, first - 1)) first--;
  const isDetermined = articles.test(word(first - 1)) || owners.test(word(first - 1));
  const isOpening = first === 0 || endsClause(reader, first - 1);
  const isDate = sentence.tokens.slice(first, last + 1).some(({ hint }) => hint === 'date');
  const isRole = roleWords.has(word(last)) || titleWords.has(word(last));
  if (isDate || isRole || (!isDetermined && (kind !== 'person' || !isOpening))) return undefined;
  return { run: { first, last }, tells: 'what', strength: first < last ? 0.8 : 0.65 };
}

/** "the commander of the joint forces, General X, has put", "his deckhand, 19-year-old X," */
export function appositionBefore({
  reader,
  first: name,
  last: nameLast,
  kind,
}: Named): Description | undefined {
  const { word, written } = reader;
  let comma = name - 1;
  while (comma > name - 6 && (titleWords.has(word(comma)) || /^(?:\d+|-|year|old|\.)$/.test(word(comma))))
    comma--;
  if (word(comma) !== ',') return undefined;
  const phrase = phraseTo(reader, comma - 1);
  if (phrase === undefined) return undefined;
  const isOwned = owners.test(word(phrase.first));
  const first = isOwned ? phrase.first + 1 : phrase.first;
  const run = { first: word(first) === 'own' ? first + 1 : first, last: phrase.last };
  const head = headOf(reader, run);
  const isRole = roleWords.has(word(head));
  if (kind === 'place' && !placeWords.has(word(head))) return undefined;
  const isEnclosed = word(nameLast + 1) === ',';
  const before = isOwned ? phrase.first - 1 : articles.test(word(phrase.first - 1)) ? phrase.first - 2 : -2;
  const isDetermined = isOwned || before > -2;
  // "In a statement, X, who …" tells where he said it.
  const isOpening = /^(?:In|At|On|After|During|With|For|To|Before)$/.test(written(before));
  const isOther = !isEnclosed || !isDetermined || isOpening || !isSmall(reader, head);
  if (!isRole && isOther) return undefined;
  const isAnaphor = run.first === run.last && word(run.first - 1) === 'the';
  return { run, tells: 'what', strength: isAnaphor ? 0.55 : isOwned ? 0.8 : isRole ? 0.9 : 0.75 };
}
