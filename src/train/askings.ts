import type { Article } from '../domain/article.ts';
import type { Library } from '../library/library.ts';
import { type Prepare, type Prepared, prepareQuestions } from './prepare.ts';
import type { SquadQuestion } from './squad.ts';

/** Questions asked of a library that answers all of them or none. */
export type Asking = {
  readonly library: Library;
  readonly questions: readonly SquadQuestion[];
  readonly isAnswerable: boolean;
  /** Look only outside the paragraphs that the questions are about. */
  readonly near?: boolean;
};

/** So many questions about other articles, and so many search queries, are asked of single articles. */
const strangersAsked = 900;
const queriesAsked = 600;

/**
 * Questions asked of many articles: as they are, with a name swapped, of the same library without their articles, and what
 * it looks as if it answered.
 * @param step every so many of the questions it answers are asked in each way.
 */
export function askLarge(
  prepare: Prepare,
  library: Library,
  articles: readonly Article[],
  questions: readonly SquadQuestion[],
  step: number,
): Asking[] {
  const { answered, misleading } = divided(questions);
  const asked = answered.filter(every(step, 0));
  return [
    { library, questions: asked, isAnswerable: true },
    { library, questions: swapped(library, answered.filter(every(step, 1))), isAnswerable: false },
    { library, questions: misleading.filter(every(2, 0)), isAnswerable: false },
    { library: without(prepare, articles, answered), questions: asked, isAnswerable: false },
  ];
}

/** Questions asked of each article alone: its own, of all of it and outside their paragraphs, and strange ones. */
export function askAlone(
  prepare: Prepare,
  articles: readonly Article[],
  questions: readonly SquadQuestion[],
  queries: readonly SquadQuestion[],
  step: number,
): Asking[] {
  const all = divided(questions).answered;
  const asked = articles.filter(({ id }) => questions.some(({ article }) => article === id));
  return asked.flatMap((article, at): Asking[] => {
    const { library } = prepare({ articles: [article], questions: [] });
    const { answered, misleading } = divided(questions.filter((one) => one.article === article.id));
    const strangers = all.filter((one) => one.article !== article.id);
    const strange = [
      ...strangers.filter(every(Math.round((strangers.length * asked.length) / strangersAsked), at)),
      ...queries.filter(every(Math.round((queries.length * asked.length) / queriesAsked), at)),
    ];
    return [
      { library, questions: answered.filter(every(step, 1)), isAnswerable: true },
      { library, questions: swapped(library, answered.filter(every(step, 3))), isAnswerable: false },
      { library, questions: answered.filter(every(step, 2)), isAnswerable: false, near: true },
      { library, questions: [...misleading, ...strange], isAnswerable: false },
    ];
  });
}

/** Each story is asked all that it answers, what it looks as if it answered, and questions about others. */
export function askStories(stories: readonly Prepared[]): Asking[] {
  return stories.flatMap(({ library, questions }, at): Asking[] => {
    const { answered, misleading } = divided(questions);
    const others = stories.flatMap((other) => (other.library === library ? [] : other.questions));
    const strange = [...swapped(library, answered).filter(every(4, at)), ...others.filter(every(48, at))];
    return [
      { library, questions: answered, isAnswerable: true },
      { library, questions: [...misleading, ...strange], isAnswerable: false },
    ];
  });
}

/** One of every so many. */
export function every(step: number, first: number) {
  return (_: unknown, at: number) => step <= 1 || at % step === first % step;
}

function divided(questions: readonly SquadQuestion[]) {
  return {
    answered: questions.filter(({ gold }) => gold.length > 0),
    misleading: questions.filter(({ gold }) => gold.length === 0),
  };
}

/** A library of all articles but those that questions are about. */
function without(
  prepare: Prepare,
  articles: readonly Article[],
  questions: readonly SquadQuestion[],
): Library {
  const asked = new Set(questions.map(({ article }) => article));
  return prepare({ articles: articles.filter(({ id }) => !asked.has(id)), questions: [] }).library;
}

/**
 * Questions with a name put in place of another of the same kind that the same library has: nearly all of them ask what
 * no article says, though it speaks of everything they name (as Rajpurkar, Jia and Liang 2018 made questions by rule).
 */
function swapped(library: Library, questions: readonly SquadQuestion[]): SquadQuestion[] {
  const prepared = prepareQuestions(library, questions);
  const named = prepared.flatMap(({ text, understood: { entities } }) =>
    entities.flatMap((id) => {
      const entity = library.entities[id];
      return entity !== undefined && text.includes(entity.name) ? [entity] : [];
    }),
  );
  return prepared.flatMap((question, at): SquadQuestion[] => {
    const { text, understood } = question;
    const own = named.find(({ id, name }) => understood.entities.includes(id) && text.includes(name));
    const others = named.filter(({ id, kind }) => kind === own?.kind && !understood.entities.includes(id));
    const other = others[at % others.length];
    return own === undefined || other === undefined
      ? []
      : [{ ...question, text: text.replace(own.name, other.name) }];
  });
}
