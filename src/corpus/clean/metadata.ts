import { phraseOf } from '../block.ts';
import { wordsOf } from '../shape.ts';
import { findBody, findEach, isOutside, type Rule } from './rule.ts';

const months =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';
const weekdays =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday';
const clock = 'am pm a p m gmt utc est edt cet cest pst pdt bst ist st nd rd th hrs h';
const units =
  'second seconds minute minutes min mins hour hours hr day days week weeks month months year years ago read reading';
const deeds =
  'published publish publication date time posted updated update modified edited created first last on at by in views view shares comments comment';

const plainWords = new Set(`${months} ${weekdays} ${clock} ${units} ${deeds}`.split(' '));
/** One of these, or a number beside a month, must be among the words: "on" alone proves nothing. */
const tellingWords = new Set(
  'published posted updated modified edited created publication ago read reading views shares'.split(' '),
);
const monthNames = new Set(months.split(' '));
const numericDate = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/;
const number = /^\d+(?:st|nd|rd|th|k|am|pm|h)?$/;

const byline = /^(?:(?:written|reported|posted|published|words|text|story) )?by:? (.+)$/i;
const namePart =
  /^[“"(]?\p{Lu}|^(?:and|of|for|in|the|at|de|del|da|di|bin|ibn|al|el|van|von|der|den|la|le|(?:staff|reporter|correspondent|editor|writer)s?|agencies|with)\b|^[|,•·–—-]+$|^\d/u;
const role = /\b(?:staff|reporter|correspondent|editor|writer|desk)s?\b/i;
const mostBylineWords = 12;
const linkWord = /^(?:on|by|at)$/;

const listOfTags =
  /^(?:tags?|tagged|topics?|keywords?|categor(?:y|ies)|filed under|in this article|posted in|published in|sections?|labels?)\s*:/i;
const aboutAuthor = /^about the (?:author|writer)\b/;
const loneTag =
  /^(?:tags|topics|keywords|categories|filed under|written by|author|in this article|reading time)$/;

/** Lines about the article (when, by whom, under which heading) stand above or below its text, never inside. */
export const metadata: Rule = (blocks, known) => {
  const names = [known.outlet, known.author]
    .map((name) => phraseOf(name ?? ''))
    .filter((name) => name !== '');
  const body = findBody(blocks);
  const found = findEach(blocks, 'metadata', ({ passage, phrase }, index) => {
    if (body !== undefined && index >= body.last && aboutAuthor.test(phrase)) return true;
    if (!isOutside(body, index) || phrase === '') return false;
    return (
      names.includes(phrase) ||
      isTime(passage.text, phrase) ||
      isByline(passage.text) ||
      listOfTags.test(passage.text) ||
      loneTag.test(phrase)
    );
  });
  // "Published" and "on" come as two lines when the date between them was a picture or a script.
  const linked = findEach(
    blocks,
    'metadata',
    ({ phrase }, index) =>
      isOutside(body, index) &&
      linkWord.test(phrase) &&
      [index - 1, index + 1].some((next) => found.has(next) || linkWord.test(blocks[next]?.phrase ?? '')),
  );
  return new Map([...found, ...linked]);
};

function isTime(text: string, phrase: string): boolean {
  if (numericDate.test(text) && wordsOf(text).length <= 4) return true;
  const words = phrase.split(' ');
  const isNumber = (word: string) => number.test(word);
  if (!words.every((word) => plainWords.has(word) || isNumber(word))) return false;
  return (
    words.some((word) => tellingWords.has(word)) ||
    (words.some((word) => monthNames.has(word)) && words.some(isNumber))
  );
}

function isByline(text: string): boolean {
  const names = byline.exec(text)?.[1];
  if (names === undefined || /[.!?…]$/.test(text)) return false;
  const words = wordsOf(names);
  if (words.length > mostBylineWords) return false;
  return role.test(names) || words.every((word) => namePart.test(word));
}
