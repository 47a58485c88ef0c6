import type { Furniture } from '../../domain/article.ts';
import type { Block } from '../block.ts';
import { phraseOf } from '../block.ts';
import { readsLikeHeadline } from '../shape.ts';
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
  const findings = new Map<number, Furniture>();
  for (const index of head) {
    const other = blocks[index]?.passage.text ?? '';
    if (isSame(other, text) || isWithSiteName(other, text)) findings.set(index, 'repeated title');
    // Where the metadata leave no doubt which line is the headline, what stands above it is the page's.
    else if (index < found && known.title !== undefined && isSame(text, known.title)) {
      findings.set(index, 'section label');
    }
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
  const [first, second] = head;
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

function isSame(one: string, other: string): boolean {
  return one === other || (phraseOf(one) !== '' && phraseOf(one) === phraseOf(other));
}

function isWithSiteName(text: string, headline: string): boolean {
  return headline !== '' && text.startsWith(headline) && siteName.test(text.slice(headline.length));
}
