import { expect, test } from 'vitest';
import { libraryOf } from '../../library/made-up.ts';
import { understoodIn } from '../asked.ts';

const library = libraryOf([
  ['French President Jonas Pell left Syria for France. The transport minister of Syria spoke for the army.'],
]);
const officeIn = (question: string) => understoodIn(library, question, 'who').office;

/** The words of the query that name the role, and those that say whose. */
function read(question: string): string {
  const { office, query } = understoodIn(library, question, 'who');
  const words = (all: readonly number[]) => all.map((at) => query.words[at]?.word).join(' ');
  return office === undefined
    ? ''
    : `${words(office.roles)} / ${words(office.of.flatMap((one) => one.words))}`;
}

test.each([
  ['Who is the president of France?', 'president / France'],
  ['Who is the French president?', 'president / French'],
  ['Who is Syria’s transport minister?', 'minister / Syria transport'],
  ['Who was the prime minister?', 'prime minister / '],
  ['What is the name of Syria’s leader?', 'leader / Syria'],
  ['Name Syria’s transport minister', 'minister / Syria transport'],
  ['Who leads Syria?', 'leads / Syria'],
  ['spokesman for the army', 'spokesman / army'],
])('%s', (question, words) => {
  expect(read(question)).toBe(words);
});

test.each([
  'Who met the president of France?',
  'Who is the minister that left?',
  'Who is the president and commander of Syria?',
  'Who is Jonas Pell?',
  'Who leads the army?',
  'Who left?',
  'Who was the president of Syria in 1975?',
  'Who selects the army’s commander?',
])('no office is asked for in "%s"', (question) => {
  expect(officeIn(question)).toBeUndefined();
});

test('a leader of a country may be called anything, a leader of others may not', () => {
  expect(officeIn('Who is the leader of Syria?')?.isRuler).toBe(true);
  expect(officeIn('Who is the leader of the army?')?.isRuler).toBe(false);
  expect(officeIn('Who is the minister of Syria?')?.isRuler).toBe(false);
});
