import type { Block } from '../block.ts';
import { isFinished, wordsOf } from '../shape.ts';
import { findEach, phrases, type Rule } from './rule.ts';

/** What publishers write above or below an advertisement. */
const labels = phrases(`
  ad
  ads
  advert
  advertisement
  advertisements
  advertising
  advertisement scroll to continue
  advertisement continue reading below
  advertisement article continues below
  article continues after advertisement
  article continues below
  article continues below advertisement
  article continues below this ad
  story continues after advertisement
  story continues below
  story continues below advertisement
  story continues after this ad
  continue reading below
  this advertisement has not loaded yet
  this ad will end in
  skip advertisement
  skip ad
  close ad
  remove ads
  sponsored
  sponsored content
  sponsored link
  sponsored links
  sponsored post
  sponsored story
  promoted
  promoted content
  promoted stories
  paid content
  paid post
  partner content
  ads by google
  powered by outbrain
  powered by taboola
  sponsored by taboola
`);

const scrollOn = /^advertisement (?:scroll|continue|article continues|story continues)\b.{0,40}$/;
const address = /(?:https?:\/\/|www\.)\S+/gi;

/**
 * Words of sellers who break into other people's pages to plant links: medicines, gambling, credit. Written down by us
 * from what mail filters look for; one of them alone means nothing.
 */
const sellersWords = new Set(
  `buy order purchase cheap cheapest discount discounts price prices sale coupon online shop store bonus free fast
  shipping delivery overnight prescription pharmacy drugstore pills tablets generic medication medicine rx viagra
  cialis casino casinos slots poker betting bet jackpot loan loans payday essay essays replica escort escorts seo
  backlinks crypto bitcoin`.split(/\s+/),
);
const enoughSellersWords = 2;
const mostWords = 30;
const longestLink = 600;

/**
 * Advertisements: their labels, what is offered below a label, and planted links. A planted link is a line with an address,
 * at least two different sellers' words, and no end of a sentence: a sentence about buying medicine online has one, and
 * stays.
 */
export const advertisement: Rule = (blocks) =>
  findEach(
    blocks,
    'advertisement',
    (block, index) => isLabel(block) || isPlantedLink(block) || isOffer(block, blocks[index - 1]),
  );

function isLabel({ phrase }: Block): boolean {
  return labels.has(phrase) || scrollOn.test(phrase);
}

/** Whether a text stands under a label and ends with where to buy: "Two nights from 189 crowns. Book at www.inns.example" */
function isOffer({ passage }: Block, above: Block | undefined): boolean {
  if (above === undefined || !isLabel(above) || passage.text.length > longestLink) return false;
  return /(?:https?:\/\/|www\.)\S+$/i.test(passage.text) && wordsOf(passage.text).length <= mostWords;
}

function isPlantedLink({ passage }: Block): boolean {
  if (passage.text.length > longestLink || passage.text.search(address) === -1 || isFinished(passage.text))
    return false;
  const words = wordsOf(passage.text.replace(address, ' '));
  if (words.length > mostWords) return false;
  const found = words
    .map((word) => word.toLowerCase().replace(/\P{L}/gu, ''))
    .filter((word) => sellersWords.has(word));
  return new Set(found).size >= enoughSellersWords;
}
