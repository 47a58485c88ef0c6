/** What the shape of a text tells about it: does it end like a sentence, does it read like a headline? */

const ending = /[.!?…。！？؟۔।]["'”’»›)\]]*$/u;
const truncated = /(?:\.{3}|…|\[…\]|\[\.{3}\])["'”’»›)\]]*$/u;
/** Four small letters before the point: what is shorter may be an abbreviation, as in "Lt. Col. Smith". */
const endingInside = /\p{Ll}{4}[.!?]["”’)]*\s+["“‘(]*\p{Lu}/u;
const headlineStart = /^["“‘'«([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const openEnd = /[,;:–—-]$/u;

/** Prose of a paragraph's length; shorter sentences say nothing about where the article is. */
const shortestProse = 40;
const longestHeadline = 250;
const mostHeadlineWords = 30;
const mostQuestionWords = 15;
/** A headline may be a question or a shout; a paragraph that is one is longer. */
const shortestAskedProse = 100;

/**
 * English words that need another word behind them: articles, prepositions, conjunctions, auxiliaries. Closed classes,
 * written down by us.
 */
const needsMore = new Set(
  `a an the this these those its their his her our my of in on at to from by with without for into onto over under
  between among through against towards toward near across during after before since until and or but nor that which
  who whose whom as than if because while when where is are was were be been has have had will would can could should
  may might must not`.split(/\s+/),
);

/** Whether a paragraph can end here. */
export function isFinished(text: string): boolean {
  return ending.test(text.slice(-20).trimEnd());
}

/** Whether it was cut by whoever shows it: "joining the trend..." */
export function isTruncated(text: string): boolean {
  return truncated.test(text.slice(-20).trimEnd());
}

/** Whether it holds at least one whole sentence and is long enough for a paragraph of an article. */
export function isProse(text: string): boolean {
  if (text.length < (isAsked(text) ? shortestAskedProse : shortestProse)) return false;
  return !isTruncated(text) && (isFinished(text) || hasInnerEnd(text));
}

function isAsked(text: string): boolean {
  return /[!?！？؟]$/u.test(text);
}

function hasInnerEnd(text: string): boolean {
  return endingInside.test(text.slice(0, 2000));
}

/** Whether it could be printed above an article: short, in one piece, without the full stop of a sentence. */
export function readsLikeHeadline(text: string): boolean {
  if (text.length > longestHeadline || !headlineStart.test(text) || hasInnerEnd(text)) return false;
  if (openEnd.test(text) || isTruncated(text)) return false;
  const words = wordsOf(text).length;
  return isAsked(text) ? words <= mostQuestionWords : words <= mostHeadlineWords && !isFinished(text);
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Whether the last word needs another one: "the leaders of". */
export function endsMidPhrase(text: string): boolean {
  const lastWord = /(\p{L}+)$/u.exec(text.slice(-20))?.[1];
  return openEnd.test(text) || (lastWord !== undefined && needsMore.has(lastWord.toLowerCase()));
}

export function startsSmall(text: string): boolean {
  return /^["“‘(]*\p{Ll}/u.test(text);
}
