import { expect, test } from 'vitest';
import { answerRows, rowFeatures } from '../../../src/answer/spans/answer-rows.ts';
import { readTrained } from '../../../src/answer/trained.ts';
import { rankSentences } from '../../../src/search/rank.ts';
import { sentenceWeights } from '../../../src/search/sentence-weights.ts';
import { groupBy } from '../../../src/text/group-by.ts';
import { understoodIn } from '../asked.ts';
import { border, open } from '../opened.ts';

const { library } = await open(border.folder);
const trained = readTrained();

/** Questions that many sentences speak of. */
const heavy = [
  'What is happening at the border between Iraq and Syria?',
  'What did the coalition say about Islamic State fighters on the border between Iraq and Syria?',
  'Who said that Iraqi forces have secured the border with Syria against ISIS militants?',
];

function rowsOf(question: string) {
  const understood = understoodIn(library, question);
  return answerRows(library, rankSentences(library, understood.query, sentenceWeights), understood, trained);
}

test.each(heavy)('%s few words are weighed, but of each sentence the best ones', (question) => {
  const rows = rowsOf(question);
  const bySentence = [...groupBy(rows, ({ ranked }) => ranked.sentence).values()];
  expect(bySentence.length).toBeGreaterThan(1);
  for (const own of bySentence) expect(own.map(({ chosen }) => chosen.rank)).toContain(0);
  const others = rows.filter(({ chosen }) => chosen.rank > 0 && chosen.strength === 0);
  expect(others.length).toBeLessThanOrEqual(16);
  expect(rows.length).toBeGreaterThan(10);
});

test('what each template adds is the score together', () => {
  const first = rowFeatures.findIndex((name) => name.startsWith('worth of '));
  const score = rowFeatures.indexOf('score of the words');
  for (const { values } of rowsOf(heavy[0] ?? '')) {
    const sum = values.slice(first).reduce((total, worth) => total + worth, 0);
    expect(sum).toBeCloseTo(values[score] ?? 0, 3);
  }
});
