import { expect, test } from 'vitest';
import { StartError } from '../../src/errors.ts';
import { type Prepared, prepare } from '../../src/train/prepare.ts';
import { isHeldBackStory, readEncyclopedia, readStories, readStory } from '../../src/train/stories.ts';
import { madeUpStory, writeStories } from './story-folder.ts';

function expectMarked({ library, questions }: Prepared): void {
  for (const { golds } of questions)
    for (const { sentence, from, to, text } of golds)
      expect(library.sentences[sentence]?.passage.text.slice(from, to)).toBe(text);
}

test('an answer stands in every place that the story names', async () => {
  const story = readStory('dockers', 3, madeUpStory);
  const { library, questions } = await prepare(story);
  expect([...library.articles.values()].map(({ title }) => title)).toEqual([
    'Dockers walk out in Vellmar',
    'Wages by Friday',
  ]);
  const [dockers, master, age] = questions;
  expect(dockers?.golds.map(({ text, sentence }) => [text, sentence])).toEqual([
    ['About 340', 0],
    ['340', 0],
    ['around 340', 2],
    ['340', 2],
  ]);
  expectMarked({ library, questions });
  expect(master?.golds).toHaveLength(1);
  expect(age?.gold).toEqual([]);
  expect([...story.kinds.values()]).toEqual(['plain', 'reworded', 'absent']);
  expect(new Set(questions.map(({ articleNumber }) => articleNumber))).toEqual(new Set([3]));
});

test('an encyclopedia is one library, in which questions keep their articles', async () => {
  const ostrel = madeUpStory.replaceAll('Vellmar', 'Ostrel');
  const folder = writeStories({ 'b.story': madeUpStory, 'a.story': ostrel });
  const { library, questions } = await prepare(await readEncyclopedia(folder));
  expect([...library.articles.values()].map(({ title }) => title)).toEqual([
    'Dockers walk out in Ostrel',
    'Wages by Friday',
    'Dockers walk out in Vellmar',
    'Wages by Friday',
  ]);
  // A question that two articles answer belongs to the first of them.
  expect(questions.map(({ id, articleNumber }) => [id, articleNumber])).toEqual([
    ['a-1', 0],
    ['a-2', 0],
    ['a-3', 0],
    ['b-1', 2],
    ['b-2', 2],
    ['b-3', 2],
  ]);
  expectMarked({ library, questions });
});

test('a folder is read by names, other files are not, every eighth story is held back', async () => {
  const names = ['h', 'b', 'a', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}.story`);
  const files = Object.fromEntries(names.map((name) => [name, madeUpStory]));
  const stories = await readStories(writeStories({ ...files, 'README.md': 'no story' }));
  expect(stories.map(({ name }) => name).join('')).toBe('abcdefgh');
  expect(stories.filter((_, at) => isHeldBackStory(at)).map(({ name }) => name)).toEqual(['h']);
});

test.each([
  ['? Who?\n', 'line 1', 'before any article'],
  ['# A\nText.\n? Who?\n= Text\n', 'line 3', 'an answer without evidence'],
  ['# A\nText.\n! Who?\n= Text\n@ Text\n', 'line 3', 'an answer to what nothing answers'],
  ['# A\nText.\n? Who?\n= Text\n@ Other\n', 'line 3', 'evidence that no paragraph holds'],
  ['# A\nText, other.\n? Who?\n= Text\n@ other\n', 'line 3', 'evidence without the answer'],
  ['# A\nText.\n? Who?\nMore text.\n', 'line 4', 'a paragraph after a question'],
  ['Text.\n', 'line 1', 'a paragraph without an article'],
])('a story that is wrong stops with the line: %j', (text, line) => {
  expect(() => readStory('dockers', 0, text)).toThrow(`dockers.story, ${line}`);
});

test('a folder that is missing or empty stops with its name', async () => {
  await expect(readStories('/nowhere')).rejects.toThrow(StartError);
  await expect(readStories(writeStories({ 'a.txt': '' }))).rejects.toThrow('.story');
});
