import { placeWords, roleWords } from '../../extract/words.ts';
import { isNominal, type PhraseReader, type Run } from '../phrases.ts';
import {
  articles,
  type Description,
  endOfDescription,
  endsClause,
  headOf,
  isSmall,
  type Named,
  owners,
} from './description.ts';

/** "X, spokesman for Y, …", "X (ABC), a massive desert governorate which …,", "X, who heads operations in Y, …" */
export function appositionAfter({ reader, last }: Named): Description | undefined {
  const { word } = reader;
  const comma = afterBrackets(reader, last);
  if (word(comma) !== ',') return undefined;
  // "Fallow, 19, a deckhand"
  const isAge = /^\d+$/.test(word(comma + 1)) && word(comma + 2) === ',';
  const start = isAge ? comma + 3 : comma + 1;
  if (/^(?:who|which|whose)$/.test(word(start))) {
    const end = endOfDescription(reader, start);
    return end - start < 2 ? undefined : { run: { first: start, last: end }, tells: 'what', strength: 0.7 };
  }
  const isOwned = owners.test(word(start));
  const isDetermined = isOwned || articles.test(word(start)) || word(start) === 'one';
  const first = isOwned || articles.test(word(start)) ? start + 1 : start;
  const run = { first, last: endOfDescription(reader, first) };
  if (run.last < first) return undefined;
  const head = headOf(reader, run);
  const isRole = roleWords.has(word(head)) || placeWords.has(word(head));
  const isName = !isSmall(reader, head) && !isRole;
  if (!isDetermined && !isNominal(reader, first)) return undefined;
  if ((!isDetermined && !isRole) || isName || !holdsNoun(reader, run)) return undefined;
  return { run, tells: 'what', strength: isOwned ? 0.8 : isRole ? 1 : 0.9 };
}

/** Behind "(ABC)" that follows a name, or behind the bracket that the name itself stands in. */
function afterBrackets({ word }: PhraseReader, last: number): number {
  if (word(last + 1) === ')') return last + 2;
  return word(last + 1) === '(' && word(last + 3) === ')' ? last + 4 : last + 1;
}

function holdsNoun({ sentence }: PhraseReader, { first, last }: Run): boolean {
  return sentence.tokens.slice(first, last + 1).some(({ part }) => part === 'noun');
}

/** "X is the last urban centre for the militants", "X was one of the ports" */
export function copula({ reader, last }: Named): Description | undefined {
  const { word } = reader;
  const start = last + 2;
  if (!/^(?:is|are|was|were|remains)$/.test(word(last + 1)) || !/^(?:a|an|the|one)$/.test(word(start)))
    return undefined;
  const first = word(start) === 'one' ? start : start + 1;
  let end = first;
  while (!endsClause(reader, end) && !/^(?:where|but|while)$/.test(word(end))) end++;
  return end - first < 1 ? undefined : { run: { first, last: end - 1 }, tells: 'what', strength: 0.95 };
}

/** "The boy was X", "One of the drivers was X." */
export function inverted({ reader, first, last }: Named): Description | undefined {
  const { word, sentence } = reader;
  if (!/^(?:is|are|was|were)$/.test(word(first - 1)) || !endsClause(reader, last + 1)) return undefined;
  const start = articles.test(word(0)) ? 1 : 0;
  const run = { first: start, last: first - 2 };
  const isPhrase = sentence.tokens
    .slice(run.first, run.last + 1)
    .every(({ part }) => part === 'noun' || part === 'adjective');
  return start === 0 || run.last < start || !isPhrase ? undefined : { run, tells: 'what', strength: 0.6 };
}
