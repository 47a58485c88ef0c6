import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { InputError, StartError } from '../../src/errors.ts';
import { readQuestions } from '../../src/evaluate/question-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-questions-'));
let files = 0;

function fileOf(...lines: readonly (string | object)[]): string {
  files += 1;
  const file = join(folder, `${files}.jsonl`);
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return file;
}

const who = {
  id: 1,
  command: 'who',
  question: 'Who?',
  kind: 'alias',
  answer: ['x'],
  evidence: 'y',
  source: ['z'],
};
const quote = { id: 'q', command: 'quote', topic: 'a', kind: 'quote', answer: ['x'], attribution: 'y' };

test('reads every kind of question; empty lines and a byte order mark do not matter', async () => {
  const none = { id: 'n', command: 'ask', question: 'Why?', kind: 'unanswerable', answer: [] };
  const questions = await readQuestions(fileOf(`\ufeff${JSON.stringify(who)}`, '', quote, none, ' '));
  expect(questions.map(({ id, kind }) => [id, kind])).toEqual([
    ['1', 'alias'],
    ['q', 'quote'],
    ['n', 'unanswerable'],
  ]);
});

test.each(['test/questions/border.jsonl', 'test/questions/harbour.jsonl'])('reads %s', async (file) => {
  expect((await readQuestions(join(import.meta.dirname, '..', '..', file))).length).toBeGreaterThan(50);
});

test.each([
  [[who, '{"id"'], 'line 2: this is not JSON'],
  [[{ ...who, kind: 'answered' }], 'line 1: kind'],
  [['', { ...who, answer: [] }], 'line 2: answer'],
  [[{ ...who, source: 'z' }], 'line 1: source'],
  [[{ ...quote, attribution: undefined }], 'line 1: attribution'],
  [['5'], 'line 1: the line'],
  [[who, { ...who, id: '1' }], 'the id 1 stands there twice'],
  [['', ''], 'has no questions'],
])('a file that cannot be used says where: %j', async (lines, message) => {
  const file = fileOf(...lines);
  await expect(readQuestions(file)).rejects.toThrow(InputError);
  await expect(readQuestions(file)).rejects.toThrow(message);
});

test('a file that is not there is named', async () => {
  await expect(readQuestions('/nowhere/q.jsonl')).rejects.toThrow(StartError);
  await expect(readQuestions('/nowhere/q.jsonl')).rejects.toThrow('/nowhere/q.jsonl');
});
