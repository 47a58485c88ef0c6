import { expect, test } from 'vitest';
import { confidenceFeatures } from '../../src/answer/confidence-features.ts';
import { confidenceOutcomes, fitConfidence, type Outcome } from '../../src/train/confidence.ts';
import { randomFrom } from '../../src/train/random.ts';
import { readSquad } from '../../src/train/squad.ts';
import { readEncyclopedia } from '../../src/train/stories.ts';
import { type MadeUpParagraph, writeSquad } from './squad-file.ts';
import { madeUpStory, writeStories } from './story-folder.ts';

const towns = ['Vellmar', 'Ostrel', 'Duneside', 'Lowdock', 'Marran', 'Saltgate', 'Hestby', 'Corrin'];

function articleOf(town: string): MadeUpParagraph[] {
  const questions = { [`When was the harbour of ${town} opened?`]: ['June 1902'] };
  return [
    { text: `The harbour of ${town} was opened in June 1902.`, questions },
    {
      text: `Boats come to ${town} in summer.`,
      questions: { [`When do boats come to ${town}?`]: ['summer'] },
    },
  ];
}

const quiet = () => {};

test('questions are asked of articles that answer them and of others, those of an article in one part', async () => {
  const wiki = await readSquad(writeSquad(towns.map(articleOf)));
  const reddit = await readSquad(writeSquad(towns.slice(0, 3).map(articleOf)));
  const qed = await readSquad(writeSquad(towns.slice(3, 6).map(articleOf)));
  const encyclopedia = await readEncyclopedia(
    writeStories({ 'a.story': madeUpStory, 'b.story': madeUpStory.replaceAll('Vellmar', 'Ostrel') }),
  );
  const data = { wiki, reddit, squad: reddit, qed, encyclopedia, stories: [] };
  const outcomes = await confidenceOutcomes(data, 1, quiet);
  expect(new Set(outcomes.map(({ fold }) => fold))).toEqual(new Set([0, 1, 2]));
  for (const isAnswerable of [true, false])
    expect(outcomes.some((one) => one.isAnswerable === isAnswerable)).toBe(true);
  const answers = outcomes.flatMap((one) => one.answers.map((answer) => ({ ...answer, ...one })));
  expect(answers.every(({ row }) => row.length === confidenceFeatures.length)).toBe(true);
  expect(answers.some(({ isRight }) => isRight)).toBe(true);
  expect(answers.some(({ isRight, isAnswerable }) => isRight && !isAnswerable)).toBe(false);
});

/** The feature `coverage` says whether the articles answer a question, mostly. */
function madeUp(count: number): Outcome[] {
  const random = randomFrom(5);
  const at = confidenceFeatures.indexOf('coverage');
  return Array.from({ length: count }, (_, number) => {
    const isAnswerable = number % 2 === 0;
    const row = new Float32Array(confidenceFeatures.length);
    row[at] = isAnswerable ? 0.4 + 0.6 * random() : 0.6 * random();
    return {
      fold: number % 3,
      isAnswerable,
      weight: 1,
      answers: [{ row, isRight: isAnswerable }],
    };
  });
}

test('the threshold refuses few of the answerable and most of the others', () => {
  const reports: string[] = [];
  const { refuseBelow, features, answerable } = fitConfidence(madeUp(900), 1, (words) => reports.push(words));
  expect(refuseBelow).toBeGreaterThan(0);
  expect(refuseBelow).toBeLessThan(1);
  expect(features.split('; ')).toEqual([...confidenceFeatures]);
  expect(answerable.length).toBeGreaterThan(100);
  expect(Number(/, (\S+) of the others/.exec(reports.join())?.[1])).toBeGreaterThan(0.6);
});
