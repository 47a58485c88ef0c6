import { expect, test } from 'vitest';
import { countsOthers } from '../../../src/answer/compare/remaining.ts';
import { createFindEntities } from '../../../src/answer/understand/find-entities.ts';
import { understand } from '../../../src/answer/understand/understand.ts';
import { createMatcher } from '../../../src/search/matches.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { libraryOf } from '../../library/made-up.ts';

function isOther(text: string, question: string): boolean | undefined {
  const library = libraryOf([[text]]);
  const { query } = understand(library, createFindEntities(library.entities, tokenize), question, 'ask');
  const [sentence] = library.sentences;
  return sentence && countsOthers(query, { sentence, match: createMatcher(library, query)(0) });
}

test.each([
  ['Some 400 dockers were sent to the harbour on Monday.', true],
  ['Some 400 dockers were killed.', true],
  ['Some 400 dockers are based in the harbour.', false],
  ['Of 900 dockers who were sent home, 400 remain.', false],
])('asked how many dockers remain, %j counts others: %s', (text, expected) => {
  expect(isOther(text, 'How many dockers remain?')).toBe(expected);
});

test('asked for those who were sent, none is another', () => {
  expect(isOther('Some 400 dockers were sent to the harbour.', 'How many dockers were sent?')).toBe(false);
});
