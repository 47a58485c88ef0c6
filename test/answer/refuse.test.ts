import { expect, test } from 'vitest';
import type { Refusal } from '../../src/domain/answer.ts';
import type { AskedKind } from '../../src/domain/question.ts';
import { libraryOf } from '../library/made-up.ts';
import { ask } from './asked.ts';

const library = libraryOf([
  ['Jonas Pell woke up in the harbour. The storm broke two windows.'],
  ['Ada Brandt sold a violin to a priest.'],
]);

function refusal(question: string, command: AskedKind = 'ask'): Refusal | undefined {
  const answer = ask(library, question, command);
  return answer.kind === 'notFound' ? answer.refusal : undefined;
}

test('words that occur nowhere are named, each once', () => {
  expect(refusal('Who sold zyzzyvas to zyzzyvas?')).toEqual({
    kind: 'unknown words',
    words: ['zyzzyvas'],
  });
  expect(refusal('Who sold a quoll to a zyzzyva?')).toEqual({
    kind: 'unknown words',
    words: ['quoll', 'zyzzyva'],
  });
});

test('a question without a word that says what it is about is too general', () => {
  for (const question of ['What is it?', 'who', '?!', '—', 'and then?'])
    expect(refusal(question), question).toEqual({ kind: 'too general' });
});

test('known words that never stand together are named with what was wanted', () => {
  expect(refusal('When did Ada Brandt sell windows to the priest?', 'when')).toEqual({
    kind: 'no such answer',
    wanted: 'when',
    words: ['windows'],
  });
});

test('a question that is answered is not refused', () => {
  expect(refusal('Who sold a violin to a priest?')).toBeUndefined();
});
