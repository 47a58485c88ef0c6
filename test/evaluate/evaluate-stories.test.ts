import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateStories } from '../../src/evaluate/evaluate-stories.ts';
import { readStories } from '../../src/train/stories.ts';
import { madeUpStory, writeStories } from '../train/story-folder.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const folder = writeStories(Object.fromEntries(names.map((name) => [`${name}.story`, madeUpStory])));
const quiet = () => {};

test('each story is asked of its own articles, and counted by how it is asked', async () => {
  const { set, items } = await evaluateStories(folder, { odd: false }, quiet);
  expect(folder.endsWith(set)).toBe(true);
  expect(items).toHaveLength(24);
  expect(items.slice(0, 3).map(({ id, group }) => [id, group])).toEqual([
    ['a-1', 'plain'],
    ['a-2', 'reworded'],
    ['a-3', 'absent'],
  ]);
  // Any of the places that the story names is right.
  expect(items[0]?.values).toMatchObject({ 'right sentence first': 1, 'exact match': 1 });
  expect(items[2]?.values).toEqual({ refused: 1, 'exact match with refusing': 1, 'F1 with refusing': 1 });
});

test('only the stories that training leaves out can be asked', async () => {
  const { items } = await evaluateStories(folder, { odd: true }, quiet);
  expect(items.map(({ id }) => id)).toEqual(['h-1', 'h-2', 'h-3']);
});

test('the project’s stories can be read: each has five articles, and questions of every kind', async () => {
  const stories = await readStories(join(import.meta.dirname, '..', '..', 'src', 'train', 'news'));
  expect(stories).toHaveLength(153);
  for (const { name, articles, questions, kinds } of stories) {
    expect(articles, name).toHaveLength(5);
    expect(questions.length, name).toBe(kinds.size);
    expect(new Set(kinds.values()), name).toEqual(new Set(['plain', 'reworded', 'absent']));
  }
});
