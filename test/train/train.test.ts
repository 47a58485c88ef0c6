import { expect, test } from 'vitest';
import { situations } from '../../src/search/rank.ts';
import { sentenceFeatures } from '../../src/search/sentence-features.ts';
import { sameWeights } from '../../src/search/sentence-weights.ts';
import { prepare } from '../../src/train/prepare.ts';
import { sentenceLists, shareRightFirst } from '../../src/train/sentences.ts';
import { spanLists, spanResults } from '../../src/train/spans.ts';
import { readSquad } from '../../src/train/squad.ts';
import { trainAnswers, trainBackground, trainSentences, trainSpans } from '../../src/train/train.ts';
import { type MadeUpParagraph, writeSquad } from './squad-file.ts';
import { madeUpStory, writeStories } from './story-folder.ts';

const towns = ['Vellmar', 'Ostrel', 'Duneside', 'Lowdock', 'Marran', 'Saltgate', 'Hestby', 'Corrin'];

/** An article about a town; all are alike, so that a few questions are enough to learn from. */
function articleOf(town: string): MadeUpParagraph[] {
  const text = `The harbour of ${town} is old. It was opened in June 1902 by the engineer Ada ${town}son. Boats come in summer.`;
  return [
    {
      text,
      questions: {
        [`When was the harbour of ${town} opened?`]: ['June 1902', 'in June 1902', 'June 1902'],
        [`Who opened the harbour of ${town}?`]: [`Ada ${town}son`],
        [`Who sold the harbour of ${town}?`]: [],
      },
    },
  ];
}

const wiki = writeSquad(towns.map(articleOf));
const reddit = writeSquad(towns.slice(0, 3).map(articleOf));
const squad = writeSquad(towns.slice(3, 6).map(articleOf));
const stories = writeStories({ 'dockers.story': madeUpStory });
const encyclopedia = writeStories({ 'vellmar.story': madeUpStory });
const files = { wiki, reddit, squad, stories, encyclopedia };
const prepared = await prepare(await readSquad(wiki));
const [dateQuestion, personQuestion] = prepared.questions;

test('a list of sentences has all that are found, and those with an answer are right', () => {
  const lists = sentenceLists(prepared, prepared.questions);
  expect(lists).toHaveLength(16);
  for (const { rows, targets } of lists) {
    expect(targets.filter((target) => target === 1)).toHaveLength(1);
    expect(rows.length).toBe(targets.length);
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) expect(row).toHaveLength(situations.length * sentenceFeatures.length);
  }
});

test('a run is as right as the share of annotators who marked it', () => {
  if (dateQuestion === undefined || personQuestion === undefined) throw new Error('no questions');
  const [dates, names] = spanLists(prepared, [dateQuestion, personQuestion]);
  const shares = (targets: readonly number[] = []) => targets.filter((target) => target > 0).sort();
  expect(shares(dates?.targets)).toEqual([1 / 3, 2 / 3]);
  expect(shares(names?.targets)).toEqual([1]);
});

test('questions whose answer is none of the runs are left out', () => {
  if (personQuestion === undefined) throw new Error('no question');
  const golds = personQuestion.golds.map((gold) => ({ ...gold, text: 'somebody else' }));
  expect(spanLists(prepared, [{ ...personQuestion, golds }])).toEqual([]);
});

test('results count what the best weights would choose', () => {
  const source = { prepared, questions: prepared.questions };
  const none = spanResults([source], new Map());
  expect(none.exact).toBeLessThan(1);
  expect(shareRightFirst([source], sameWeights({ 'opens paragraph': 1 }))).toBe(0);
  expect(shareRightFirst([source], sameWeights({ 'wanted date': 1, 'wanted person': 1 }))).toBeGreaterThan(0);
});

test('training gives the same files for the same data, and reports how far it is', async () => {
  const reports: string[] = [];
  const report = (words: string) => reports.push(words);
  const make = async () => [
    await trainSentences(files, report),
    await trainSpans(files, 1, report),
    await trainBackground(files, report),
    await trainAnswers(files, 1, report),
  ];
  const made = await make();
  expect(await make()).toEqual(made);
  expect(made.map(({ path }) => path)).toEqual([
    'src/search/sentence-weights.json',
    'src/answer/spans/span-weights.bin',
    'src/search/background.json',
    'src/answer/spans/answer-trees.json',
  ]);
  const [sentences, spans, background, answers] = made.map(({ content }) => content);
  const weights = JSON.parse(String(sentences));
  expect(Object.keys(weights)).toEqual([...situations]);
  for (const one of Object.values(weights)) expect(Object.keys(Object(one))).toEqual([...sentenceFeatures]);
  expect(spans).toBeInstanceOf(Uint8Array);
  expect(JSON.parse(String(answers)).trees.length).toBeGreaterThan(0);
  expect(
    Object.values(JSON.parse(String(background)))
      .join(' ')
      .split(' '),
  ).toContain('harbour');
  expect(reports.join('\n')).toMatch(/right sentence first [01]\.\d+.*\n/);
  expect(reports.join('\n')).toMatch(/exact match [01]\.\d+, F1 [01]\.\d+/);
});
