import { describe, expect, test } from 'vitest';
import { readAskArguments, readStartArguments } from '../../src/cli/arguments.ts';
import { InputError } from '../../src/errors.ts';

describe('ask', () => {
  test.each([
    [['/who heads it?'], { kind: 'line', line: '/who heads it?', json: false, explain: false }],
    [['/who', 'heads', 'it?'], { kind: 'line', line: '/who heads it?', json: false, explain: false }],
    [
      ['--corpus', 'x', '--json', '--explain', '--limit', '2', 'why?'],
      { kind: 'line', line: 'why?', corpus: 'x', json: true, explain: true, limit: 2 },
    ],
    [['--', '--why?'], { kind: 'line', line: '--why?', json: false, explain: false }],
    [['--batch', '-'], { kind: 'batch', file: '-', json: false, explain: false }],
    [['--batch=questions.jsonl'], { kind: 'batch', file: 'questions.jsonl', json: false, explain: false }],
    [['--rank'], { kind: 'rank' }],
    [['--help', '--limit', 'x'], { kind: 'help' }],
  ])('%j', (words, request) => {
    expect(readAskArguments(words)).toEqual(request);
  });

  test.each([
    [[], 'There is no question.'],
    [['  '], 'There is no question.'],
    [['--batch', 'x', 'why?'], 'only one'],
    [['--quotes', 'x', '--batch', 'y'], 'only one'],
    [['--rank', 'why?'], '--rank brings its own sentences'],
    [['--rank', '--corpus', 'x'], '--rank brings its own sentences'],
    [['--rank', '--json'], '--rank brings its own sentences'],
    [['--loud', 'why?'], "Unknown option '--loud'"],
    [['--corpus'], '--corpus'],
    [['--json=yes', 'why?'], '--json'],
    [['--limit', '0', 'why?'], 'from 1 to 5'],
    [['--limit', '6', 'why?'], 'from 1 to 5'],
    [['--limit', 'abc', 'why?'], 'from 1 to 5'],
    [['--limit', '1e99', 'why?'], 'from 1 to 5'],
    [['--limit=-1', 'why?'], 'from 1 to 5'],
  ])('%j is wrong, and says why in one line', (words, problem) => {
    const read = () => readAskArguments(words);
    expect(read).toThrow(InputError);
    expect(read).toThrow(problem);
    expect(read).toThrow(/^[^\n]+$/);
  });
});

describe('npm start', () => {
  test('takes a folder', () => {
    expect(readStartArguments([])).toEqual({ help: false });
    expect(readStartArguments(['--corpus', 'x'])).toEqual({ help: false, corpus: 'x' });
    expect(readStartArguments(['--help'])).toEqual({ help: true });
  });

  test.each([[['x']], [['--loud']], [['--corpus']]])('%j is wrong', (words) => {
    expect(() => readStartArguments(words)).toThrow(InputError);
  });
});
