import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Completion } from '../../src/domain/command.ts';
import { completeLine } from '../../src/line/complete-line.ts';

const offered: Record<Completion, string[]> = {
  entities: ['Islamic State', 'Anbar', 'Jaafar al-Husseini'],
  speakers: ['Jaafar al-Husseini', 'Defense Ministry'],
  titles: ['Iraq reinforces its border', 'Iraq waits'],
};

/** Forgives everything before the typed words, like the library's own completion. */
const complete = (completion: Completion, typed: string) =>
  offered[completion].filter((choice) => choice.toLowerCase().includes(typed.toLowerCase()));

const completed = (line: string) => {
  const { choices, replaced } = completeLine(line, commands, ['help', 'quit'], complete);
  expect(line.endsWith(replaced)).toBe(true);
  return choices.map((choice) => `${line.slice(0, line.length - replaced.length)}${choice}`);
};

test.each([
  [
    '/',
    [
      '/who ',
      '/where ',
      '/when ',
      '/how-many ',
      '/ask ',
      '/quote ',
      '/verify ',
      '/compare ',
      '/timeline ',
      '/sources ',
      '/help ',
      '/quit ',
    ],
  ],
  ['/wh', ['/who ', '/where ', '/when ']],
  ['/Q', ['/quote ', '/quit ']],
  ['/nothing', []],
  ['/help qu', ['/help quote']],
])('the command of %j', (line, expected) => {
  expect(completed(line)).toEqual(expected);
});

describe('names of options', () => {
  test.each([
    [
      '/quote ',
      [
        '/quote topic:',
        '/quote speaker:',
        '/quote source:',
        '/quote limit:',
        '/quote page:',
        '/quote private:',
      ],
    ],
    ['/quote s', ['/quote speaker:', '/quote source:']],
    ['/quote the border s', ['/quote the border speaker:', '/quote the border source:']],
    ['/quote speaker:he so', ['/quote speaker:he source:']],
    ['/sources p', ['/sources private:']],
  ])('of %j', (line, expected) => {
    expect(completed(line)).toEqual(expected);
  });

  test('of one that is used are not offered again', () => {
    expect(completed('/quote source:x speaker:he so')).toEqual([]);
  });
});

describe('values', () => {
  test.each([
    ['/quote speaker:', ['/quote speaker:Jaafar al-Husseini', '/quote speaker:Defense Ministry']],
    ['/quote speaker:huss', ['/quote speaker:Jaafar al-Husseini']],
    ['/quote speaker:jaafar al', ['/quote speaker:Jaafar al-Husseini']],
    ['/quote topic:isl', ['/quote topic:Islamic State']],
    ['/quote isl', ['/quote Islamic State']],
    ['/sources iraq w', ['/sources Iraq waits']],
    ['/who x private:t', ['/who x private:true']],
    ['/who x limit:', []],
  ])('of %j', (line, expected) => {
    expect(completed(line)).toEqual(expected);
  });

  test('never replace the words of a question before the last', () => {
    expect(completed('who heads operations in anb')).toEqual(['who heads operations in Anbar']);
    expect(completed('/who heads operations in anb')).toEqual(['/who heads operations in Anbar']);
  });
});
