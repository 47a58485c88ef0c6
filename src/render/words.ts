import type {
  ArticleEntry,
  Citation,
  Disagreement,
  Evidence,
  Refusal,
  SpeakerShown,
} from '../domain/answer.ts';
import type { ArticleId, Published } from '../domain/article.ts';
import { assertNever } from '../errors.ts';
import { displayable } from './display.ts';
import { shorten } from './shorten.ts';

// The sentences that all surfaces share. They are plain text: each surface makes them safe for itself, because
// titles and the question's own words may hold anything.

/** A title may be this long where it is shown, in UTF-16 code units. */
export const longestTitle = 200;

const longestWord = 60;
const mostWords = 6;

/** English month names, January first. */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A title as it is shown: not too long, and never nothing. */
export function titleWords(title: string): string {
  const shown = displayable(title).trim();
  return shown === '' ? '(untitled)' : shorten(shown, longestTitle);
}

/** "29 October 2018", "November 2018", "2018" or "14 January, year not stated"; without the basis. */
export function dateWords(date: string): string {
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  const monthName = months[Number(month) - 1];
  if (year === undefined || (month !== undefined && monthName === undefined)) return date;
  const dayAndMonth = [day === undefined ? undefined : String(Number(day)), monthName]
    .filter(Boolean)
    .join(' ');
  if (year === '-') return `${dayAndMonth}, year not stated`;
  return dayAndMonth === '' ? year : `${dayAndMonth} ${year}`;
}

/** The date, and that somebody worked it out where the article does not state it: "29 October 2018 (date inferred)". */
export function publishedWords(published: Published): string {
  const date = dateWords(published.date);
  return published.basis === 'inferred' ? `${date} (date inferred)` : date;
}

/** "“Title”, Outlet, 29 October 2018 (date inferred)"; what nobody knows is left out. */
export function sourceWords({
  title,
  outlet,
  published,
}: Pick<Citation, 'title' | 'outlet' | 'published'>): string {
  const parts = [`“${titleWords(title)}”`];
  if (outlet !== undefined) parts.push(shorten(outlet, longestTitle));
  parts.push(published === undefined ? 'date not known' : publishedWords(published));
  return parts.join(', ');
}

/** "“Title”, Outlet, 29 October 2018 (date inferred), paragraph 3". */
export function citationWords(citation: Citation): string {
  return `${sourceWords(citation)}, paragraph ${citation.paragraph}`;
}

/** Above one side of a disagreement: "Side 1: 29 October 2018 (date inferred), Asharq Al-Awsat". */
export function sideWords(side: number, { outlet, published }: Citation): string {
  const date = published === undefined ? 'date not known' : publishedWords(published);
  return [`Side ${side}: ${date}`, ...(outlet === undefined ? [] : [shorten(outlet, longestTitle)])].join(
    ', ',
  );
}

/** Above a sentence shown beside the one that answers: "Who is meant, paragraph 2", with the source where it differs. */
export function besideWords({ role, citation }: Evidence, answer: Evidence): string {
  const sameArticle = citation.article === answer.citation.article;
  return `${roleWords(role)}, ${sameArticle ? `paragraph ${citation.paragraph}` : citationWords(citation)}`;
}

/** Introduces a sentence that is shown beside the one that answers. */
export function roleWords(role: Evidence['role']): string {
  switch (role) {
    case 'answer':
      return 'The words stand here';
    case 'naming':
      return 'Who is meant';
    case 'continued':
      return 'The quotation goes on';
    case 'speaker':
      return 'Who speaks';
    default:
      return assertNever(role);
  }
}

/** "Jaafar al-Husseini (“said al-Husseini”)", or that the article does not say who speaks. */
export function speakerWords(speaker: SpeakerShown | null): string {
  if (speaker === null) return 'speaker not stated';
  return `${shorten(speaker.name, longestTitle)} (“${shorten(speaker.evidence, longestTitle)}”)`;
}

/** "also: IS, ISIS, Daesh"; undefined when there is no other name. */
export function aliasWords(aliases: readonly string[]): string | undefined {
  return aliases.length === 0 ? undefined : `also: ${aliases.join(', ')}`;
}

/** Says that two answers cannot both be the whole truth; the answers follow side by side, without a verdict. */
export function disagreementWords({ kind }: Disagreement): string {
  switch (kind) {
    case 'amounts':
      return 'These articles do not agree: they give different amounts. Each is shown with its source and date.';
    case 'denial':
      return 'These articles do not agree: one says it, another denies it. Each is shown with its source and date.';
    default:
      return assertNever(kind);
  }
}

/** Why there is no answer, in one sentence or two that begin with "Not in these articles" where that is the reason. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'unknown words':
      return `Not in these articles: no article mentions ${listWords(refusal.words, 'or')}.`;
    case 'no such answer': {
      const together = refusal.words.length === 0 ? '' : ` together with ${listWords(refusal.words, 'and')}`;
      return `Not in these articles: no sentence tells ${refusal.wanted}${together}.`;
    }
    case 'too general':
      return 'The question is too general: name a person, a place or a thing to look for.';
    case 'no quotation': {
      const by = refusal.speaker === undefined ? '' : ` of ${quoted(refusal.speaker)}`;
      const about = refusal.topic === undefined ? '' : ` about ${quoted(refusal.topic)}`;
      return `Not in these articles: no quotation${by}${about}.`;
    }
    default:
      return assertNever(refusal);
  }
}

/** Said instead of an answer whose words no longer stand in the file. */
export function changedWords(articles: readonly ArticleId[]): string {
  const which = articles.length === 1 ? 'The article' : 'The articles';
  const have = articles.length === 1 ? 'has' : 'have';
  return `${which} ${listWords(articles, 'and')} ${have} changed since being read, so nothing is shown. Ask again in a moment.`;
}

/** Where an article comes from: "Asharq Al-Awsat, credit AFP, by A. Writer, 29 October 2018 (date inferred)". */
export function originWords({ outlet, credit, author, published }: ArticleEntry): string {
  const parts: string[] = [];
  if (outlet !== undefined) parts.push(shorten(outlet, longestTitle));
  if (credit !== undefined) parts.push(`credit ${shorten(credit, longestTitle)}`);
  if (author !== undefined) parts.push(`by ${shorten(author, longestTitle)}`);
  if (parts.length === 0) parts.push('outlet not known');
  parts.push(published === undefined ? 'date not known' : publishedWords(published));
  return parts.join(', ');
}

/** "12 paragraphs, 30 sentences, 700 words, 3 quotations". */
export function lengthWords(entry: ArticleEntry): string {
  return [
    counted(entry.paragraphs, 'paragraph'),
    counted(entry.sentences, 'sentence'),
    counted(entry.words, 'word'),
    counted(entry.quotations, 'quotation'),
  ].join(', ');
}

/** "1 article", "5 articles"; thousands are set off by a comma. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

function quoted(words: string): string {
  return `“${shorten(words, longestWord)}”`;
}

function listWords(words: readonly string[], conjunction: 'and' | 'or'): string {
  const shown = words.slice(0, mostWords).map(quoted);
  const last = shown.pop();
  if (last === undefined) return 'these words';
  return shown.length === 0 ? last : `${shown.join(', ')} ${conjunction} ${last}`;
}
