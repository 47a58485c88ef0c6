import { expect, test } from 'vitest';
import { type RankRecord, rankLines } from '../../src/cli/rank-lines.ts';

async function ranked(lines: readonly unknown[]) {
  async function* each() {
    for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line);
  }
  const faults: unknown[] = [];
  const records: RankRecord[] = [];
  const rank = (question: string, sentences: readonly string[]) => {
    if (question === 'fault') throw new Error('a secret');
    return sentences.map(({ length }) => length);
  };
  const onFault = (error: unknown) => faults.push(error);
  for await (const record of rankLines(each(), { rank, onFault })) records.push(record);
  return { records, faults };
}

test('each line has the scores of its sentences, in the same order, with its id', async () => {
  const { records } = await ranked([
    '\ufeff{"id": "a", "question": "who?", "sentences": ["one", "three"]}',
    '',
    { id: 2, question: 'who?', sentences: [], answers: [1] },
    { question: 'who?', sentences: ['x'] },
  ]);
  expect(records).toEqual([{ id: 'a', scores: [3, 5] }, { id: 2, scores: [] }, { scores: [1] }]);
});

test.each([
  ['not JSON', undefined, 'This is not JSON.'],
  ['null', undefined, 'must be a JSON object'],
  ['[1]', undefined, 'must be a JSON object'],
  ['{"id":7}', 7, 'The question is missing'],
  ['{"id":7,"question":5,"sentences":[]}', 7, 'The question is missing'],
  ['{"id":7,"question":" ","sentences":[]}', 7, 'The question is empty'],
  [`{"id":7,"question":"${'x'.repeat(1001)}","sentences":[]}`, 7, 'at most 1000 characters'],
  ['{"id":7,"question":"x"}', 7, 'The sentences are missing'],
  ['{"id":7,"question":"x","sentences":"y"}', 7, 'The sentences are missing'],
  ['{"id":7,"question":"x","sentences":[1]}', 7, 'A sentence is no text'],
  [`{"id":7,"question":"x","sentences":["${'y'.repeat(20_001)}"]}`, 7, 'at most 20000 characters'],
  ['{"question":"x","__proto__":{"sentences":[]}}', undefined, 'The sentences are missing'],
])('a line that cannot be used has an error in its place: %s', async (line, id, reason) => {
  const good = { id: 'good', question: 'who?', sentences: ['x'] };
  const { records, faults } = await ranked([good, line, good]);
  expect(records).toHaveLength(3);
  expect(records[1]).toMatchObject({ outcome: 'error', reason: expect.stringContaining(reason) });
  expect(records[1]).toMatchObject({ reason: expect.stringMatching(/^Line 2: /) });
  expect(records[1]?.id).toBe(id);
  expect(records[2]).toEqual({ id: 'good', scores: [1] });
  expect(faults).toEqual([]);
});

test('a fault of ours is told apart, without its message, and the next line is ranked', async () => {
  const { records, faults } = await ranked([
    { id: 1, question: 'fault', sentences: [] },
    { id: 2, question: 'who?', sentences: [] },
  ]);
  expect(records[0]).toMatchObject({ id: 1, outcome: 'error' });
  expect(JSON.stringify(records)).not.toContain('secret');
  expect(records[1]).toEqual({ id: 2, scores: [] });
  expect(faults).toHaveLength(1);
});
