import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Article } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import { StartError } from '../errors.ts';
import { groupBy } from '../text/group-by.ts';
import { tidyPassage } from '../text/passage.ts';

/** SQuAD's own format, versions 1.1 and 2.0: articles and questions in one file. */
const squadFile = z.object({
  data: z.array(
    z.object({
      title: z.string().default(''),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              id: z.string(),
              question: z.string(),
              answers: z.array(z.object({ text: z.string(), answer_start: z.int() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** An article and its questions, as the format has them. */
export type SquadArticle = z.output<typeof squadFile>['data'][number];

export type SquadQuestion = {
  readonly id: string;
  readonly text: string;
  /** The article's place in the file, counted from 0. */
  readonly articleNumber: number;
  readonly article: string;
  /** Counted from 1. */
  readonly paragraph: number;
  /** What the annotators marked, one for each of them; empty when there is no answer. */
  readonly gold: readonly Marked[];
};

/** Words that answer, and where they stand: an article's id, its paragraph, their place in the raw text. */
export type Marked = {
  readonly text: string;
  readonly article: string;
  readonly paragraph: number;
  readonly span: Span;
};

export type SquadData = {
  readonly articles: readonly Article[];
  readonly questions: readonly SquadQuestion[];
};

/** No article has so many paragraphs: they are a collection of unrelated texts. */
const tooManyParagraphs = 300;

/**
 * Reads a SQuAD file. A collection of unrelated texts becomes an article for each paragraph. Throws StartError.
 * @param keep which articles, by their place in the file.
 */
export async function readSquad(
  file: string,
  keep: (articleNumber: number) => boolean = () => true,
): Promise<SquadData> {
  const data = await parseFile(file);
  const split = data.flatMap(({ title, paragraphs }) =>
    paragraphs.length > tooManyParagraphs
      ? paragraphs.map((paragraph, at) => ({ title: `${title} ${at}`, paragraphs: [paragraph] }))
      : [{ title, paragraphs }],
  );
  return squadDataOf(split, keep);
}

/**
 * A question that several paragraphs answer stands in each of them, with the same id and words, and becomes one.
 * @param keep which articles, by their place in the list.
 */
export function squadDataOf(
  articles: readonly SquadArticle[],
  keep: (articleNumber: number) => boolean = () => true,
): SquadData {
  const read = articles.flatMap((article, number) => (keep(number) ? [readArticle(article, number)] : []));
  return {
    articles: read.map(({ article }) => article),
    questions: joined(read.flatMap(({ questions }) => questions)),
  };
}

function joined(questions: readonly SquadQuestion[]): SquadQuestion[] {
  return [...groupBy(questions, ({ id, text }) => JSON.stringify([id, text])).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, gold: same.flatMap(({ gold }) => gold) }];
  });
}

/** Every other article is kept out of training, so that results can be measured on articles that nothing was fitted to. */
export function isHeldBack({ articleNumber }: Pick<SquadQuestion, 'articleNumber'>): boolean {
  return articleNumber % 2 === 1;
}

async function parseFile(file: string): Promise<SquadArticle[]> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new StartError(`The file ${file} ${reason}: give a file in the format of SQuAD.`, { cause });
  }
  const result = squadFile.safeParse(json);
  if (result.success) return result.data.data;
  const [issue] = result.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'at its top' : `at ${issue.path.join('.')}`;
  throw new StartError(`The file ${file} is not in the format of SQuAD (${where}): ${issue?.message ?? ''}`);
}

function readArticle({ title, paragraphs }: SquadArticle, articleNumber: number) {
  const article = `${articleNumber}-${title}`;
  const raw = paragraphs.map(({ context }) => `${context}\n\n`).join('');
  const questions: SquadQuestion[] = [];
  let start = 0;
  const read = paragraphs.map(({ context, qas }, at) => {
    const span = { start, end: start + context.length };
    start = span.end + 2;
    for (const { id, question, answers } of qas) {
      const gold = answers.map(({ text, answer_start }) => {
        const from = span.start + answer_start;
        return { text, article, paragraph: at + 1, span: { start: from, end: from + text.length } };
      });
      questions.push({ id, text: question, articleNumber, article, paragraph: at + 1, gold });
    }
    return { number: at + 1, passage: tidyPassage(raw, [span]) };
  });
  const own: Article = {
    id: article,
    file: article,
    raw,
    sha256: createHash('sha256').update(raw).digest('hex'),
    // SQuAD writes titles as Wikipedia's addresses do.
    title: title.replaceAll('_', ' '),
    source: {},
    paragraphs: read,
    leftOut: [],
  };
  return { article: own, questions };
}
