import { expect, test } from 'vitest';
import { findAntecedent } from '../../src/answer/antecedent.ts';
import { libraryOf } from '../library/made-up.ts';

/** Whom the last sentence of the last article means, as the earlier sentence names it. */
function named(...articles: readonly (readonly string[])[]): string | undefined {
  const library = libraryOf(articles);
  const last = library.sentences.at(-1);
  const found = last && findAntecedent(library, last);
  return found?.sentence.passage.text.slice(found.range.from, found.range.to);
}

test('a "he" or "his" means the person that the nearest earlier sentence names', () => {
  expect(named(['Ada Brandt slept. Jonas Pell woke up. Then he left the tug.'])).toBe('Jonas Pell');
  expect(named(['Jonas Pell woke up. It rained. On Friday his tug was gone.'])).toBe('Jonas Pell');
  expect(named(['Jonas Pell woke up.', 'Then he left the tug.'])).toBe('Jonas Pell');
});

test('"the ministry" means the ministry that was named', () => {
  const text = 'The Iraqi Defense Ministry dropped leaflets. It rained. Later the ministry called for help.';
  expect(named([text])).toMatch(/Ministry/);
});

test('"its director" means the organisation that was named', () => {
  expect(named(['The Vellmar Port Authority met. Its director, Jonas Pell, slept.'])).toMatch(
    /Port Authority/,
  );
  expect(named(['Ada Brandt slept. Its director, Jonas Pell, slept.'])).toBeUndefined();
});

test('a name that follows the opening phrase says who "her" is', () => {
  expect(named(['Jonas Pell slept. At her bakery in Lowdock, Ada Brandt woke up.'])).toBeUndefined();
  expect(named(['Jonas Pell slept. At her bakery in Lowdock, Mayor Ada Brandt woke up.'])).toBeUndefined();
});

test('a sentence that names them itself needs no other', () => {
  expect(named(['Ada Brandt slept. Jonas Pell said he woke up.'])).toBeUndefined();
  expect(named(['Jonas Pell slept. The rain went on.'])).toBeUndefined();
});

test('another article, or a sentence far away, names nobody', () => {
  expect(named(['Jonas Pell woke up.'], ['Then he left the tug.'])).toBeUndefined();
  const rain = 'It rained. '.repeat(4);
  expect(named([`Jonas Pell woke up. ${rain}Then he left the tug.`])).toBeUndefined();
  expect(named([`Jonas Pell woke up. ${'It rained. '.repeat(3)}Then he left the tug.`])).toBe('Jonas Pell');
});
