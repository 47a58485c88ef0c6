import { expect, test } from 'vitest';
import { evaluateOwn, evaluateSquad } from '../../src/evaluate/evaluate-squad.ts';
import type { Expectation } from '../../src/evaluate/question-file.ts';
import { type Item, measuresOf } from '../../src/evaluate/run.ts';
import { type MadeUpParagraph, writeSquad } from '../train/squad-file.ts';

const town: MadeUpParagraph = {
  text: 'Boats come to Vellmar in summer. The harbour of Vellmar was opened in June 1902 by Ada Quill.',
  questions: {
    'When was the harbour of Vellmar opened?': ['June 1902', '1902'],
    'Who sold the zeppelins of Atlantis?': [],
  },
};
const bridge: MadeUpParagraph = {
  text: 'The Saltgate bridge fell on Monday. Nobody was hurt.',
  questions: { 'When did the Saltgate bridge fall?': ['Tuesday last week'] },
};
// An answer that stands nowhere: no sentence is the right one.
const file = writeSquad([[town], [bridge]]);

const options = { odd: false, inParagraph: false };
const quiet = () => {};
const byQuestion = (items: readonly Item[]) => new Map(items.map((item) => [item.asked, item]));

test('each question is scored against what its annotators marked', async () => {
  const { set, items } = await evaluateSquad(file, options, quiet);
  expect(file.endsWith(set)).toBe(true);
  const all = byQuestion(items);
  expect(all.get('When was the harbour of Vellmar opened?')).toMatchObject({
    group: 'when',
    kind: 'answerable',
    shown: 'June 1902',
    values: {
      'right sentence first': 1,
      'exact match': 1,
      F1: 1,
      'right sentence without refusing': 1,
      'exact match without refusing': 1,
      'F1 without refusing': 1,
      'not-refused': 1,
      'exact match of answers': 1,
      'F1 of answers': 1,
      'exact match with refusing': 1,
      'F1 with refusing': 1,
    },
    misses: [],
  });
  const refused = all.get('Who sold the zeppelins of Atlantis?');
  expect(refused).toMatchObject({
    kind: 'unanswerable',
    values: { refused: 1, 'exact match with refusing': 1, 'F1 with refusing': 1 },
    misses: [],
  });
  expect(refused?.confidence).toBeUndefined();
  const wrong = all.get('When did the Saltgate bridge fall?');
  expect(wrong).toMatchObject({ shown: 'Monday', values: { 'exact match': 0, F1: 0, 'not-refused': 1 } });
  expect(wrong?.misses).toHaveLength(1);
  expect(wrong?.confidence).toBeGreaterThan(0);
});

test('a refusal counts as a wrong answer where there is one, but not among the answers given', async () => {
  const strange = { text: town.text, questions: { 'Who painted the zeppelins of Atlantis?': ['Ada Quill'] } };
  const { items } = await evaluateSquad(writeSquad([[strange]]), options, quiet);
  const measures = Object.fromEntries(measuresOf(items).map(({ name, sum }) => [name, sum]));
  expect(measures).toMatchObject({ 'right sentence first': 0, 'exact match': 0, F1: 0, 'not-refused': 0 });
  expect(measures).not.toHaveProperty('F1 of answers');
  expect(items[0]?.misses).toEqual(['refused, though an article answers it']);
});

test('another threshold refuses more or less than the one of training', async () => {
  const refusedOf = async (refuseBelow: number) => {
    const { items } = await evaluateSquad(file, { ...options, refuseBelow }, quiet);
    return items.filter(({ confidence }) => confidence === undefined).length;
  };
  expect(await refusedOf(1)).toBeGreaterThan(await refusedOf(0));
});

test('an answer where there is none is wrong', async () => {
  const trap = { text: town.text, questions: { 'When was the harbour of Vellmar opened?': [] } };
  const { items } = await evaluateSquad(writeSquad([[trap]]), options, quiet);
  expect(items[0]).toMatchObject({
    shown: 'June 1902',
    values: { refused: 0, 'exact match with refusing': 0, 'F1 with refusing': 0 },
    misses: ['answered, though its paragraph does not answer it'],
  });
});

test('only questions about every second article, among all articles', async () => {
  const reports: string[] = [];
  const { items } = await evaluateSquad(file, { ...options, odd: true }, (words) => reports.push(words));
  expect(items.map(({ asked }) => asked)).toEqual(['When did the Saltgate bridge fall?']);
  expect(reports.at(-1)).toBe('Asking 1 questions of 4 sentences');
});

test('an answer may be looked for in its paragraph alone', async () => {
  const vague = {
    text: 'It fell on Friday.',
    questions: { 'When did the Saltgate bridge fall?': ['Friday'] },
  };
  const twins = writeSquad([[bridge, vague]]);
  const shown = async (inParagraph: boolean) => {
    const { items } = await evaluateSquad(twins, { odd: false, inParagraph }, quiet);
    return items[1]?.shown;
  };
  expect(await shown(false)).toBe('Monday');
  expect(await shown(true)).not.toBe('Monday');
});

test('questions of one’s own are asked of its articles, and are judged as those of a folder are', async () => {
  const own: Expectation[] = [
    {
      id: '1',
      command: 'when',
      question: 'When was the harbour of Vellmar opened?',
      kind: 'answerable',
      answer: ['1902'],
      evidence: 'was opened',
      source: ['0-Article 0'],
    },
    { id: '2', command: 'who', question: 'Who sold the zeppelins of Atlantis?', kind: 'unanswerable' },
  ];
  const { items } = await evaluateOwn(file, own, {}, quiet);
  expect(items).toMatchObject([
    { id: '1', group: 'when', shown: 'June 1902', values: { 'evidence@1': 1, 'answer@1': 1 }, misses: [] },
    { id: '2', kind: 'unanswerable', values: { refused: 1 }, misses: [] },
  ]);
  const quote: Expectation = { id: '3', command: 'quote', topic: 'boats', kind: 'unanswerable' };
  await expect(evaluateOwn(file, [quote], {}, quiet)).rejects.toThrow('Question 3');
});
