import { expect, test } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import { border, harbour, open, questionOf } from '../opened.ts';

const articles = await open(border.folder);
const made = await open(harbour.folder);

async function timeline(
  { answerer }: typeof articles,
  topic: string,
): Promise<Extract<Answer, { kind: 'timeline' }>> {
  const answer = await answerer.answer(questionOf('timeline', { topic }));
  if (answer.kind !== 'timeline') throw new Error(answer.kind);
  return answer;
}

const words = ({ sentence, highlight }: { sentence: string; highlight?: { from: number; to: number } }) =>
  sentence.slice(highlight?.from, highlight?.to);

test('dated statements stand in the order of their dates, each with how its date was found', async () => {
  const { statements } = await timeline(articles, 'the border');
  const shown = statements.map(({ evidence, dated }) => [dated.date, words(evidence), dated.how]);
  expect(shown).toContainEqual(['2018-10-26', 'Last Friday', 'inferred']);
  expect(shown).toContainEqual(['2017', 'late 2017', 'stated']);
  expect(shown).toContainEqual(['2018-10', 'mid-October', 'year']);
  const firsts = statements.map(({ dated }) => dated.first);
  expect(firsts).toEqual(firsts.toSorted());
});

test('dates that cannot be worked out stand apart', async () => {
  const { unresolved } = await timeline(articles, 'the border');
  expect(unresolved.map(words)).toContain('January 14');
});

test('durations and times of day are no dates', async () => {
  const { statements, unresolved } = await timeline(made, 'the strike');
  const shown = [...statements.map(({ evidence }) => evidence), ...unresolved].map(words);
  expect(shown.some((one) => /o’clock|a\.m\.|^for /.test(one))).toBe(false);
});

test('a relative clause about the past is not taken for what will happen', async () => {
  const { statements } = await timeline(made, 'the dock strike');
  const entered = statements.find(({ evidence }) =>
    evidence.sentence.includes('entered its third week on Monday'),
  );
  expect(entered?.dated.date).toBe('2024-03-18');
});

test('one article only, where it is asked for', async () => {
  const answer = await articles.answerer.answer(
    questionOf('timeline', { topic: 'border', source: '002_03f8352160b9bbe8' }),
  );
  if (answer.kind !== 'timeline') throw new Error(answer.kind);
  expect(new Set(answer.statements.map(({ evidence }) => evidence.citation.article))).toEqual(
    new Set(['002_03f8352160b9bbe8']),
  );
});

test('a topic without any date is refused', async () => {
  const answer = await articles.answerer.answer(questionOf('timeline', { topic: 'volcano' }));
  expect(answer.kind).toBe('notFound');
});
