import { expect, test } from 'vitest';
import { evaluateUsage, readEvaluateArguments } from '../../src/cli/evaluate-arguments.ts';
import { InputError } from '../../src/errors.ts';

test.each([
  [['--help'], { kind: 'help' }],
  [['q.jsonl'], { kind: 'questions', files: ['q.jsonl'], misses: 20 }],
  [
    ['q.jsonl', '--corpus', 'dir', '--misses', '0', '--json', 'now', '--against', 'before'],
    { kind: 'questions', files: ['q.jsonl'], corpus: 'dir', misses: 0, json: 'now', against: 'before' },
  ],
  [['a', 'b'], { kind: 'questions', files: ['a', 'b'], misses: 20 }],
  [
    ['--squad', 's.json', '--sample', '200'],
    {
      kind: 'squad',
      file: 's.json',
      odd: false,
      inParagraph: false,
      sample: 200,
      misses: 20,
    },
  ],
  [['a', 'b', '--squad', 's'], { kind: 'own', file: 's', files: ['a', 'b'], misses: 20 }],
  [['--qed', 'q'], { kind: 'qed', file: 'q', misses: 20 }],
  [['--candidates', 'c'], { kind: 'candidates', file: 'c', misses: 20 }],
  [['--stories', 'd', '--odd'], { kind: 'stories', file: 'd', odd: true, misses: 20 }],
  [['--squad', 's.json'], { kind: 'squad', file: 's.json', odd: false, inParagraph: false, misses: 20 }],
  [
    ['--squad', 's.json', '--odd', '--in-paragraph'],
    { kind: 'squad', file: 's.json', odd: true, inParagraph: true, misses: 20 },
  ],
  [['--quotations', 'f', '--misses', '3'], { kind: 'quotations', file: 'f', misses: 3 }],
  [['--mutations', '--corpus', 'dir'], { kind: 'mutations', corpus: 'dir', misses: 20 }],
])('%j', (words, request) => {
  expect(readEvaluateArguments(words)).toEqual(request);
});

test.each([
  [[], 'Give a file of questions'],
  [['--squad', 's', '--qed', 'q'], 'leave the others out'],
  [['--candidates', 'c', 'a'], 'leave the others out'],
  [['--qed', 'q', '--sample', '5'], 'go with --squad'],
  [['a', '--squad', 's', '--odd'], 'leave the others out'],
  [['--squad', 's', '--sample', 'few'], '--sample must be a whole number'],
  [['a', '--squad', 's', '--corpus', 'c'], 'leave the others out'],
  [['--corpus', 'a', '--squad', 's'], 'leave the others out'],
  [['a', '--odd'], '--odd goes with --squad or --stories'],
  [['--stories', 'd', '--sample', '5'], 'go with --squad'],
  [['a', '--in-paragraph'], 'go with --squad'],
  [['a', '--quotations', 'f'], 'leave the others out'],
  [['a', '--mutations'], 'leave the others out'],
  [['a', '--misses', 'all'], 'whole number'],
  [['a', '--missing'], '--missing'],
])('%j is told what is wrong', (words, problem) => {
  expect(() => readEvaluateArguments(words)).toThrow(InputError);
  expect(() => readEvaluateArguments(words)).toThrow(problem);
});

test('the help fits a terminal and names every option', () => {
  for (const line of evaluateUsage.split('\n')) expect(line.length).toBeLessThanOrEqual(115);
  for (const option of [
    'corpus',
    'squad',
    'odd',
    'stories',
    'in-paragraph',
    'sample',
    'qed',
    'candidates',
    'mutations',
    'misses',
    'json',
    'against',
    'help',
  ])
    expect(evaluateUsage).toContain(`\n  --${option} `);
});
