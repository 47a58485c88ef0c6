import type { Block } from '../block.ts';
import { advertisement } from './advertisement.ts';
import { closingHeadline } from './closing-headline.ts';
import { comments } from './comments.ts';
import { credit } from './credit.ts';
import { heading } from './heading.ts';
import { metadata } from './metadata.ts';
import { navigation } from './navigation.ts';
import { notice } from './notice.ts';
import { photo } from './photo.ts';
import { related } from './related.ts';
import type { Known, Rule } from './rule.ts';
import { sectionLabel } from './section-label.ts';
import { separator } from './separator.ts';
import { share } from './share.ts';
import { subscription } from './subscription.ts';
import { teasers } from './teasers.ts';
import { title } from './title.ts';

/**
 * In the order in which they run. First what is known by its own words; then what stands below the article, so that the
 * later rules see where its prose ends; then the lines about the article; last what is left above and below it.
 */
const rules: readonly Rule[] = [
  separator,
  advertisement,
  photo,
  navigation,
  comments,
  related,
  teasers,
  share,
  subscription,
  notice,
  credit,
  metadata,
  sectionLabel,
  title,
  heading,
  closingHeadline,
];

/** The same blocks, those that are not the article's paragraphs marked with what they are taken for. */
export function clean(blocks: readonly Block[], known: Known): readonly Block[] {
  return rules.reduce((marked, rule) => {
    const findings = rule(marked, known);
    if (findings.size === 0) return marked;
    return marked.map((block, index) => {
      const as = block.as ?? findings.get(index);
      return as === undefined ? block : { ...block, as };
    });
  }, blocks);
}
