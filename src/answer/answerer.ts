import type { Answer, Answerer } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';
import type { SentenceId } from '../domain/sentence.ts';
import { assertNever } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { tokenize } from '../text/tokens.ts';
import { alsoCalled } from './also-called.ts';
import { answerAsked } from './answer-asked.ts';
import { answerQuote } from './answer-quote.ts';
import { answerCompare } from './compare/answer-compare.ts';
import { type Complete, createComplete } from './complete.ts';
import { getArticle } from './find-article.ts';
import { findSources } from './find-sources.ts';
import { listSources } from './list-sources.ts';
import { readSpanWeights } from './spans/span-weights.ts';
import { answerTimeline } from './timeline/answer-timeline.ts';
import { createFindEntities, type FindEntities } from './understand/find-entities.ts';
import { understand } from './understand/understand.ts';
import { verify } from './verify.ts';
import { answerVerify } from './verify-text/answer-verify.ts';

/** What answering needs of a library beside itself, made once for each library. */
type Desk = { readonly library: Library; readonly findEntities: FindEntities; readonly complete: Complete };

/**
 * Answers questions from whichever library is current when they are asked. `answer` throws InputError for a source that
 * does not exist; every answer has been compared with the files before it is returned.
 */
export function createAnswerer(current: () => Library): Answerer {
  const spanWeights = readSpanWeights();
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

  const draft = (question: Question): Answer => {
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
        const answer = answerAsked(library, { understood, limit: question.limit, ...limits }, spanWeights);
        return answer.kind === 'found'
          ? { ...answer, question, understood: namesOf(library, understood.entities) }
          : { ...answer, question };
      }
      case 'quote': {
        const answer = answerQuote(library, findEntities, question, within);
        return answer.kind === 'found' ? { ...answer, question, understood: [] } : { ...answer, question };
      }
      case 'verify':
        return { kind: 'verified', question, ...answerVerify({ library, findEntities, within }, question) };
      case 'sources-of': {
        const answer = findSources(library, findEntities, question.message, within);
        return answer.kind === 'found' ? { ...answer, question, understood: [] } : { ...answer, question };
      }
      case 'compare': {
        const understood = understand(library, findEntities, question.topic, 'ask');
        const answer = answerCompare(library, understood, spanWeights);
        return answer.kind === 'compared'
          ? { ...answer, question, understood: namesOf(library, understood.entities) }
          : { ...answer, question };
      }
      case 'timeline': {
        const understood = understand(library, findEntities, question.topic, 'ask');
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
      return verify(library, draft(question));
    },
    complete: (completion, typed) => deskOf(current()).complete(completion, typed),
  };
}

/** What is said of the names of the question that have other names. */
function namesOf(library: Library, entities: readonly number[]): string[] {
  return [...new Set(entities)].flatMap((id) => alsoCalled(library.entities[id]) ?? []);
}
