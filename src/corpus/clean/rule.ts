import type { Furniture } from '../../domain/article.ts';
import type { Block } from '../block.ts';

/** Which blocks, by their place in the list, are not the article, and what they are. */
export type Findings = ReadonlyMap<number, Furniture>;

/** What the metadata say, before the text is looked at. */
export type Known = { readonly title?: string; readonly outlet?: string; readonly author?: string };

/**
 * Looks at the blocks of a file, in order, and says which it takes for furniture. What an earlier rule took is marked
 * with `as`; a later finding about it is ignored. A rule never changes text.
 */
export type Rule = (blocks: readonly Block[], known: Known) => Findings;

/** A rule that needs one block at a time. */
export function findEach(
  blocks: readonly Block[],
  as: Furniture,
  test: (block: Block, index: number) => boolean,
): Findings {
  const findings = new Map<number, Furniture>();
  blocks.forEach((block, index) => {
    if (block.as === undefined && test(block, index)) findings.set(index, as);
  });
  return findings;
}

/** Places of the first and the last block of prose; undefined when there is none, as in a poem. */
export type Body = { readonly first: number; readonly last: number };

export function findBody(blocks: readonly Block[]): Body | undefined {
  const isBody = (block: Block) => block.as === undefined && block.prose;
  const first = blocks.findIndex(isBody);
  return first === -1 ? undefined : { first, last: blocks.findLastIndex(isBody) };
}

/**
 * Whether a block stands above or below all prose. Words that could as well be a paragraph ("Menu", "By Ann Lee",
 * "Monday") are only furniture there.
 */
export function isOutside(body: Body | undefined, index: number): boolean {
  return body !== undefined && (index < body.first || index > body.last);
}

/** A word list, one phrase a line, in the form of `Block.phrase`. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}
