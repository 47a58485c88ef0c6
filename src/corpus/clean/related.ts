import type { Block } from '../block.ts';
import { isTruncated, readsLikeHeadline, wordsOf } from '../shape.ts';
import { findBody, phrases, type Rule } from './rule.ts';
import { isAge } from './teasers.ts';

/** What stands above a list of other articles. */
const labels = phrases(`
  related
  related article
  related articles
  related content
  related coverage
  related link
  related links
  related news
  related post
  related posts
  related reading
  related stories
  related story
  related topics
  related video
  related videos
  check also
  also check
  read also
  also read
  read next
  up next
  what to read next
  more to read
  must read
  must reads
  don t miss
  in case you missed it
  you may also like
  you may like
  you might also like
  you might like
  you may have missed
  you may also be interested in
  you might also be interested in
  recommended
  recommended articles
  recommended for you
  recommended stories
  more stories
  more news
  more articles
  more posts
  more on this story
  more on this topic
  more from this author
  more from the author
  more by this author
  other articles
  other stories
  other news
  latest articles
  latest news
  latest posts
  latest stories
  recent articles
  recent news
  recent posts
  recent comments
  most popular
  most read
  most viewed
  popular articles
  popular posts
  popular now
  popular stories
  trending
  trending now
  trending stories
  top news
  top stories
  top posts
  editor s picks
  editors picks
  editor s choice
  from the web
  around the web
  from around the web
  you may be interested in
`);

/** Such labels with a name in them; "More on the storm" may be a heading, so a link must follow. */
const labelWithName =
  /^(?:more|also) (?:from|in|on|about) (?:this|the|our) [\p{L} ]{1,30}$|^you (?:may|might) (?:also )?(?:enjoy|like|be interested in)\b/u;

/** A link to one other article inside the text: "Read more: Border reopened after ten years". */
const pointer =
  /^(?:(?:read|see|watch|listen)(?: also| more| next)?|also (?:read|see|watch)|related(?: article| story| news| post)?s?|more on this(?: story)?|don['’]t miss|recommended|up next|check also)\s*[:>»|]\s*\S/i;
const teaserEnd = /(?:\bread more|\bcontinue reading|\bread the full (?:story|article))\s*[.…>»→]*$/i;

/** Inside an article a list of links is short, and three words may be a heading of the article itself. */
const mostLinksInside = 8;
const fewestWordsInside = 4;

/**
 * Teasers of other articles: headlines without a full stop and texts that end in "...". They are recognised by the
 * label above them, never by their own words; the first whole paragraph ends the list.
 */
export const related: Rule = (blocks) => {
  const findings = new Map<number, 'related articles'>();
  const body = findBody(blocks);
  let linksExpected = 0;
  blocks.forEach((block, index) => {
    const inside = body !== undefined && index < body.last;
    if (labels.has(block.phrase) || (labelWithName.test(block.phrase) && isLinkNext(blocks, index, inside))) {
      findings.set(index, 'related articles');
      // Above the text, the headline after "Trending" may be the article's own.
      const isBelowStart = body !== undefined && index > body.first;
      const most = inside ? mostLinksInside : blocks.length;
      linksExpected = isBelowStart ? most : 0;
    } else if (isPointer(block)) findings.set(index, 'related articles');
    else if (block.as === undefined) {
      const isExpected = linksExpected > 0 && isLink(block, inside);
      if (isExpected) findings.set(index, 'related articles');
      linksExpected = isExpected ? linksExpected - 1 : 0;
    }
  });
  return findings;
};

function isLinkNext(blocks: readonly Block[], index: number, inside: boolean): boolean {
  const next = blocks[index + 1];
  return next !== undefined && (next.as !== undefined || isLink(next, inside));
}

function isPointer({ passage, prose }: Block): boolean {
  return !prose && pointer.test(passage.text.slice(0, 500));
}

function isLink({ kind, passage, prose }: Block, inside: boolean): boolean {
  const { text } = passage;
  if (kind === 'heading' && inside) return false;
  if (isTruncated(text) || teaserEnd.test(text.slice(-40)) || isAge(text)) return true;
  if (prose || !readsLikeHeadline(text)) return false;
  if (/^\(?\d{1,3}[.)]\s/.test(text)) return !inside;
  return !inside || kind === 'item' || wordsOf(text).length >= fewestWordsInside;
}
