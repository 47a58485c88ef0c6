import type { Answer, Answerer } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';
import type { SentenceId } from '../domain/sentence.ts';
import { assertNever } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { tokenize } from '../text/tokens.ts';
import { alsoCalled } from './also-called.ts';
import { answerAsked } from './answer-asked.ts';
import { type Complete, createComplete } from './complete.ts';
import { getArticle } from './find-article.ts';
import { listSources } from './list-sources.ts';
import { readTrained } from './trained.ts';
import { createFindEntities, type FindEntities } from './understand/find-entities.ts';
import { understand } from './understand/understand.ts';
import { verify } from './verify.ts';

/** What answering needs of a library beside itself, made once for each library. */
type Desk = { readonly library: Library; readonly findEntities: FindEntities; readonly complete: Complete };

export type AnswererOptions = {
  /** Refuse questions that the articles answer with a smaller chance, 0 to 1; what training chose if not given. */
  readonly refuseBelow?: number | undefined;
};

/**
 * Answers questions from whichever library is current when they are asked. `answer` throws InputError for a source that
 * does not exist; every answer has been compared with the files before it is returned.
 */
export function createAnswerer(current: () => Library, { refuseBelow }: AnswererOptions = {}): Answerer {
  const trained = readTrained(refuseBelow);
  let desk: Desk | undefined;
  const deskOf = (library: Library): Desk => {
    if (desk?.library !== library) {
      desk = {
        library,
        findEntities: createFindEntities(library.entities, tokenize),
        complete: createComplete(library),
      };
    }
    return desk;
  };

  // What answers other commands is loaded when the first of them comes: one question at the command line needs one.
  const draft = async (question: Question): Promise<Answer> => {
    const { library, findEntities } = deskOf(current());
    const source = 'source' in question ? question.source : undefined;
    const only = source === undefined ? undefined : getArticle(library, source);
    const within = (id: SentenceId) => only === undefined || library.sentences[id]?.article === only;
    switch (question.kind) {
      case 'who':
      case 'where':
      case 'when':
      case 'how-many':
      case 'ask': {
        const understood = understand(library, findEntities, question.question, question.kind);
        const limits = only === undefined ? {} : { within };
        const answer = answerAsked(library, { understood, limit: question.limit, ...limits }, trained);
        return answer.kind === 'found'
          ? { ...answer, question, understood: namesOf(library, understood.entities) }
          : { ...answer, question };
      }
      case 'quote': {
        const { answerQuote } = await import('./answer-quote.ts');
        const answer = answerQuote(library, findEntities, question, within);
        return answer.kind === 'found' ? { ...answer, question, understood: [] } : { ...answer, question };
      }
      case 'verify': {
        const { answerVerify } = await import('./verify-text/answer-verify.ts');
        return { kind: 'verified', question, ...answerVerify({ library, findEntities, within }, question) };
      }
      case 'sources-of': {
        const { findSources } = await import('./find-sources.ts');
        const answer = findSources(library, findEntities, question.message, within);
        return answer.kind === 'found' ? { ...answer, question, understood: [] } : { ...answer, question };
      }
      case 'compare': {
        const understood = understand(library, findEntities, question.topic, 'ask');
        const { answerCompare } = await import('./compare/answer-compare.ts');
        const answer = answerCompare(library, understood);
        return answer.kind === 'compared'
          ? { ...answer, question, understood: namesOf(library, understood.entities) }
          : { ...answer, question };
      }
      case 'timeline': {
        const understood = understand(library, findEntities, question.topic, 'ask');
        const { answerTimeline } = await import('./timeline/answer-timeline.ts');
        const answer = answerTimeline(library, understood, within);
        return answer.kind === 'timeline'
          ? { ...answer, question, understood: namesOf(library, understood.entities) }
          : { ...answer, question };
      }
      case 'sources':
        return {
          kind: 'articles',
          question,
          articles: listSources(library, only),
          skipped: only === undefined ? library.skipped : [],
        };
      default:
        return assertNever(question);
    }
  };

  return {
    answer: async (question) => {
      const { library } = deskOf(current());
      return verify(library, await draft(question));
    },
    complete: (completion, typed) => deskOf(current()).complete(completion, typed),
  };
}

/** What is said of the names of the question that have other names. */
function namesOf(library: Library, entities: readonly number[]): string[] {
  return [...new Set(entities)].flatMap((id) => alsoCalled(library.entities[id]) ?? []);
}
