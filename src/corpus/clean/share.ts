import type { Block } from '../block.ts';
import { findBody, findEach, isOutside, type Rule } from './rule.ts';

/** Names of networks that articles are shared on, and what can be done with an article there. */
const networks = new Set(
  `facebook twitter x whatsapp telegram linkedin pinterest reddit tumblr instagram youtube tiktok snapchat threads
  bluesky mastodon messenger viber line wechat weibo vkontakte vk flipboard pocket email mail print sms rss`.split(
    /\s+/,
  ),
);
const deeds = new Set(`share tweet pin post send copy link save like follow shares tweets likes`.split(' '));
const between = new Set(
  `on to via by this it article story page post with friends a the and more in new window click`.split(' '),
);
const shareThis = /^(?:share|tweet|email|print|save|send) this (?:article|page|post|story)\b.{0,40}$/;

/**
 * Rows of share buttons: every word names a network or what to do there. One word alone ("Facebook") may be a heading
 * or an answer in a dialogue, so it needs a second one, on its line or the next, or a place outside the prose.
 */
export const share: Rule = (blocks) => {
  const body = findBody(blocks);
  const isRow = (index: number) => {
    const block = blocks[index];
    return block !== undefined && isButtons(block);
  };
  return findEach(blocks, 'navigation', (block, index) => {
    if (shareThis.test(block.phrase)) return !block.prose;
    if (!isButtons(block)) return false;
    return countButtons(block.phrase) > 1 || isRow(index - 1) || isRow(index + 1) || isOutside(body, index);
  });
};

function isButtons({ phrase }: Block): boolean {
  const words = phrase.split(' ');
  return (
    countButtons(phrase) > 0 &&
    words.every((word) => networks.has(word) || deeds.has(word) || between.has(word) || /^\d+k?$/.test(word))
  );
}

function countButtons(phrase: string): number {
  return new Set(phrase.split(' ').filter((word) => networks.has(word) || deeds.has(word))).size;
}
