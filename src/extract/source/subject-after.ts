import type { Outline } from '../outline.ts';
import { endOfPhrase } from './phrase-end.ts';
import { isPersonal, pronounAt, type Source } from './source.ts';
import { sourceOf } from './source-of.ts';

/** The subject right of a verb, or what follows "according to": a noun phrase with what explains it, or a pronoun. */
export function subjectAfter(outline: Outline, start: number, explained = true): Source | undefined {
  if (isPersonal(outline.word(start))) return pronounAt(outline, start);
  const end = endOfPhrase(outline, start, explained);
  return end === undefined ? undefined : sourceOf(outline, start, end);
}
