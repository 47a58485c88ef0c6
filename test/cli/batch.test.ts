import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answerBatch } from '../../src/cli/batch.ts';
import type { AnswerRecord } from '../../src/render/record.ts';
import { echoingAnswerer } from './fakes.ts';

async function* each(lines: readonly string[]) {
  yield* lines;
}

async function batch(lines: readonly unknown[], options: { limit?: number; explain?: boolean } = {}) {
  const { answerer, asked } = echoingAnswerer();
  const faults: unknown[] = [];
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const records: AnswerRecord[] = [];
  const onFault = (error: unknown) => faults.push(error);
  for await (const record of answerBatch(each(texts), {
    answerer,
    commands,
    explain: false,
    onFault,
    ...options,
  }))
    records.push(record);
  return { records, asked, faults };
}

const reasonOf = (record: AnswerRecord | undefined) =>
  record !== undefined && 'reason' in record ? record.reason : '';

test('each line has its record, in the same order, with its id', async () => {
  const { records } = await batch([
    { id: 'a', command: 'who', question: 'one' },
    { id: 2, command: 'quote', speaker: 'he', topic: 'border' },
    { command: 'ask', question: 'found' },
    { id: 'd', command: 'sources' },
  ]);
  expect(records.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['a', 'not-found'],
    [2, 'not-found'],
    [undefined, 'found'],
    ['d', 'not-found'],
  ]);
  expect(reasonOf(records[0])).toContain('who one limit=5');
  expect(reasonOf(records[1])).toContain('quote speaker=he topic=border');
  expect(records[2]?.elapsedMs).toBeGreaterThan(0);
});

test('empty lines have none, and a byte order mark does not matter', async () => {
  const { records } = await batch([
    '\ufeff{"id":1,"command":"who","question":"x"}',
    '',
    '  ',
    '{"id":2,"command":"sources"}',
  ]);
  expect(records.map(({ id }) => id)).toEqual([1, 2]);
});

describe('options', () => {
  test('of the question go before those of the command line', async () => {
    const { asked } = await batch(
      [
        { command: 'who', question: 'x', limit: 1 },
        { command: 'who', question: 'x' },
        { command: 'sources' },
      ],
      { limit: 3 },
    );
    expect(asked.map((question) => ('limit' in question ? question.limit : undefined))).toEqual([
      1,
      3,
      undefined,
    ]);
  });

  test('source narrows when it is text, and is an expectation when it is a list', async () => {
    const { asked } = await batch([
      { command: 'who', question: 'x', source: '000_e' },
      { command: 'who', question: 'x', source: ['000_e'], answer: ['y'], evidence: 'z', kind: 'answerable' },
    ]);
    expect(asked).toEqual([
      { kind: 'who', question: 'x', source: '000_e', limit: 5 },
      { kind: 'who', question: 'x', limit: 5 },
    ]);
  });

  test('reasons are told when asked for', async () => {
    const { records } = await batch([{ command: 'who', question: 'found' }], { explain: true });
    expect(records[0]?.answers[0]).toMatchObject({ reasons: [{ feature: 'coverage' }] });
  });
});

describe('a line that cannot be used has an error record in its place', () => {
  test.each([
    ['not JSON', undefined, 'Line 2: This is not JSON.'],
    ['{"id":1', undefined, 'This is not JSON.'],
    ['null', undefined, 'must be a JSON object'],
    ['[1]', undefined, 'must be a JSON object'],
    ['5', undefined, 'must be a JSON object'],
    ['{"id":7}', 7, 'The command is missing'],
    ['{"id":7,"command":5}', 7, 'The command is missing'],
    ['{"id":"x","command":"whi","question":"y"}', 'x', 'Did you mean /who?'],
    ['{"id":"x","command":"__proto__"}', 'x', 'There is no command /__proto__'],
    ['{"id":"x","command":"who"}', 'x', 'The question is missing'],
    ['{"id":"x","command":"who","question":" "}', 'x', 'The question is empty'],
    ['{"id":"x","command":"who","question":5}', 'x', 'The question is missing'],
    [`{"id":"x","command":"who","question":"${'y'.repeat(201)}"}`, 'x', 'at most 200'],
    ['{"id":"x","command":"who","question":"y","limit":"3"}', 'x', 'whole number'],
    ['{"id":"x","command":"quote"}', 'x', 'a topic, a speaker, or both'],
    ['{"command":"who","__proto__":{"question":"polluted"}}', undefined, 'The question is missing'],
  ])('%s', async (line, id, reason) => {
    const { records, faults } = await batch([
      { id: 'first', command: 'sources' },
      line,
      { id: 'last', command: 'sources' },
    ]);
    expect(records.map((record) => [record.id, record.outcome])).toEqual([
      ['first', 'not-found'],
      [id, 'error'],
      ['last', 'not-found'],
    ]);
    expect(reasonOf(records[1])).toContain(reason);
    expect(reasonOf(records[1])).toMatch(/^Line 2: /);
    expect(faults).toEqual([]);
  });
});

test('a fault of ours is told apart, without its message, and the next line is answered', async () => {
  const { records, faults } = await batch([
    { id: 1, command: 'who', question: 'fault' },
    { id: 2, command: 'who', question: 'x' },
  ]);
  expect(records.map(({ outcome }) => outcome)).toEqual(['error', 'not-found']);
  expect(reasonOf(records[0])).not.toContain('secret');
  expect(faults).toHaveLength(1);
});
