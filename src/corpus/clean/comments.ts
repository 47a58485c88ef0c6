import type { Block } from '../block.ts';
import { isTruncated } from '../shape.ts';
import { type Findings, findBody, findEach, isOutside, phrases, type Rule } from './rule.ts';
import { isAge } from './teasers.ts';

/** Labels around a form for comments. */
const labels = phrases(`
  leave a reply
  leave a reply cancel reply
  leave a comment
  leave a comment cancel reply
  leave a response
  leave your comment
  leave your comments
  click to comment
  post a comment
  post comment
  submit comment
  add a comment
  add your comment
  write a comment
  join the conversation
  join the discussion
  view comments
  show comments
  hide comments
  load comments
  load more comments
  show more comments
  comments are closed
  comments are off for this post
  no comments
  no comments yet
  be the first to comment
`);

/** Could be a heading as well; furniture only above or below all prose. */
const doubtfulLabels = phrases(`
  comment
  comments
  discussion
`);

/** Sentences that the form itself says: they stand below an article and nowhere else. */
const formText = [
  /^your email address will not be published\b/,
  /^save my name (?:and )?email (?:address )?(?:and website )?in this browser/,
  /^(?:you must be logged in|log in|sign in|please log in) to (?:post|leave|write|add|comment)\b.{0,40}$/,
  /^notify me of (?:new|follow ?up) (?:comments|posts)/,
  /^this site uses akismet/,
  /^required fields are marked/,
];

const threadTitle = /^\d+ (?:comments?|responses?|replies|reply|thoughts?)(?: (?:on|to) .+)?$/;
const count = /^(?:(?:\d+|no) comments?|comments? \d+)$/;
const saying = /^.{1,60}\bsays:?$/i;

/**
 * A form for comments ends an article: what follows are other readers' words or the page's side column. All of that is
 * left out only where the form is certain and much more prose stands above it than below; otherwise just the labels.
 */
export const comments: Rule = (blocks) => {
  const body = findBody(blocks);
  const labelled = findEach(
    blocks,
    'form',
    ({ phrase }, index) =>
      labels.has(phrase) ||
      isFormText(phrase) ||
      ((doubtfulLabels.has(phrase) || count.test(phrase)) && isOutside(body, index)),
  );
  if (body === undefined) return labelled;
  return new Map([...everythingBelow(blocks, body.first), ...labelled]);
};

function everythingBelow(blocks: readonly Block[], firstProse: number): Findings {
  // A thread has a button to reply below each comment, or a form below all of them.
  const reply = blocks.findLastIndex(({ phrase }) => phrase === 'reply' || labels.has(phrase));
  const thread = blocks.findIndex(
    (_, index) => index > firstProse && index < reply && isThread(blocks, index),
  );
  if (thread !== -1) return findEach(blocks, 'comments', (_, index) => index >= thread);
  const form = blocks.findIndex((_, index) => index > firstProse && isForm(blocks, index));
  if (form === -1 || proseLength(blocks.slice(form)) > proseLength(blocks.slice(0, form)) / 2)
    return new Map();
  return findEach(blocks, 'related articles', (_, index) => index >= form);
}

/** What the form says, with its label or more of it close by. One sentence alone may have strayed into the text. */
function isForm(blocks: readonly Block[], index: number): boolean {
  if (!isFormText(blocks[index]?.phrase ?? '')) return false;
  const around = [...blocks.slice(Math.max(index - 3, 0), index), ...blocks.slice(index + 1, index + 4)];
  return around.some(({ phrase }) => labels.has(phrase) || isFormText(phrase));
}

function isFormText(phrase: string): boolean {
  return formText.some((text) => text.test(phrase));
}

/** "3 Comments", and soon after it "Ann says:" or "2 hours ago". */
function isThread(blocks: readonly Block[], index: number): boolean {
  if (!threadTitle.test(blocks[index]?.phrase ?? '')) return false;
  return blocks
    .slice(index + 1, index + 4)
    .some(({ passage }) => saying.test(passage.text.slice(0, 100)) || isAge(passage.text));
}

function proseLength(blocks: readonly Block[]): number {
  const whole = blocks.filter(({ passage, prose }) => prose && !isTruncated(passage.text));
  return whole.reduce((length, { passage }) => length + passage.text.length, 0);
}
