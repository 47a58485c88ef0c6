import { findEach, type Rule } from './rule.ts';

/** Headings inside a Markdown text name its sections; they are no sentences and would be quoted as if they were. */
export const heading: Rule = (blocks) => findEach(blocks, 'section label', ({ kind }) => kind === 'heading');
