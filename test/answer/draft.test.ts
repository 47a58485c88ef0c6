import { expect, test } from 'vitest';
import { libraryOf } from '../library/made-up.ts';
import { ask } from './asked.ts';

test('what is no amount answers no “how many”', () => {
  const refugees = libraryOf([
    ['Refugees from Vellmar have also been crossing the border into Saltgate territory since the clashes.'],
  ]);
  const question = 'How many refugees from Vellmar have crossed the border?';
  expect(ask(refugees, question, 'how-many').kind).toBe('notFound');
  expect(ask(refugees, 'Where have refugees from Vellmar crossed the border?', 'where').kind).toBe('found');
});

test('nobody answers a “where”', () => {
  const told = libraryOf([
    ['Petra Lund said that hundreds of dock workers were still on strike around Ostrel.'],
  ]);
  const answer = ask(told, 'Where did dock workers strike around Ostrel?', 'where');
  expect(answer.kind === 'found' && answer.candidates[0].text).not.toMatch(/Lund/);
});
