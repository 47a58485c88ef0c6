import { isFinished, wordsOf } from '../shape.ts';
import { findBody, findEach, isOutside, type Rule } from './rule.ts';

const reporting =
  /^\(?(?:(?:with )?(?:additional |further )?reporting (?:from|by)|with (?:inputs?|files|agency inputs|contributions?) from|source|via|credit|courtesy(?: of)?)\s*:?\s+(?:the )?(.+?)\)?\.?$/i;
const agencies =
  /^\(?(?:with agencies|agencies|news agencies|wire services|afp|ap|reuters|dpa|efe|upi|xinhua|anadolu agency|associated press|the associated press|agence france-presse)\)?\.?$/i;
/** What an agency adds about its own desk: "Reporting by A; Editing by B". */
const desk = /;\s*(?:additional |writing|editing|compiled|graphics)\b.*$/i;
const mostWords = 20;

/** Credits are kept as what is known of the article, not as its text; they stand above or below the prose. */
export const credit: Rule = (blocks) => {
  const body = findBody(blocks);
  return findEach(
    blocks,
    'credit',
    ({ passage, prose }, index) =>
      findCredit(passage.text) !== undefined && (isOutside(body, index) || (prose && index === body?.last)),
  );
};

/** Whom a credit line names, for example "AFP"; undefined when it is no credit line. */
export function findCredit(text: string): string | undefined {
  if (text.length > 300 || wordsOf(text).length > mostWords) return undefined;
  if (agencies.test(text)) return text.replace(/[().]/g, '');
  const named = reporting.exec(text)?.[1]?.replace(desk, '');
  if (named === undefined || !/^\p{Lu}|^agencies/u.test(named) || isFinished(named)) return undefined;
  return named;
}
