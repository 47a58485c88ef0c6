import type { Answer, Evidence } from '../domain/answer.ts';
import type { Dated, DatedStatement } from '../domain/timeline.ts';
import { english } from './lexicon/english.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { timelineLexicons } from './lexicon/timeline.ts';
import { shorten } from './shorten.ts';
import { dateWords, publishedWords } from './words.ts';

export type Timeline = Extract<Answer, { kind: 'timeline' }>;

const longestWords = 60;

/** "26 October 2018", "from 9 to 15 October 2018" as "9 October 2018 – 15 October 2018" */
export function whenWords({ date, until }: Dated, lexicon: Lexicon = english): string {
  const first = dateWords(date, lexicon);
  return until === undefined ? first : `${first} – ${dateWords(until, lexicon)}`;
}

/** "“Last Friday”, inferred from the article’s date 29 October 2018 (date inferred)" */
export function howWords({ evidence, dated }: DatedStatement, lexicon: Lexicon = english): string {
  const { how, otherWeekday } = timelineLexicons[lexicon.language];
  const base = dated.base === undefined ? '' : publishedWords(dated.base, lexicon);
  const words = how[dated.how](quotedDate(evidence, lexicon), base);
  return lexicon.line(dated.otherWeekday ? `${words}${lexicon.comma}${otherWeekday}` : words);
}

/** The date as the article has it. */
export function quotedDate(
  { sentence, highlight }: Evidence,
  { quoted, foreign }: Lexicon = english,
): string {
  return quoted(foreign(shorten(sentence.slice(highlight?.from, highlight?.to), longestWords)));
}

export function unresolvedWords(lexicon: Lexicon = english): string {
  return timelineLexicons[lexicon.language].unresolved;
}

export function moreStatementsWords(count: number, lexicon: Lexicon = english): string {
  return timelineLexicons[lexicon.language].more(count);
}
