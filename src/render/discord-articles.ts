import type { ArticleEntry } from '../domain/answer.ts';
import type { SkippedFile } from '../domain/article.ts';
import { bold, literal, subtext } from './discord-text.ts';
import { counted, lengthWords, originWords, titleWords } from './words.ts';

const longestLine = 500;
const mostSkipped = 5;

/** One article of the list: its title, where it comes from and how long it is. */
export function articleLines(entry: ArticleEntry): string {
  const origin = `${originWords(entry)}, ${counted(entry.sentences, 'sentence')}`;
  return `${bold(titleWords(entry.title), longestLine)}\n${subtext(origin, longestLine)}`;
}

/** An article by itself. The address is text, not a link: titles and labels of links are never made of articles. */
export function articleSection(entry: ArticleEntry): string {
  const lines = [
    `### ${literal(titleWords(entry.title), longestLine)}`,
    literal(originWords(entry), longestLine),
    literal(lengthWords(entry), longestLine),
  ];
  if (entry.entities.length > 0) lines.push(literal(`About: ${entry.entities.join(', ')}`, longestLine));
  if (entry.url !== undefined) lines.push(literal(entry.url, longestLine));
  lines.push(subtext(`To look only here: source:${entry.article}`, longestLine));
  return lines.join('\n');
}

/** The files that are not in the library, and why. */
export function skippedLines(skipped: readonly SkippedFile[]): string[] {
  const more = skipped.length - mostSkipped;
  return [
    ...skipped
      .slice(0, mostSkipped)
      .map(({ file, reason }) => subtext(`Left out: ${file}: ${reason}`, longestLine)),
    ...(more > 0 ? [subtext(`Left out: ${counted(more, 'further file')}`, longestLine)] : []),
  ];
}
