import { expect, test } from 'vitest';
import { createFindEntities } from '../../../src/answer/understand/find-entities.ts';
import { understand } from '../../../src/answer/understand/understand.ts';
import type { AskedKind } from '../../../src/domain/question.ts';
import { readBackground } from '../../../src/search/background.ts';
import type { Wanted } from '../../../src/search/query.ts';
import { readRelatedWords } from '../../../src/search/related-words.ts';
import { createVocabularyBuilder } from '../../../src/search/vocabulary.ts';
import { tokenize } from '../../../src/text/tokens.ts';

const vocabulary = createVocabularyBuilder(readBackground(), readRelatedWords()).build();
const understood = (command: AskedKind, typed: string) =>
  understand({ vocabulary, entities: [] }, createFindEntities([], tokenize), typed, command);

test.each<[AskedKind, string, Wanted]>([
  ['where', 'did the clashes erupt?', 'place'],
  ['when', 'did the clashes start?', 'date'],
  ['who', 'is the president of France?', 'person'],
  ['who', 'heads operations in Anbar?', 'person'],
  ['how-many', 'fighters remain?', 'amount'],
  ['who', 'Which district was taken?', 'place'],
  ['ask', 'Did fighters cross the border?', 'statement'],
])('the name of /%s counts as the question word of “%s”', (command, typed, wanted) => {
  expect(understood(command, typed).wanted).toBe(wanted);
});
