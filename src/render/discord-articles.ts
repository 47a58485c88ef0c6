import type { ArticleEntry } from '../domain/answer.ts';
import type { SkippedFile } from '../domain/article.ts';
import { bold, literal, subtext } from './discord-text.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lengthWords, originWords, titleWords } from './words.ts';

const longestLine = 500;
const mostSkipped = 5;

/** One article of the list: its title, where it comes from and how long it is. */
export function articleLines(entry: ArticleEntry, lexicon: Lexicon): string {
  const length = lexicon.counted(entry.sentences, 'sentence');
  const origin = `${originWords(entry, lexicon)}${lexicon.comma}${length}`;
  return `${bold(titleWords(entry.title, lexicon), longestLine)}\n${subtext(origin, longestLine)}`;
}

/** An article by itself. The address is text, not a link: titles and labels of links are never made of articles. */
export function articleSection(entry: ArticleEntry, lexicon: Lexicon): string {
  const lines = [
    `### ${literal(titleWords(entry.title, lexicon), longestLine)}`,
    literal(originWords(entry, lexicon), longestLine),
    literal(lengthWords(entry, lexicon), longestLine),
  ];
  if (entry.entities.length > 0) {
    const names = lexicon.foreign(entry.entities.join(', '));
    lines.push(literal(lexicon.about(names), longestLine));
  }
  if (entry.url !== undefined) lines.push(literal(entry.url, longestLine));
  lines.push(subtext(lexicon.lookOnlyHere(entry.article), longestLine));
  return lines.join('\n');
}

/** The files that are not in the library, and why. */
export function skippedLines(skipped: readonly SkippedFile[], lexicon: Lexicon): string[] {
  const more = skipped.length - mostSkipped;
  const line = (what: string) => subtext(lexicon.leftOut(what), longestLine);
  return [
    ...skipped.slice(0, mostSkipped).map(({ file, reason }) => line(lexicon.foreign(`${file}: ${reason}`))),
    ...(more > 0 ? [line(lexicon.counted(more, 'further file'))] : []),
  ];
}
