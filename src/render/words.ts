import type {
  ArticleEntry,
  Citation,
  Disagreement,
  Evidence,
  Refusal,
  SpeakerShown,
} from '../domain/answer.ts';
import type { ArticleId, Published } from '../domain/article.ts';
import { assertNever, type InputError } from '../errors.ts';
import { displayable } from './display.ts';
import { countedInEnglish, english } from './lexicon/english.ts';
import type { CalledOption, Lexicon } from './lexicon/lexicon.ts';
import { shorten } from './shorten.ts';

// The sentences that all surfaces share. They are plain text: each surface makes them safe for itself, because
// titles and the question's own words may hold anything. A surface that speaks other languages brings their lexicon.

/** A title may be this long where it is shown, in UTF-16 code units. */
export const longestTitle = 200;

const longestWord = 60;
const mostWords = 6;

export const counted = countedInEnglish;

/** A title as it is shown: not too long, and never nothing. */
export function titleWords(title: string, lexicon: Lexicon = english): string {
  const shown = displayable(title).trim();
  return shown === '' ? lexicon.untitled : shorten(shown, longestTitle);
}

/** "29 October 2018", "November 2018", "2018" or "14 January, year not stated"; without the basis. */
export function dateWords(date: string, lexicon: Lexicon = english): string {
  const [, year, month, day] = /^(\d{4}|-)(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  return lexicon.date({
    ...(year !== '-' && { year: Number(year) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  });
}

/** The date, and that somebody worked it out where the article does not state it: "29 October 2018 (date inferred)". */
export function publishedWords(published: Published, lexicon: Lexicon = english): string {
  const date = dateWords(published.date, lexicon);
  return published.basis === 'inferred' ? lexicon.inferred(date) : date;
}

/** "“Title”, Outlet, 29 October 2018 (date inferred)"; what nobody knows is left out. */
export function sourceWords(
  { title, outlet, published }: Pick<Citation, 'title' | 'outlet' | 'published'>,
  lexicon: Lexicon = english,
): string {
  const { quoted, foreign, line } = lexicon;
  const parts = [quoted(foreign(titleWords(title, lexicon)))];
  if (outlet !== undefined) parts.push(foreign(shorten(outlet, longestTitle)));
  parts.push(published === undefined ? lexicon.dateUnknown : publishedWords(published, lexicon));
  return line(parts.join(lexicon.comma));
}

/** "“Title”, Outlet, 29 October 2018 (date inferred), paragraph 3". */
export function citationWords(citation: Citation, lexicon: Lexicon = english): string {
  return `${sourceWords(citation, lexicon)}${lexicon.comma}${lexicon.paragraph(citation.paragraph)}`;
}

/** Above one side of a disagreement: "Side 1: 29 October 2018 (date inferred), Asharq Al-Awsat". */
export function sideWords(side: number, { outlet, published }: Citation, lexicon: Lexicon = english): string {
  const date = published === undefined ? lexicon.dateUnknown : publishedWords(published, lexicon);
  const where = outlet === undefined ? [] : [lexicon.foreign(shorten(outlet, longestTitle))];
  return `${lexicon.side(side)}: ${[date, ...where].join(lexicon.comma)}`;
}

/** Above a sentence shown beside the one that answers: "Who is meant, paragraph 2", with the source where it differs. */
export function besideWords(
  { role, citation }: Evidence,
  answer: Evidence,
  lexicon: Lexicon = english,
): string {
  const sameArticle = citation.article === answer.citation.article;
  const where = sameArticle ? lexicon.paragraph(citation.paragraph) : citationWords(citation, lexicon);
  return `${roleWords(role, lexicon)}${lexicon.comma}${where}`;
}

/** Introduces a sentence that is shown beside the one that answers. */
export function roleWords(role: Evidence['role'], lexicon: Lexicon = english): string {
  return lexicon.role[role];
}

/** "Jaafar al-Husseini (“said al-Husseini”)", if so with "reported, not quoted"; or that the article does not say who speaks. */
export function speakerWords(speaker: SpeakerShown | null, lexicon: Lexicon = english): string {
  if (speaker === null) return lexicon.speakerUnknown;
  const { quoted, foreign } = lexicon;
  const words = quoted(foreign(shorten(speaker.evidence, longestTitle)));
  const named = `${foreign(shorten(speaker.name, longestTitle))} (${words})`;
  return speaker.reported === true ? `${named}${lexicon.comma}${lexicon.reported}` : named;
}

/** "also: IS, ISIS, Daesh"; undefined when there is no other name. */
export function aliasWords(aliases: readonly string[], lexicon: Lexicon = english): string | undefined {
  return aliases.length === 0 ? undefined : lexicon.also(lexicon.foreign(aliases.join(', ')));
}

/** Says that two answers cannot both be the whole truth; the answers follow side by side, without a verdict. */
export function disagreementWords({ kind }: Disagreement, lexicon: Lexicon = english): string {
  return lexicon.disagreement[kind];
}

/** Why there is no answer, in one sentence or two that begin with "Not in these articles" where that is the reason. */
export function refusalWords(refusal: Refusal, lexicon: Lexicon = english): string {
  switch (refusal.kind) {
    case 'unknown words':
      return lexicon.unknownWords(listWords(refusal.words, 'or', lexicon));
    case 'no such answer': {
      const together = refusal.words.length === 0 ? undefined : listWords(refusal.words, 'and', lexicon);
      return lexicon.noSuchAnswer(refusal.wanted, together);
    }
    case 'too general':
      return lexicon.tooGeneral;
    case 'no sources':
      return lexicon.noSources;
    case 'no quotation': {
      const shown = (words: string | undefined) =>
        words === undefined ? undefined : quotedWord(words, lexicon);
      return lexicon.noQuotation(shown(refusal.speaker), shown(refusal.topic));
    }
    default:
      return assertNever(refusal);
  }
}

/** Said instead of an answer whose words no longer stand in the file. */
export function changedWords(articles: readonly ArticleId[], lexicon: Lexicon = english): string {
  return lexicon.changed(listWords(articles, 'and', lexicon), articles.length);
}

/** Where an article comes from: "Asharq Al-Awsat, credit AFP, by A. Writer, 29 October 2018 (date inferred)". */
export function originWords(
  { outlet, credit, author, published }: ArticleEntry,
  lexicon: Lexicon = english,
): string {
  const shown = (name: string) => lexicon.foreign(shorten(name, longestTitle));
  const parts: string[] = [];
  if (outlet !== undefined) parts.push(shown(outlet));
  if (credit !== undefined) parts.push(lexicon.credit(shown(credit)));
  if (author !== undefined) parts.push(lexicon.author(shown(author)));
  if (parts.length === 0) parts.push(lexicon.outletUnknown);
  parts.push(published === undefined ? lexicon.dateUnknown : publishedWords(published, lexicon));
  return lexicon.line(parts.join(lexicon.comma));
}

/** "12 paragraphs, 30 sentences, 700 words, 3 quotations". */
export function lengthWords(entry: ArticleEntry, lexicon: Lexicon = english): string {
  return [
    lexicon.counted(entry.paragraphs, 'paragraph'),
    lexicon.counted(entry.sentences, 'sentence'),
    lexicon.counted(entry.words, 'word'),
    lexicon.counted(entry.quotations, 'quotation'),
  ].join(lexicon.comma);
}

function quotedWord(words: string, { quoted, foreign }: Lexicon): string {
  return quoted(foreign(shorten(words, longestWord)));
}

/** “a”, “b” or “c”; not all of many. */
export function listWords(words: readonly string[], conjunction: 'and' | 'or', lexicon: Lexicon): string {
  if (words.length === 0) return lexicon.theseWords;
  const shown = words.slice(0, mostWords).map((word) => quotedWord(word, lexicon));
  return lexicon.listed(shown, conjunction);
}

/** What is wrong with what somebody typed: in their language as far as it can be said there. */
export function problemWords(
  { message, problems }: InputError,
  { problem }: Lexicon,
  called: CalledOption,
): string {
  if (problem === undefined || problems.length === 0) return message;
  return problems.map((one) => problem(one, called)).join(' ');
}
