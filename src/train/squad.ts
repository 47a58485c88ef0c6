import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Article } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
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
              is_impossible: z.boolean().default(false),
            }),
          ),
        }),
      ),
    }),
  ),
});

export type SquadQuestion = {
  readonly id: string;
  readonly text: string;
  /** The article's place in the file, counted from 0. */
  readonly articleNumber: number;
  readonly article: string;
  readonly paragraph: number;
  /** What the annotators marked, one for each of them; empty when there is no answer. */
  readonly gold: readonly { readonly text: string; readonly span: Span }[];
};

export type SquadData = {
  readonly articles: readonly Article[];
  readonly questions: readonly SquadQuestion[];
};

/**
 * Reads a SQuAD file. @param keep which articles, by their place in the file. An article of very many paragraphs is
 * a collection of unrelated texts: each paragraph becomes an article of its own.
 */
export async function readSquad(
  file: string,
  keep: (articleNumber: number) => boolean = () => true,
): Promise<SquadData> {
  const { data } = squadFile.parse(JSON.parse(await readFile(file, 'utf8')));
  const split = data.flatMap(({ title, paragraphs }) =>
    paragraphs.length > 300
      ? paragraphs.map((paragraph, at) => ({ title: `${title} ${at}`, paragraphs: [paragraph] }))
      : [{ title, paragraphs }],
  );
  const articles: Article[] = [];
  const questions: SquadQuestion[] = [];
  split.forEach(({ title, paragraphs }, articleNumber) => {
    if (!keep(articleNumber)) return;
    const id = `${articleNumber}-${title}`;
    let raw = '';
    const own = paragraphs.map(({ context, qas }, at) => {
      const start = raw.length;
      raw += `${context}\n\n`;
      for (const { id: name, question, answers } of qas) {
        const gold = answers.map(({ text, answer_start }) => ({
          text,
          span: { start: start + answer_start, end: start + answer_start + text.length },
        }));
        questions.push({ id: name, text: question, articleNumber, article: id, paragraph: at + 1, gold });
      }
      return { number: at + 1, span: { start, end: start + context.length } };
    });
    const sha256 = createHash('sha256').update(raw).digest('hex');
    articles.push({
      id,
      file: id,
      raw,
      sha256,
      title,
      source: {},
      paragraphs: own.map(({ number, span }) => ({ number, passage: tidyPassage(raw, [span]) })),
      leftOut: [],
    });
  });
  return { articles, questions };
}
