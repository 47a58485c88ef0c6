import { isNominal, type Outline } from '../outline.ts';
import { pronounAt, type Source } from './source.ts';
import { strictPhrase } from './strict-phrase.ts';

/** Whose a noun is: "The ministry" of "The ministry’s latest claim", "his". */
export function ownerAt(outline: Outline, noun: number): Source | undefined {
  const { word } = outline;
  let at = noun - 1;
  while (isNominal(outline, at) && !/^(?:['’]s?|his|her|its|their|my|our)$/.test(word(at))) at--;
  if (/^['’]s?$/.test(word(at))) return strictPhrase(outline, at - 1, 0);
  return /^(?:his|her|its|their|my|our)$/.test(word(at)) ? pronounAt(outline, at) : undefined;
}
