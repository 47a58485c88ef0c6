import type { Answer } from '../domain/answer.ts';
import { assertNever } from '../errors.ts';
import { articleLines, articleSection, skippedLines } from './discord-articles.ts';
import { candidateSection, type Detail, details } from './discord-candidate.ts';
import { boxed, type DiscordMessage, fits, messageLimits, unboxed } from './discord-message.ts';
import { literal, subtext } from './discord-text.ts';
import { changedWords, counted, disagreementWords, refusalWords, sideWords } from './words.ts';

type Found = Extract<Answer, { kind: 'found' }>;
type Articles = Extract<Answer, { kind: 'articles' }>;

const mostUnderstood = 3;
const longestLine = 140;

/** An answer as one Discord message. It is within Discord's limits, whatever the articles hold. */
export function renderAnswer(answer: Answer): DiscordMessage {
  switch (answer.kind) {
    case 'found':
      return renderFound(answer);
    case 'notFound':
      return renderNotice(refusalWords(answer.refusal));
    case 'articles':
      return renderArticles(answer);
    case 'changed':
      return renderNotice(changedWords(answer.articles));
    default:
      return assertNever(answer);
  }
}

/** Plain words of the bot's own, or an echo of what was typed: shown literally. */
export function renderNotice(text: string): DiscordMessage {
  return unboxed(literal(text, messageLimits.text / 2));
}

/**
 * The first candidate, or every side of a disagreement, as fully as there is room for; below, the other candidates in
 * brief, the last ones left out where the message is full.
 */
function renderFound(answer: Found): DiscordMessage {
  const sides: readonly number[] = answer.disagreement?.sides ?? [];
  const leading = sides.length === 0 ? [0] : sides;
  const others = answer.candidates.flatMap((candidate, index) =>
    leading.includes(index) ? [] : [candidateSection(candidate, details.brief)],
  );
  for (const detail of [details.full, details.brief]) {
    const sections = [...preface(answer), ...leadingSections(answer, leading, detail)];
    if (fits(boxed(sections))) return withAsManyAsFit(sections, others);
  }
  return withAsManyAsFit(preface(answer), leadingSections(answer, leading, details.least));
}

function preface({ understood, disagreement }: Found): string[] {
  const lines = understood.slice(0, mostUnderstood).map((line) => subtext(line, longestLine));
  if (disagreement !== undefined) lines.push(disagreementWords(disagreement));
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function leadingSections(answer: Found, leading: readonly number[], detail: Detail): string[] {
  const several = leading.length > 1;
  return leading.flatMap((index, place) => {
    const candidate = answer.candidates[index];
    if (candidate === undefined) return [];
    const section = candidateSection(candidate, detail);
    if (!several) return [section];
    return [`${subtext(sideWords(place + 1, candidate.evidence[0].citation), longestLine)}\n${section}`];
  });
}

function renderArticles({ articles, skipped }: Articles): DiscordMessage {
  const [first, ...more] = articles;
  if (first === undefined) return renderNotice('There is no such article. /sources lists all of them.');
  if (more.length === 0) return boxed([articleSection(first), ...skippedLines(skipped)]);
  const title = `### ${counted(articles.length, 'article')}`;
  return withAsManyAsFit([[title, ...skippedLines(skipped)].join('\n')], articles.map(articleLines));
}

/** Adds sections, the first ones first, and says how many had no room. Each takes two components: itself and a line. */
function withAsManyAsFit(sections: readonly string[], more: readonly string[]): DiscordMessage {
  for (let count = Math.min(more.length, messageLimits.components / 2); count > 0; count--) {
    const left = more.length - count;
    const note = left === 0 ? [] : [subtext(`${left} more would not fit into one message.`, longestLine)];
    const message = boxed([...sections, ...more.slice(0, count), ...note]);
    if (fits(message)) return message;
  }
  return boxed(sections);
}
