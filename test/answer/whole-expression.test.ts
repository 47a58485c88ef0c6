import { expect, test } from 'vitest';
import { libraryOf } from '../library/made-up.ts';
import { ask } from './asked.ts';

const library = libraryOf([
  [
    'Between 40 and 60 boats lay in the harbour of Vellmar.',
    'The ferry carried around 2,000 passengers to Saltgate in late 2017.',
  ],
]);

test.each([
  ['How many boats lay in the harbour?', 'how-many', 'Between 40 and 60'],
  ['How many passengers did the ferry carry?', 'how-many', 'around 2,000'],
  ['When did the ferry carry passengers to Saltgate?', 'when', 'late 2017'],
] as const)('“%s” is answered with all that is said of it', (question, command, words) => {
  const answer = ask(library, question, command);
  expect(answer.kind === 'found' && answer.candidates[0].text).toBe(words);
});

test('what is no amount answers no “how many”', () => {
  const told = libraryOf([
    ['Refugees from Vellmar have also been crossing the border into Saltgate territory since the clashes.'],
  ]);
  const question = 'How many refugees from Vellmar have crossed the border?';
  expect(ask(told, question, 'how-many').kind).toBe('notFound');
  expect(ask(told, 'Where have refugees from Vellmar crossed the border?', 'where').kind).toBe('found');
});
