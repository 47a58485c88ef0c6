import { expect, test } from 'vitest';
import { wholeExpression } from '../../src/answer/whole-expression.ts';
import { libraryOf } from '../library/made-up.ts';
import { ask, understoodIn } from './asked.ts';

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

const told = libraryOf([
  [
    'By 1902 about 300 tonnes of salt had left the quarry of Ostrel. The lighthouse of Marran was lit on 4 June 1911.',
    'Workers in Corrin dug the canal between 1880 and 1885. The dyke held until 1953.',
  ],
]);

test.each([
  ['When had the salt left the quarry?', 'when', '1902', 'By 1902'],
  ['By what time had the salt left?', 'when', '1902', '1902'],
  ['How many tonnes of salt had left?', 'how-many', '300', 'about 300'],
  ['About how many tonnes of salt had left?', 'how-many', '300', '300'],
  ['Roughly how much salt had left?', 'how-many', '300', '300 tonnes'],
  ['How many tonnes of salt lay about Ostrel?', 'how-many', '300', 'about 300'],
  ['When was the lighthouse lit?', 'when', '1911', '4 June 1911'],
  ['In what year was the lighthouse lit?', 'when', '1911', '1911'],
  ['In what year was the lighthouse lit?', 'when', '4 June 1911', '1911'],
  ['In what year was the canal dug?', 'when', '1880', 'between 1880 and 1885'],
  ['Which year did the building of the canal take?', 'when', '1880 and 1885', 'between 1880 and 1885'],
  ['What month and year was the lighthouse lit?', 'when', '1911', '4 June 1911'],
  ['In what years was the canal dug?', 'when', '1880', 'between 1880 and 1885'],
  ['Until when did the dyke hold?', 'when', '1953', '1953'],
  ['Who dug the canal in 1885?', 'who', '1885', '1885'],
] as const)('“%s”, %s: “%s” is shown as “%s”', (question, command, chosen, shown) => {
  const sentence = told.sentences.find(({ passage }) => passage.text.includes(chosen));
  if (sentence === undefined) throw new Error('no such words');
  const { text } = sentence.passage;
  const from = text.indexOf(chosen);
  const words = { from, to: from + chosen.length };
  const mentions = told.mentions[sentence.id] ?? [];
  const range = wholeExpression(understoodIn(told, question, command), sentence, mentions, words);
  expect(text.slice(range.from, range.to)).toBe(shown);
});
