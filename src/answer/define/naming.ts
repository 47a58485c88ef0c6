import { isAcronym } from '../../text/terms.ts';
import { listFrom, type PhraseReader, phraseTo } from '../phrases.ts';
import type { Description, Named } from './description.ts';

export const namingVerb = /^(?:dubbed|called|named|codenamed|nicknamed|known|titled)$/;
const nominal = ['noun', 'name', 'adjective'];

function isNoun({ sentence }: PhraseReader, at: number): boolean {
  return nominal.includes(sentence.tokens[at]?.part ?? '');
}

/** "the recent Turkish offensive, dubbed by the Turkish Armed Forces as “X”", but not "the strike, called by X". */
export function calledSo({ reader, first: name }: Named): Description | undefined {
  const { word } = reader;
  let verb = name - 1;
  const isInside = (at: number) =>
    /^(?:as|by|the|["“‘'()-])$/.test(word(at)) || isNoun(reader, at) || isAcronym(reader.written(at));
  while (verb >= 0 && name - verb < 14 && isInside(verb) && !namingVerb.test(word(verb))) verb--;
  if (!namingVerb.test(word(verb))) return undefined;
  const between = Array.from({ length: name - verb - 1 }, (_, at) => word(verb + 1 + at));
  const isDirect = between.every((one) => /^(?:as|the|["“‘'])$/.test(one));
  if (!isDirect && !between.includes('as')) return undefined;
  let last = verb - 1;
  while (/^(?:,|\(|also|so|is|was|were|are|which|that)$/.test(word(last))) last--;
  let first = last;
  while (first > 0 && isNoun(reader, first - 1)) first--;
  return isNoun(reader, last) ? { run: { first, last }, tells: 'what', strength: 0.9 } : undefined;
}

/** "the Lowdock Traders’ Association (LTA)": what the letters stand for. */
export function standsFor({ reader, first: name }: Named): Description | undefined {
  if (!isAcronym(reader.written(name).replace(/\./g, '')) || reader.word(name - 1) !== '(') return undefined;
  const long = reader.mentionTo(name - 2);
  if (long === undefined || reader.word(name + 1) !== ')') return undefined;
  return { run: { first: long.first, last: name - 2 }, tells: 'what', strength: 0.75 };
}

/** "the SDF camps – including X", "ports such as X" */
export function oneOf({ reader, first: name }: Named): Description | undefined {
  const { word } = reader;
  const isSuch = word(name - 1) === 'as' && word(name - 2) === 'such';
  if (!isSuch && !/^(?:including|namely)$/.test(word(name - 1))) return undefined;
  let end = isSuch ? name - 3 : name - 2;
  while (/^[,–—-]$/.test(word(end))) end--;
  const phrase = phraseTo(reader, end);
  return phrase === undefined ? undefined : { run: phrase, tells: 'what', strength: 0.7 };
}

/** "members of X, including Egypt, France and Germany": who belongs to it. */
export function members({ reader, last, kind }: Named): Description | undefined {
  const { word } = reader;
  if (kind !== 'organisation' && kind !== 'other') return undefined;
  const at = word(last + 1) === ',' ? last + 2 : last + 1;
  if (!/^(?:including|comprising)$/.test(word(at))) return undefined;
  const run = listFrom(reader, at + 1);
  return run === undefined ? undefined : { run, tells: 'what', strength: 0.6 };
}
