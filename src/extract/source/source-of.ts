import { authoredNouns } from '../cues.ts';
import { isNominal, type Outline, rangeOf } from '../outline.ts';
import { roleWords } from '../words.ts';
import { isRoleWithin } from './apposition.ts';
import { relative } from './joining-words.ts';
import { headMention, nameAfter } from './mention-of.ts';
import { endOfPhrase } from './phrase-end.ts';
import { isPersonal, type Source } from './source.ts';

/** Decides who is named: the name that the phrase is, that ends it after titles, or that follows a role. */
export function sourceOf(outline: Outline, first: number, last: number): Source {
  const { word } = outline;
  const range = rangeOf(outline, first, last);
  const own = { ...range, first, last };
  let comma = first;
  while (comma <= last && word(comma) !== ',' && !relative.test(word(comma))) comma++;
  const author = authorOf(outline, first, comma - 1);
  if (author !== undefined) {
    const { from, to } = author;
    return author.kind === 'name' ? { ...author, ...own } : { ...own, kind: 'noun', named: { from, to } };
  }
  const head = headMention(outline, first, comma - 1);
  if (head !== undefined) return { ...own, kind: 'name', mention: head };
  const named = nameAfter(outline, range, comma);
  const isExplained = roleWords.has(word(first)) || isRoleWithin(outline, first, comma);
  const isWhole = named?.to === range.to || named?.to === rangeOf(outline, last - 1, last - 1).to;
  if (named !== undefined && (isExplained || isWhole)) return { ...own, kind: 'name', mention: named };
  return { ...own, kind: 'noun' };
}

/** Whose "a statement from the ministry", "a letter by Marsh" or "the ministry’s statement" is. */
function authorOf(outline: Outline, first: number, last: number): Source | undefined {
  const { word } = outline;
  if (authoredNouns.has(word(last)) && /^['’]s?$/.test(word(last - 1)))
    return sourceOf(outline, first, last - 2);
  for (let noun = first; noun < last - 1; noun++) {
    if (!isNominal(outline, noun)) return undefined;
    if (authoredNouns.has(word(noun)) && /^(?:from|by)$/.test(word(noun + 1))) {
      const start = noun + 2;
      const end = isPersonal(word(start)) ? undefined : endOfPhrase(outline, start, false);
      return end === undefined ? undefined : sourceOf(outline, start, end);
    }
  }
  return undefined;
}
