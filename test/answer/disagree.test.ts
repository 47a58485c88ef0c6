import { expect, test } from 'vitest';
import type { AskedKind } from '../../src/domain/question.ts';
import { libraryOf } from '../library/made-up.ts';
import { ask } from './asked.ts';

/** The kind of a disagreement, and the sentences of its sides. */
function disagreement(question: string, command: AskedKind, ...articles: readonly string[]) {
  const answer = ask(libraryOf(articles.map((text) => [text])), question, command);
  if (answer.kind !== 'found') return 'refused';
  const { candidates, disagreement: found } = answer;
  return (
    found && { kind: found.kind, sides: found.sides.map((side) => candidates[side]?.evidence[0].sentence) }
  );
}

const forty = 'The storm killed 40 sailors on Friday.';
const sixty = 'The storm killed 60 sailors on Friday.';

test('different amounts for one question stand side by side', () => {
  const found = disagreement('How many sailors did the storm kill?', 'how-many', forty, sixty);
  expect(found).toMatchObject({ kind: 'amounts', sides: expect.arrayContaining([forty, sixty]) });
});

test('the same amount in two articles is no disagreement', () => {
  expect(disagreement('How many sailors did the storm kill?', 'how-many', forty, forty)).toBeUndefined();
  const words = 'The storm killed about 40 sailors on Friday.';
  expect(disagreement('How many sailors did the storm kill?', 'how-many', forty, words)).toBeUndefined();
});

test('a claim and its denial stand side by side, the better answer first', () => {
  const claim = 'The army crossed the border into Syria.';
  const denial = 'The army has not crossed the border into Syria.';
  const found = disagreement('Did the army cross the border into Syria?', 'ask', claim, denial);
  expect(found).toMatchObject({ kind: 'denial', sides: expect.arrayContaining([claim, denial]) });
});

test('two claims, or a "not" about something else, are no disagreement', () => {
  const claim = 'The army crossed the border into Syria.';
  const again = 'On Friday the army crossed the border into Syria.';
  expect(disagreement('Did the army cross the border into Syria?', 'ask', claim, again)).toBeUndefined();
  const other = 'It is not known when the army crossed the border into Syria.';
  expect(disagreement('Did the army cross the border into Syria?', 'ask', claim, other)).toBeUndefined();
});

test('questions of other kinds have no sides', () => {
  expect(
    disagreement('When did the storm kill sailors?', 'when', forty, 'The storm killed sailors on Monday.'),
  ).toBeUndefined();
});

test('amounts of other things are no sides', () => {
  const passengers = 'The free ferries carried 190,000 passengers.';
  const ferries = 'Three boats have been hired from the island line Sorrel Ferries.';
  const question = 'How many passengers have the free ferries carried?';
  expect(disagreement(question, 'how-many', passengers, ferries)).toBeUndefined();
});

test('two heads of one office in two articles are two names', () => {
  const pell = 'Jonas Pell heads the harbour police of Vellmar.';
  const voss = 'Mirela Voss heads the harbour police of Vellmar.';
  const found = disagreement('Who heads the harbour police of Vellmar?', 'who', pell, voss);
  expect(found).toMatchObject({ kind: 'names', sides: expect.arrayContaining([pell, voss]) });
});
