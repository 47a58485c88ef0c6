import { type AskedAnswer, answerAsked } from '../../src/answer/answer-asked.ts';
import { readTrained } from '../../src/answer/trained.ts';
import { createFindEntities } from '../../src/answer/understand/find-entities.ts';
import { type Understood, understand } from '../../src/answer/understand/understand.ts';
import type { AskedKind } from '../../src/domain/question.ts';
import type { Library } from '../../src/library/library.ts';
import { tokenize } from '../../src/text/tokens.ts';

const trained = readTrained();

export function understoodIn(library: Library, text: string, command: AskedKind = 'ask'): Understood {
  return understand(library, createFindEntities(library.entities, tokenize), text, command);
}

/** Answers from a made-up library, whose articles have no files: nothing is verified. */
export function ask(library: Library, text: string, command: AskedKind = 'ask'): AskedAnswer {
  return answerAsked(library, { understood: understoodIn(library, text, command), limit: 5 }, trained);
}
