import { describe, expect, test } from 'vitest';
import { createAbout } from '../../src/answer/about.ts';
import { libraryOf } from '../library/made-up.ts';
import { open, questionOf, sets } from './opened.ts';

describe.each(sets)('about $folder', ({ folder }) => {
  test('three examples of its own, each of which has an answer', async () => {
    const { library, answerer } = await open(folder);
    const about = createAbout(() => library, answerer);
    const { examples, articles, fingerprint } = await about();
    expect(examples).toHaveLength(3);
    expect(new Set(examples.map(({ value }) => value)).size).toBe(3);
    for (const { command, option, value } of examples) {
      const names = library.entities.map(({ name }) => name);
      const speakers = library.quotations.map(({ speaker }) => speaker?.name);
      expect([...names, ...speakers]).toContain(value);
      const answer = await answerer.answer(questionOf(command, { [option]: value }));
      expect(answer.kind).toBe('found');
    }
    expect(articles.map(({ id }) => id).toSorted()).toEqual([...library.articles.keys()].toSorted());
    expect(fingerprint).toBe(library.fingerprint);
    expect(await about(), 'found once').toBe(await about());
  });
});

test('a library that names nobody has no examples', async () => {
  const library = libraryOf([['it rained and rained.']]);
  const answerer = { answer: () => expect.unreachable(), complete: () => [] };
  expect(await createAbout(() => library, answerer)()).toMatchObject({ examples: [] });
});
