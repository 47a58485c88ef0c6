import { expect, test } from 'vitest';
import { libraryOf } from '../../library/made-up.ts';
import { ask } from '../asked.ts';

const library = libraryOf(
  [
    [
      'Russian President Vladimir Putin met US President Donald Trump in Paris. Germany and Turkey were there too.',
      'They spoke of Syria. Iraqi Prime Minister Haider Abadi was absent. French President Emmanuel Macron laughed.',
      'The Iraqi minister spoke. Washington helps the United States of America.',
    ],
    [
      'The mayor of Vellmar, Ilse Tarrant, slept. Mayor Ilse Tarrant woke up in Ostrel.',
      'The Harbour Board met in Vellmar. Its director, Jonas Pell, and its chief engineer, Ada Brandt, slept.',
    ],
    ['Prime Minister Adela Renwick came to the Orsenian coast of Orsenia.'],
  ],
  [['United States', 'United States of America', 'US', 'America']],
);

/** The holders that are shown, best first; none for a refusal. */
function holders(question: string): string[] {
  const answer = ask(library, question, 'who');
  return answer.kind === 'found' ? answer.candidates.map(({ text }) => text) : [];
}

test.each([
  ['Who is the president of France?', 'Emmanuel Macron'],
  ['Who is the French president?', 'Emmanuel Macron'],
  ['Who is France’s president?', 'Emmanuel Macron'],
  ['president of France', 'Emmanuel Macron'],
  ['Who is the president of Russia?', 'Vladimir Putin'],
  ['Who is the president of the United States?', 'Donald Trump'],
  ['Who is the prime minister of Iraq?', 'Haider Abadi'],
  ['Who is the leader of Russia?', 'Vladimir Putin'],
  ['Who rules Russia?', 'Vladimir Putin'],
  ['What is the name of France’s head of state?', 'Emmanuel Macron'],
  ['Who is the mayor of Vellmar?', 'Ilse Tarrant'],
  ['Who is the director of the Harbour Board?', 'Jonas Pell'],
  ['Who is the prime minister of Orsenia?', 'Adela Renwick'],
])('%s It is %s, and nobody else', (question, name) => {
  expect(holders(question)).toEqual([name]);
});

test.each([
  'Who is the president of Germany?',
  'Who is the president of Turkey?',
  'Who is the president of Syria?',
  'Who is the prime minister of France?',
  'Who is the mayor of Ostrel?',
  'Who is the leader of Germany?',
])('%s The articles only say who has that office elsewhere', (question) => {
  expect(holders(question)).toEqual([]);
});

test('of whom more is told than the place, any sentence may tell', () => {
  const club = libraryOf([
    [
      'Ada Brandt was chosen as the first captain of the rowing club in Vellmar. Captain Jonas Pell sold the club a boat.',
      'The second captain, Nora Ives, came from Ostrel.',
    ],
  ]);
  const answer = ask(club, 'Who was the first captain of the rowing club?', 'who');
  expect(answer.kind === 'found' && answer.candidates[0].text).toBe('Ada Brandt');
});

test('without a country, all who have the office', () => {
  expect(holders('Who is the president?').toSorted()).toEqual([
    'Donald Trump',
    'Emmanuel Macron',
    'Vladimir Putin',
  ]);
});
