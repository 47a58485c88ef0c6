import type { Furniture } from '../../domain/article.ts';
import { isFunctionWord } from '../../text/terms.ts';
import type { Block } from '../block.ts';
import { phraseOf } from '../block.ts';
import { isFinished, readsLikeHeadline, wordsOf } from '../shape.ts';
import { findBody, type Known, type Rule } from './rule.ts';

/** What a page's title has behind the headline: "Border reopened | The Daily Example". */
const siteName = /^\s*[|–—•·:»-]\s*\S/;

/**
 * The headline above the text: the one that the metadata name, else a Markdown heading, else the first line if it reads
 * like a headline. It often stands there twice, once as the page's title.
 */
export const title: Rule = (blocks, known) => {
  const head = headOf(blocks);
  const found = findTitle(blocks, head, known);
  if (found === undefined) return new Map();
  const text = blocks[found]?.passage.text ?? '';
  const isKnown = known.title !== undefined && isSame(text, known.title);
  const findings = new Map<number, Furniture>();
  for (const index of head) {
    const other = blocks[index]?.passage.text ?? '';
    if (isSame(other, text) || isWithSiteName(other, text)) findings.set(index, 'repeated title');
    // Where there is no doubt which line is the headline, what stands above it is the page's.
    else if (index < found && (isKnown || isLabel(other))) findings.set(index, 'section label');
  }
  return findings.set(found, 'title');
};

/** Places of the blocks above the first paragraph of prose; where there is none, as in a poem, of the first two. */
function headOf(blocks: readonly Block[]): number[] {
  const body = findBody(blocks);
  const free = blocks.flatMap(({ as }, index) => (as === undefined ? [index] : []));
  return body === undefined ? free.slice(0, 2) : free.filter((index) => index < body.first);
}

function findTitle(blocks: readonly Block[], head: readonly number[], { title }: Known): number | undefined {
  const lines = withoutLabels(blocks, head);
  const [first, second] = lines;
  if (title !== undefined) {
    const named = blocks.findIndex(({ as, passage }) => as === undefined && isSame(passage.text, title));
    const lastOfHead = head.at(-1) ?? -1;
    if (named !== -1 && named <= lastOfHead + 1) return named;
  }
  const heading = head.find((index) => blocks[index]?.kind === 'heading');
  // The metadata's title is not in the text: whatever its first line is, it need not be a headline.
  if (heading !== undefined || title !== undefined) return heading;
  const line = first === undefined ? undefined : blocks[first];
  if (first === undefined || line?.kind !== 'text' || !readsLikeHeadline(line.passage.text)) return undefined;
  const next = blocks.slice(first + 1).find(({ as }) => as === undefined);
  if (next === undefined || !(next.afterBlank || next.prose)) return undefined;
  const isPageTitle =
    second !== undefined && isWithSiteName(line.passage.text, blocks[second]?.passage.text ?? '');
  return isPageTitle ? second : first;
}

/**
 * "THE HARBOUR GAZETTE" and "Lowdock and Tannery Quarter" above "Free ferries from Thursday as city counts cost": the
 * paper's name and the section's, which are names throughout, above a headline, which has small words.
 */
function withoutLabels(blocks: readonly Block[], head: readonly number[]): readonly number[] {
  const textAt = (index: number) => blocks[index]?.passage.text ?? '';
  const start = head.findIndex((index) => !isLabel(textAt(index)));
  const next = textAt(head[start] ?? -1);
  return start > 0 && readsLikeHeadline(next) && isSentenceCase(next) ? head.slice(start) : head;
}

const longestLabel = 100;
const mostLabelWords = 5;
const leastHeadlineWords = 5;

/** A few words that all begin with a capital, but for "and", "of" and the like. */
function isLabel(text: string): boolean {
  if (text.length > longestLabel) return false;
  const words = wordsOf(text);
  return words.length <= mostLabelWords && !isFinished(text) && words.every((word) => !isSmallWord(word));
}

function isSentenceCase(text: string): boolean {
  const words = wordsOf(text);
  return words.length >= leastHeadlineWords && words.filter(isSmallWord).length >= 2;
}

/** Small though it is no function word, which is small in a name too. */
function isSmallWord(word: string): boolean {
  return /^\p{Ll}{2,}/u.test(word) && !isFunctionWord(word);
}

function isSame(one: string, other: string): boolean {
  return one === other || (phraseOf(one) !== '' && phraseOf(one) === phraseOf(other));
}

function isWithSiteName(text: string, headline: string): boolean {
  return headline !== '' && text.startsWith(headline) && siteName.test(text.slice(headline.length));
}
