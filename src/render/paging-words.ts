import type { Paging } from '../domain/answer.ts';
import { mostAnswers, type Question } from '../domain/question.ts';

/** A page that can be asked for, with the line that asks for it. */
export type PageLink = { readonly label: string; readonly line: string };

/** The pages before and after this one, of which there are words only where there is such a page. */
export function pageLinks(question: Question, { page, pages, matches }: Paging): PageLink[] {
  if (question.kind !== 'quote') return [];
  const { topic, speaker, source, limit } = question;
  const given = { topic, speaker, source, limit: limit === mostAnswers ? undefined : limit };
  const options = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}:${value}`],
  );
  const lineOf = (wanted: number) => `/quote ${options.join(' ')} page:${wanted}`;
  const left = matches - page * limit;
  return [
    ...(page > 1 ? [{ label: `${limit * (page - 1)} before`, line: lineOf(page - 1) }] : []),
    ...(page < pages ? [{ label: `${left} more`, line: lineOf(page + 1) }] : []),
  ];
}
