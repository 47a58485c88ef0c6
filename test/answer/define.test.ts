import { expect, test } from 'vitest';
import { defineEntity } from '../../src/answer/define.ts';
import { libraryOf } from '../library/made-up.ts';
import { ask } from './asked.ts';

/** What the sentences say somebody or something is, best first. */
function definitions(name: string, ...sentences: readonly string[]): string[] {
  const library = libraryOf([[sentences.join(' ')]]);
  const entity = library.entities.find((one) => one.name === name || one.aliases.includes(name));
  expect(entity, `${name} among ${library.entities.map((one) => one.name)}`).toBeDefined();
  return defineEntity(library, entity?.id ?? -1, () => true).map(({ sentence, range }) =>
    sentence.passage.text.slice(range.from, range.to),
  );
}

test.each([
  ['Jonas Pell', 'Jonas Pell, the captain of the tug, slept.', 'captain of the tug'],
  ['Jonas Pell', 'Jonas Pell, spokesman for the army, said nothing.', 'spokesman for the army'],
  ['Jonas Pell', 'Jonas Pell, who runs the harbour office, slept.', 'who runs the harbour office'],
  ['Vellmar', 'He left Vellmar, a small city on the coast, on Friday.', 'small city on the coast'],
  ['Jonas Pell', 'Jonas Pell is a tug captain.', 'tug captain'],
  [
    'Vellmar',
    'He lives in Vellmar. Vellmar is the last port before the sea, where ships wait.',
    'last port before the sea',
  ],
  ['Vellmar', 'He lives in Vellmar. Vellmar is one of the ports.', 'one of the ports'],
  ['Jonas Pell', 'On Friday security expert Jonas Pell left.', 'security expert'],
  ['Vladimir Putin', 'Russian President Vladimir Putin left.', 'Russian President'],
  ['Jonas Pell', 'The commander of the joint forces, Jonas Pell, has left.', 'commander of the joint forces'],
  ['Hajin', 'They took the border town of Hajin on Friday.', 'border town'],
])('what %s is, in “%s”', (name, sentence, words) => {
  expect(definitions(name, sentence)[0]).toBe(words);
});

test('a naming says what the named thing is', () => {
  const sentence =
    'The recent Turkish offensive, dubbed “Olive Branch”, ended. Operation Olive Branch was long.';
  const library = libraryOf([[sentence]]);
  const all = library.entities.flatMap(({ id }) => defineEntity(library, id, () => true));
  const words = all.map(({ sentence: { passage }, range }) => passage.text.slice(range.from, range.to));
  expect(words.join('|')).toMatch(/recent Turkish offensive/);
});

test.each([
  ['Jonas Pell', 'Jonas Pell left Vellmar on Friday.'],
  ['Jonas Pell', 'Jonas Pell, Ada Brandt and Ruben Astley left.'],
  ['Vellmar', 'On Friday, in Vellmar, it rained.'],
])('nothing says what %s is, in “%s”', (name, sentence) => {
  expect(definitions(name, sentence)).toEqual([]);
});

test('an apposition comes before a mere title, whichever stands first', () => {
  const all = definitions(
    'Jonas Pell',
    'Captain Jonas Pell left.',
    'Jonas Pell, the head of the port, came back.',
  );
  expect(all[0]).toBe('head of the port');
});

test('a question who somebody is shows the definition', () => {
  const library = libraryOf([['Jonas Pell left. Jonas Pell, the captain of the tug, came back. He slept.']]);
  for (const question of ['Who is Jonas Pell?', 'jonas pell', 'Who was Captain Jonas Pell?']) {
    const answer = ask(library, question);
    expect(answer.kind === 'found' && answer.candidates[0].text, question).toBe('captain of the tug');
  }
});
