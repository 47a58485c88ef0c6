import { expect, test } from 'vitest';
import { createMismatchReader, type Mismatch, mismatchFeatures } from '../../src/answer/mismatch.ts';
import { createMatcher } from '../../src/search/matches.ts';
import { libraryOf } from '../library/made-up.ts';
import { understoodIn } from './asked.ts';

const library = libraryOf([
  [
    'The steam ferry reached the northern harbour of Vellmar on Tuesday. It never came back after the storm.',
    'Captain Ada Brandt sold the red violin to a priest in Ostrel.',
  ],
]);

/** How the sentence of an answer says something else than a question. */
function mismatch(question: string, answer: string): Mismatch {
  const sentence = library.sentences.find(({ passage }) => passage.text.includes(answer));
  if (sentence === undefined) throw new Error(`no sentence has ${answer}`);
  const understood = understoodIn(library, question);
  const from = sentence.passage.text.indexOf(answer);
  const read = createMismatchReader(library, understood, createMatcher(library, understood.query));
  return read({ sentence, range: { from, to: from + answer.length } });
}

/** Those of the features that are not 0. */
const said = (question: string, answer: string) =>
  mismatchFeatures.filter((feature) => mismatch(question, answer)[feature] !== 0);

test('a question in the words of its sentence finds nothing else said', () => {
  expect(said('When did the steam ferry reach the northern harbour of Vellmar?', 'Tuesday')).toEqual([]);
  expect(said('Who sold the red violin to a priest?', 'Captain Ada Brandt')).toEqual([]);
});

test('another word stands where the question has its own', () => {
  const { 'another word in its place': one, 'other words in their place': share } = mismatch(
    'Who sold the red cello to a priest?',
    'Captain Ada Brandt',
  );
  expect(one).toBeGreaterThan(0);
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(1);
});

test('what stands there is not another word where it is the answer itself', () => {
  expect(mismatch('Which red instrument?', 'violin')).toMatchObject({ 'another word in its place': 0 });
});

test('neighbours of the question stand apart, names all over the paragraph', () => {
  expect(said('Who sold the steam violin?', 'Captain Ada Brandt')).toContain('neighbours apart');
  expect(said('Where did Captain Vellmar sell the violin?', 'Ostrel')).toContain('parts of a name apart');
  expect(said('Where did Ada Brandt sell the violin?', 'Ostrel')).not.toContain('parts of a name apart');
});

test('a name is said as an ordinary word', () => {
  expect(said('Who sold the album Violin?', 'Captain Ada Brandt')).toContain('name said as a word');
  expect(said('Who sold the violin in Ostrel?', 'Captain Ada Brandt')).not.toContain('name said as a word');
});

test.each([
  ['When did the ferry reach the southern harbour?', true],
  ['When did the ferry reach the northern harbour?', false],
  ['Did it come back before the storm?', true],
  ['Did it come back after the storm?', false],
])('whether the opposite is said: “%s” %s', (question, isOpposite) => {
  const answer = question.startsWith('When') ? 'Tuesday' : 'never';
  expect(mismatch(question, answer)['opposite said']).toBe(isOpposite ? 1 : 0);
});

test('words that narrow down what is asked count when they are missing', () => {
  expect(said('When did the only ferry reach the harbour?', 'Tuesday')).toContain('limiting words missing');
  expect(said('Why did it never come back?', 'after the storm')).not.toContain('limiting words missing');
});
