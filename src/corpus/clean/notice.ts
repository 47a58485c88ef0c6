import { findBody, findEach, phrases, type Rule } from './rule.ts';

const labels = phrases(`
  accept
  accept all
  accept cookies
  accept all cookies
  reject all
  reject all cookies
  manage cookies
  cookie settings
  manage preferences
  all rights reserved
`);

const copyright =
  /^(?:©|\(c\)\s|copyright\s*(?:©|\(c\)|\d{4})|all rights reserved\b|this material may not be (?:published|reproduced))/i;
const cookies =
  /^(?:this|our) (?:web)?site (?:uses|use) cookies\b|^we (?:and our (?:\d+ )?partners )?use cookies\b|^by (?:continuing|using)\b.{0,80}\bcookies\b/i;
/** What such a notice is about besides cookies; a baker may use cookies too. */
const page =
  /\b(?:web ?sites?|sites?|pages?|brows(?:er|ing)|experience|consent|privacy|preferences|opt out|traffic)\b/i;
const reserved = /©\s*\d{4}|\ball rights reserved\.?$/i;
const longestNotice = 600;

/**
 * Copyright lines and cookie notices are written as sentences, so they are known by how they begin, and only at the
 * edges of the text: an essay about cookies may say "we use cookies" further in.
 */
export const notice: Rule = (blocks) => {
  const body = findBody(blocks);
  return findEach(blocks, 'notice', ({ phrase, passage }, index) => {
    if (body === undefined || passage.text.length > longestNotice) return false;
    const atEdge = index <= body.first || index >= body.last;
    if (!atEdge) return false;
    if (labels.has(phrase) || copyright.test(passage.text)) return true;
    if (cookies.test(passage.text) && page.test(passage.text)) return true;
    return phrase !== '' && reserved.test(passage.text);
  });
};
