import type { Answer, Disagreement, Shown } from '../domain/answer.ts';
import { assertNever } from '../errors.ts';
import type { Compared } from './compare-words.ts';
import { articleLines, articleSection, skippedLines } from './discord-articles.ts';
import { candidateSection, type Detail, details } from './discord-candidate.ts';
import { comparisonEnd, comparisonHeading, sideSection } from './discord-comparison.ts';
import { boxed, type DiscordMessage, fits, messageLimits, unboxed } from './discord-message.ts';
import { literal, subtext } from './discord-text.ts';
import { timelineHeading, timelineSections } from './discord-timeline.ts';
import { checkSection } from './discord-verdict.ts';
import { english } from './lexicon/english.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Timeline } from './timeline-words.ts';
import { uncheckedWords } from './verdict-words.ts';
import { changedWords, disagreementWords, refusalWords, sideWords } from './words.ts';

type Verified = Extract<Answer, { kind: 'verified' }>;
type Articles = Extract<Answer, { kind: 'articles' }>;

const mostUnderstood = 3;
const longestLine = 140;

/** An answer as one Discord message. It is within Discord's limits, whatever the articles hold. */
export function renderAnswer(answer: Answer, lexicon: Lexicon = english): DiscordMessage {
  switch (answer.kind) {
    case 'found':
      return renderShown(answer, lexicon);
    case 'notFound':
      return renderNotice(refusalWords(answer.refusal, lexicon));
    case 'articles':
      return renderArticles(answer, lexicon);
    case 'verified':
      return renderVerified(answer, lexicon);
    case 'compared':
      return renderCompared(answer, lexicon);
    case 'timeline':
      return renderTimeline(answer, lexicon);
    case 'changed':
      return renderNotice(changedWords(answer.articles, lexicon));
    default:
      return assertNever(answer);
  }
}

/** Plain words of the bot's own, or an echo of what was typed: shown literally. */
export function renderNotice(text: string): DiscordMessage {
  return unboxed(literal(text, messageLimits.text / 2));
}

type Paged = { readonly candidates: readonly unknown[]; readonly disagreement?: Disagreement };

/**
 * The candidates by page: on the first one the best, or every side of a disagreement; then the others, each on its own.
 */
export function pagesOf({ candidates, disagreement }: Paged): number[][] {
  const leading: readonly number[] = disagreement?.sides ?? [0];
  const others = candidates.flatMap((_, index) => (leading.includes(index) ? [] : [[index]]));
  return [[...leading], ...others];
}

export type PageOptions = {
  readonly lexicon: Lexicon;
  /** Said below: who has shared it. */
  readonly note?: string;
};

/** One page of an answer, for a message with buttons that lead to the others. */
export function renderPage(
  shown: Shown,
  page: readonly number[],
  { lexicon, note }: PageOptions,
): DiscordMessage {
  const isFirst = page.includes(pagesOf(shown)[0]?.[0] ?? 0);
  const above = isFirst ? preface(shown, lexicon) : [];
  const below = note === undefined ? [] : [subtext(note, longestLine)];
  const render = (detail: Detail) =>
    boxed([...above, ...leadingSections(shown, page, detail, lexicon), ...below]);
  const shortened = [details.full, details.brief].map(render).find(fits);
  return shortened ?? render(details.least);
}

/**
 * The first candidate, or every side of a disagreement, as fully as there is room for; below, the other candidates in
 * brief, the last ones left out where the message is full.
 */
function renderShown(shown: Shown, lexicon: Lexicon): DiscordMessage {
  const [leading = [], ...pages] = pagesOf(shown);
  const others = pages.flatMap((page) => leadingSections(shown, page, details.brief, lexicon));
  for (const detail of [details.full, details.brief]) {
    const sections = [...preface(shown, lexicon), ...leadingSections(shown, leading, detail, lexicon)];
    if (fits(boxed(sections))) return withAsManyAsFit(sections, others, lexicon);
  }
  const sections = leadingSections(shown, leading, details.least, lexicon);
  return withAsManyAsFit(preface(shown, lexicon), sections, lexicon);
}

function preface({ understood, disagreement }: Shown, lexicon: Lexicon): string[] {
  const lines = understood.slice(0, mostUnderstood).map((line) => subtext(line, longestLine));
  if (disagreement !== undefined) lines.push(disagreementWords(disagreement, lexicon));
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function leadingSections(shown: Shown, page: readonly number[], detail: Detail, lexicon: Lexicon): string[] {
  const several = page.length > 1;
  return page.flatMap((index, place) => {
    const candidate = shown.candidates[index];
    if (candidate === undefined) return [];
    const section = candidateSection(candidate, detail, lexicon);
    if (!several) return [section];
    const side = sideWords(place + 1, candidate.evidence[0].citation, lexicon);
    return [`${subtext(side, longestLine)}\n${section}`];
  });
}

/** Every check as fully as there is room for all of them; else the first ones. */
function renderVerified({ checks, unchecked }: Verified, lexicon: Lexicon): DiscordMessage {
  const more = unchecked === 0 ? [] : [subtext(uncheckedWords(unchecked, lexicon), longestLine)];
  const sections = (detail: Detail) => checks.map((check) => checkSection(check, detail, lexicon));
  for (const detail of [details.full, details.brief]) {
    const message = boxed([...sections(detail), ...more]);
    if (fits(message)) return message;
  }
  const [first, ...others] = sections(details.least);
  return withAsManyAsFit([...more, first ?? ''], others, lexicon);
}

/** Every article as fully as there is room for all of them; else the first ones. */
function renderCompared(compared: Compared, lexicon: Lexicon): DiscordMessage {
  const sections = (detail: Detail) =>
    compared.sides.map((side, index) => sideSection(side, index + 1, detail, lexicon));
  const around = (detail: Detail, between: readonly string[]) => [
    ...comparisonHeading(compared, detail, lexicon),
    ...between,
    ...comparisonEnd(compared, detail, lexicon),
  ];
  for (const detail of [details.full, details.brief]) {
    const message = boxed(around(detail, sections(detail)));
    if (fits(message)) return message;
  }
  return withAsManyAsFit(around(details.least, []), sections(details.least), lexicon);
}

/** Every statement in brief where there is room for all of them; else the earliest ones. */
function renderTimeline(timeline: Timeline, lexicon: Lexicon): DiscordMessage {
  for (const detail of [details.full, details.brief]) {
    const sections = timelineSections(timeline, detail, lexicon);
    const message = boxed([...timelineHeading(timeline, detail, lexicon), ...sections]);
    if (fits(message)) return message;
  }
  const [first, ...others] = timelineSections(timeline, details.least, lexicon);
  const heading = timelineHeading(timeline, details.least, lexicon);
  return withAsManyAsFit([...heading, ...(first === undefined ? [] : [first])], others, lexicon);
}

function renderArticles({ articles, skipped }: Articles, lexicon: Lexicon): DiscordMessage {
  const [first, ...more] = articles;
  if (first === undefined) return renderNotice(lexicon.noSuchArticle);
  const left = skippedLines(skipped, lexicon);
  if (more.length === 0) return boxed([articleSection(first, lexicon), ...left]);
  const title = `### ${lexicon.counted(articles.length, 'article')}`;
  const entries = articles.map((entry) => articleLines(entry, lexicon));
  return withAsManyAsFit([[title, ...left].join('\n')], entries, lexicon);
}

/** Adds sections, the first ones first, and says how many had no room. Each takes two components: itself and a line. */
function withAsManyAsFit(
  sections: readonly string[],
  more: readonly string[],
  lexicon: Lexicon,
): DiscordMessage {
  for (let count = Math.min(more.length, messageLimits.components / 2); count > 0; count--) {
    const left = more.length - count;
    const note = left === 0 ? [] : [subtext(lexicon.noRoomFor(left), longestLine)];
    const message = boxed([...sections, ...more.slice(0, count), ...note]);
    if (fits(message)) return message;
  }
  return boxed(sections);
}
