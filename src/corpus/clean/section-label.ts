import type { Block } from '../block.ts';
import { phraseOf } from '../block.ts';
import { readsLikeHeadline } from '../shape.ts';
import { findBody, findEach, phrases, type Rule } from './rule.ts';

/** Names of sections as newspapers' menus have them. */
const sections = phrases(`
  news
  latest
  breaking news
  top news
  world
  world news
  international
  national
  local
  local news
  regional
  region
  africa
  americas
  asia
  asia pacific
  europe
  middle east
  mideast
  north africa
  gulf
  uk
  us
  usa
  u s
  united states
  china
  india
  war
  conflict
  conflicts
  politics
  policy
  government
  elections
  economy
  business
  markets
  finance
  money
  energy
  technology
  tech
  science
  environment
  climate
  health
  education
  society
  culture
  arts
  books
  music
  film
  movies
  entertainment
  celebrity
  lifestyle
  life
  style
  fashion
  food
  travel
  religion
  sport
  sports
  football
  opinion
  opinions
  editorial
  editorials
  columns
  columnists
  commentary
  comment
  analysis
  features
  feature
  in depth
  interview
  interviews
  investigations
  reports
  report
  special report
  security
  defense
  defence
  military
  crime
  law
  justice
  human rights
  obituaries
  video
  videos
  photos
  pictures
  multimedia
  headline
  headlines
  featured
  exclusive
  uncategorized
  blog
  press release
  press releases
`);

/** Where two labels touch because the page kept them apart by style alone: "Middle EastWar"; or by a sign. */
const joint = /(?<=\p{Ll})(?=\p{Lu})|\s*[,/|•·>»&]\s*/u;
const mostLabelLength = 60;

/** Sections stand above the headline, so a known name counts only in front of another headline. */
export const sectionLabel: Rule = (blocks) => {
  const body = findBody(blocks);
  return findEach(blocks, 'section label', (block, index) => {
    if (body === undefined || index >= body.first || !isSections(block)) return false;
    const next = findNext(blocks, index);
    return next !== undefined && !next.prose && readsLikeHeadline(next.passage.text);
  });
};

function findNext(blocks: readonly Block[], index: number): Block | undefined {
  let next = index + 1;
  while (blocks[next]?.as !== undefined) next += 1;
  return blocks[next];
}

function isSections({ passage }: Block): boolean {
  if (passage.text.length > mostLabelLength) return false;
  const parts = passage.text
    .split(joint)
    .map(phraseOf)
    .filter((part) => part !== '');
  const known = parts.filter((part) => sections.has(part));
  return known.length > 0 && known.length * 2 >= parts.length;
}
