import { expect, test } from 'vitest';
import { StartError } from '../../src/errors.ts';
import { prepare } from '../../src/train/prepare.ts';
import { isHeldBack, readSquad } from '../../src/train/squad.ts';
import { writeSquad, writeText } from './squad-file.ts';

const harbour = {
  text: 'The harbour of Vellmar opened in 1902.  It was  built by Ada Quill, an engineer.',
  questions: {
    'When did the harbour open?': ['1902', 'in 1902'],
    'Who built it?': ['Ada Quill'],
    'Who sold it?': [],
  },
};
const bridge = { text: 'The bridge fell on Monday.', questions: { 'When did it fall?': ['Monday'] } };

test('answers are spans of the raw text', async () => {
  const { articles, questions } = await readSquad(writeSquad([[bridge, harbour]]));
  const [article] = articles;
  expect(questions.map(({ text, paragraph }) => [text, paragraph])).toEqual([
    ['When did it fall?', 1],
    ['When did the harbour open?', 2],
    ['Who built it?', 2],
    ['Who sold it?', 2],
  ]);
  for (const { gold } of questions)
    for (const { text, span } of gold) expect(article?.raw.slice(span.start, span.end)).toBe(text);
  expect(questions.map(({ gold }) => gold.length)).toEqual([1, 2, 1, 0]);
  expect(article?.paragraphs.map(({ passage }) => passage.text)).toEqual([
    bridge.text,
    'The harbour of Vellmar opened in 1902. It was built by Ada Quill, an engineer.',
  ]);
});

test('every second article can be left out, by its place in the file', async () => {
  const file = writeSquad([[bridge], [harbour], [bridge]]);
  const { articles, questions } = await readSquad(file, (articleNumber) => !isHeldBack({ articleNumber }));
  expect(articles.map(({ title }) => title)).toEqual(['Article 0', 'Article 2']);
  expect(questions.map(({ articleNumber }) => articleNumber)).toEqual([0, 2]);
});

test('a collection of very many paragraphs becomes an article for each', async () => {
  const { articles } = await readSquad(writeSquad([Array(301).fill(bridge)]));
  expect(articles).toHaveLength(301);
  const whole = await readSquad(writeSquad([Array(300).fill(bridge)]));
  expect(whole.articles).toHaveLength(1);
});

test('a prepared answer stands in its sentence, also behind white space that is not shown', async () => {
  const { library, questions } = await prepare(await readSquad(writeSquad([[bridge, harbour]])));
  for (const { golds } of questions)
    for (const { sentence, from, to, text } of golds)
      expect(library.sentences[sentence]?.passage.text.slice(from, to)).toBe(text);
  expect(questions.map(({ golds }) => golds.map(({ sentence }) => sentence))).toEqual([[0], [1, 1], [2], []]);
  expect(questions[2]?.understood.wanted).toBe('person');
});

test.each([
  ['missing', '/nowhere/squad.json', 'cannot be read'],
  ['no JSON', writeText('{"data"'), 'is not JSON'],
  ['something else', writeText('{"data":[{"paragraphs":[{"context":5,"qas":[]}]}]}'), 'data.0.paragraphs.0'],
  ['a list', writeText('[]'), 'at its top'],
])('a file that is %s stops with its name and the reason', async (_, file, reason) => {
  await expect(readSquad(file)).rejects.toThrow(StartError);
  await expect(readSquad(file)).rejects.toThrow(file);
  await expect(readSquad(file)).rejects.toThrow(reason);
});
