import type { About, Example } from '../domain/about.ts';
import type { Answerer } from '../domain/answer.ts';
import type { EntityKind } from '../domain/entity.ts';
import { mostAnswers, type Question } from '../domain/question.ts';
import type { Library } from '../library/library.ts';
import { speakersOf } from './complete.ts';
import { listSources } from './list-sources.ts';

const mostExamples = 3;
/** Names tried for one example, those that are mentioned most first. */
const mostTried = 8;
/** Longer names are no good example. In UTF-16 code units. */
const longestName = 40;

type Kind = { readonly example: (name: string) => Example; readonly question: (name: string) => Question };

const asking = (kind: 'who' | 'where' | 'ask'): Kind => ({
  example: (value) => ({ command: kind, option: 'question', value }),
  question: (question) => ({ kind, question, limit: mostAnswers }),
});
const quoting: Kind = {
  example: (value) => ({ command: 'quote', option: 'speaker', value }),
  question: (speaker) => ({ kind: 'quote', speaker, limit: mostAnswers }),
};

/** Says what the current library holds. Its examples were asked and have an answer; they are found once. */
export function createAbout(current: () => Library, answerer: Answerer): () => Promise<About> {
  let known: { readonly library: Library; readonly about: Promise<About> } | undefined;
  return () => {
    const library = current();
    if (known?.library === library) return known.about;
    const about = describe(library, answerer);
    known = { library, about };
    // One failure is not kept.
    about.catch(() => {
      known = undefined;
    });
    return about;
  };
}

async function describe(library: Library, answerer: Answerer): Promise<About> {
  const kinds: readonly (readonly [Kind, readonly string[]])[] = [
    [asking('who'), namesOf(library, 'person')],
    [quoting, speakersOf(library)],
    [asking('where'), namesOf(library, 'place')],
    [asking('ask'), namesOf(library, 'organisation')],
    [asking('ask'), namesOf(library, 'other')],
  ];
  const examples: Example[] = [];
  for (const [kind, names] of kinds) {
    if (examples.length === mostExamples) break;
    const used = new Set(examples.map(({ value }) => value));
    const example = await firstAnswered(
      kind,
      names.filter((name) => !used.has(name)),
      answerer,
    );
    if (example !== undefined) examples.push(example);
  }
  const articles = listSources(library).map(({ article, title }) => ({ id: article, title }));
  return { fingerprint: library.fingerprint, articles, examples };
}

async function firstAnswered(
  { example, question }: Kind,
  names: readonly string[],
  answerer: Answerer,
): Promise<Example | undefined> {
  for (const name of names.filter(({ length }) => length <= longestName).slice(0, mostTried)) {
    const answer = await answerer.answer(question(name));
    if (answer.kind === 'found') return example(name);
  }
  return undefined;
}

function namesOf({ entities }: Library, kind: EntityKind): string[] {
  return entities
    .filter((entity) => entity.kind === kind)
    .toSorted((a, b) => b.sentences.length - a.sentences.length || a.id - b.id)
    .map(({ name }) => name);
}
