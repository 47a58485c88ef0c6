import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError, StartError } from '../errors.ts';
import { type SquadArticle, type SquadData, squadDataOf } from './squad.ts';

/** How a question is asked: in the articles' words, in others, or of what they do not say. */
export type StoryKind = 'plain' | 'reworded' | 'absent';

/** A few articles about the same event, as a folder of a user would have them, and questions about them. */
export type Story = SquadData & {
  readonly name: string;
  /** By the question's id. */
  readonly kinds: ReadonlyMap<string, StoryKind>;
};

const kindOf: Readonly<Record<string, StoryKind>> = { '?': 'plain', '~': 'reworded', '!': 'absent' };

/** Every eighth story, or article of the encyclopedia, is kept out of training, so that results can be measured on it. */
export function isHeldBackStory(number: number): boolean {
  return number % 8 === 7;
}

/**
 * Reads a folder of stories, by their files' names. A file is text, a line for each thing: `# ` a title and then its
 * paragraphs; after all articles the questions, `? ` in the articles' words, `~ ` in others, `! ` not answered; under each
 * `= ` words that answer, those to be shown first, divided by `|`, and `@ ` pieces of paragraphs that hold them.
 * Throws StartError.
 */
export async function readStories(folder: string): Promise<Story[]> {
  const files = await readFolder(folder);
  return files.map(({ name, text }, number) => readStory(name, number, text));
}

/** Reads a folder of such files as one library, which all their questions are asked of. Throws StartError. */
export async function readEncyclopedia(folder: string): Promise<SquadData> {
  const files = await readFolder(folder);
  return squadDataOf(files.flatMap(({ name, text }) => markedArticles(parse(name, text))));
}

async function readFolder(folder: string): Promise<{ readonly name: string; readonly text: string }[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new StartError(`The folder ${folder} cannot be read: give a folder of stories.`, { cause });
  });
  const files = names.filter((name) => name.endsWith('.story')).sort();
  if (files.length === 0) throw new StartError(`There is no file ….story in ${folder}.`);
  return Promise.all(
    files.map(async (file) => ({
      name: basename(file, '.story'),
      text: await readFile(join(folder, file), 'utf8'),
    })),
  );
}

/** @param number the story's place in its folder. Throws InputError with the line where something is wrong. */
export function readStory(name: string, number: number, text: string): Story {
  const written = parse(name, text);
  const data = squadDataOf(markedArticles(written));
  return {
    name,
    articles: data.articles,
    // What is fitted to one story must not judge it: so its articles stay together.
    questions: data.questions.map((one) => ({ ...one, articleNumber: number })),
    kinds: new Map(written.questions.map(({ id, kind }) => [id, kind])),
  };
}

/** Articles with each question at the paragraphs that answer it, or at the first one. Throws InputError. */
function markedArticles({ articles, questions }: Written): SquadArticle[] {
  const paragraphs = articles.map(({ title, paragraphs }) => ({
    title,
    paragraphs: paragraphs.map((context) => ({
      context,
      qas: [] as SquadArticle['paragraphs'][number]['qas'],
    })),
  }));
  for (const { id, question, answers, evidence, place } of questions) {
    if (evidence.length === 0) paragraphs[0]?.paragraphs[0]?.qas.push({ id, question, answers: [] });
    for (const piece of evidence) {
      const holder = paragraphs
        .flatMap((article) => article.paragraphs)
        .find(({ context }) => context.includes(piece));
      if (holder === undefined) throw new InputError(`${place}: no paragraph holds “${piece}”.`);
      const start = holder.context.indexOf(piece);
      const marked = answers.flatMap((words) => {
        const at = piece.indexOf(words);
        return at < 0 ? [] : [{ text: words, answer_start: start + at }];
      });
      if (marked.length === 0) throw new InputError(`${place}: none of the answers stands in “${piece}”.`);
      holder.qas.push({ id, question, answers: marked });
    }
  }
  return paragraphs;
}

type WrittenQuestion = {
  readonly id: string;
  readonly place: string;
  readonly kind: StoryKind;
  readonly question: string;
  readonly answers: string[];
  readonly evidence: string[];
};

type Written = {
  readonly articles: readonly { readonly title: string; readonly paragraphs: string[] }[];
  readonly questions: readonly WrittenQuestion[];
};

function parse(name: string, text: string): Written {
  const articles: { readonly title: string; readonly paragraphs: string[] }[] = [];
  const questions: WrittenQuestion[] = [];
  text.split('\n').forEach((raw, at) => {
    const line = raw.trim();
    if (line === '') return;
    const place = `${name}.story, line ${at + 1}`;
    const mark = line.slice(0, 2);
    const rest = line.slice(2).trim();
    const kind = kindOf[mark[0] ?? ''];
    const question = questions.at(-1);
    if (mark === '# ') articles.push({ title: rest, paragraphs: [] });
    else if (kind !== undefined && mark.endsWith(' '))
      questions.push({
        id: `${name}-${questions.length + 1}`,
        place,
        kind,
        question: rest,
        answers: [],
        evidence: [],
      });
    else if (mark === '= ' && question !== undefined)
      question.answers.push(...rest.split('|').map((words) => words.trim()));
    else if (mark === '@ ' && question !== undefined) question.evidence.push(rest);
    else if (question === undefined && articles.length > 0) articles.at(-1)?.paragraphs.push(line);
    else throw new InputError(`${place}: this is neither an article nor a question: “${line}”.`);
  });
  for (const { place, kind, answers, evidence } of questions)
    if ((kind === 'absent') !== (answers.length === 0) || (kind === 'absent') !== (evidence.length === 0))
      throw new InputError(`${place}: a question has answers and evidence, unless nothing answers it.`);
  return { articles, questions };
}
