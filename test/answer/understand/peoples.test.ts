import { expect, test } from 'vitest';
import { peoplesOf } from '../../../src/answer/understand/peoples.ts';
import { termOf } from '../../../src/text/terms.ts';

test.each([
  ['France', 'French'],
  ['Iraq', 'Iraqi'],
  ['Syria', 'Syrian'],
  ['Russia', 'Russian'],
  ['Egypt', 'Egyptian'],
  ['Italy', 'Italian'],
  ['Japan', 'Japanese'],
  ['Turkey', 'Turkish'],
  ['Orsenia', 'Orsenian'],
])('what belongs to %s is %s', (country, people) => {
  expect(peoplesOf(country)).toContain(termOf(people));
});

test('a country with a word of its own has no other', () => {
  expect(peoplesOf('Germany')).toEqual([termOf('German')]);
});
