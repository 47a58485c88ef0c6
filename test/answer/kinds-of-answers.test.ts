import { expect, test } from 'vitest';
import { libraryOf } from '../library/made-up.ts';
import { ask } from './asked.ts';

test('beside the best answer stand only others of the wanted kind', () => {
  const library = libraryOf([
    [
      'The storm broke the harbour wall on Friday.',
      'The storm broke windows in Vellmar.',
      'The storm broke the wall.',
    ],
  ]);
  const answer = ask(library, 'When did the storm break the wall?', 'when');
  expect(answer.kind === 'found' && answer.candidates.map(({ text }) => text)).toEqual(['Friday']);
});
