import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StartError } from '../../src/errors.ts';
import { compareRuns } from '../../src/evaluate/compare.ts';
import { reportComparison, reportRun } from '../../src/evaluate/report.ts';
import type { Item, Run } from '../../src/evaluate/run.ts';
import { readRun, saveRun } from '../../src/evaluate/saved-run.ts';

function item(id: string, right: boolean, more: Partial<Item> = {}): Item {
  return {
    id,
    group: 'who',
    kind: 'answerable',
    asked: `Who is ${id}?`,
    shown: right ? 'the mayor' : 'a tug',
    confidence: 0.5,
    values: { 'answer@1': right ? 1 : 0 },
    misses: right ? [] : ['other words'],
    ...more,
  };
}

const before: Run = {
  set: 'small.jsonl',
  items: [
    item('a', true),
    item('b', false),
    item('c', false),
    item('d', false),
    item('e', true),
    item('f', true),
  ],
};
const after: Run = {
  set: 'small.jsonl',
  items: [
    item('a', false),
    item('b', true),
    item('c', false),
    item('d', false, { shown: 'refused', values: { 'answer@1': 0, refused: 1 } }),
    item('e', true, { asked: 'Who is the new e?' }),
    item('g', true),
  ],
};

const idsOf = (pairs: readonly { after: Item }[]) => pairs.map((pair) => pair.after.id);

test('tells what is now right, no longer right, and wrong in another way', () => {
  const { nowRight, nowWrong, otherwiseWrong, same } = compareRuns(before, after);
  expect([idsOf(nowRight), idsOf(nowWrong), idsOf(otherwiseWrong), same]).toEqual([['b'], ['a'], ['d'], 1]);
});

test('compares only what both runs asked in the same words', () => {
  const { onlyBefore, onlyAfter, measures } = compareRuns(before, after);
  expect([onlyBefore, onlyAfter]).toEqual([2, 2]);
  expect(measures).toEqual([
    {
      name: 'answer@1',
      before: { name: 'answer@1', sum: 1, count: 4 },
      after: { name: 'answer@1', sum: 1, count: 4 },
    },
    { name: 'refused', after: { name: 'refused', sum: 1, count: 1 } },
  ]);
});

test('a run is the same as itself', () => {
  const { same, measures, nowRight, nowWrong, otherwiseWrong } = compareRuns(before, before);
  expect(same).toBe(6);
  expect([...nowRight, ...nowWrong, ...otherwiseWrong]).toEqual([]);
  for (const change of measures) expect(change.after).toEqual(change.before);
});

test('the comparison in words', () => {
  const better: Run = { set: 's', items: [item('a', true), item('b', true)] };
  const worse: Run = { set: 's', items: [item('a', true), item('b', false)] };
  expect(
    reportComparison(compareRuns(worse, better), 5),
  ).toBe(`Compared with the run before: 1 now right, 0 no longer right, 0 wrong in another way, 1 as before

measure   before    now  change
answer@1   0.500  1.000  +0.500

Now right (1)
  b who: Who is b?
      before: other words → a tug
      now:    the mayor
`);
  expect(reportComparison(compareRuns(better, worse), 0)).toContain('answer@1   1.000  0.500  -0.500\n');
  expect(reportComparison(compareRuns(before, after), 5)).toContain(
    'Not compared: 2 questions only in the run before, 2 questions only in this run',
  );
});

test('a run in words: by group and kind, by measure, by confidence, and what was wrong', () => {
  const items = [
    item('a', true),
    item('b', false, { asked: 'Who\nis \u001b[31mb?' }),
    item('c', false),
    item('d', true, { group: 'where', kind: 'unanswerable', values: { refused: 1 } }),
  ];
  expect(reportRun({ set: 'small.jsonl', items }, 1)).toBe(`small.jsonl: 4 questions, 2 right

right  answerable  unanswerable  all
who           1/3                1/3
where                       1/1  1/1
all           1/3           1/1  2/4

measure    mean  questions    who  where
answer@1  0.333          3  0.333
refused   1.000          1         1.000

confidence   mean  right  answers
0.5–0.6     0.500  0.500        4
calibration error 0.000

Misses (2)
  b who: Who is  [31mb?
      other words → a tug
  … and 1 more: --misses 2 shows all
`);
});

test('a run that was kept is read again as it was', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'verbatim-run-')), 'run.json');
  await saveRun(file, after);
  expect(await readRun(file)).toEqual(after);
  writeFileSync(file, '{"version":0,"set":"x","items":[]}');
  await expect(readRun(file)).rejects.toThrow('is no run of this version');
  writeFileSync(file, '{');
  await expect(readRun(file)).rejects.toThrow(StartError);
  await expect(saveRun(join(file, 'x.json'), after)).rejects.toThrow(StartError);
});
