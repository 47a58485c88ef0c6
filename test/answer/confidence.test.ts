import { expect, test } from 'vitest';
import { readConfidenceModel } from '../../src/answer/confidence.ts';
import { confidenceFeatures } from '../../src/answer/confidence-features.ts';
import stored from '../../src/answer/confidence-model.json' with { type: 'json' };
import { scoreOf } from '../../src/search/trees.ts';
import { border, open, questionOf } from './opened.ts';

const { library } = await open(border.folder);

test('every feature of the model is still there: else make it again', () => {
  const own: readonly string[] = confidenceFeatures;
  for (const feature of stored.features.split('; ')) expect(own).toContain(feature);
});

test('the model is read to its end, and says something', () => {
  const { answerable, right } = readConfidenceModel();
  for (const trees of [answerable, right]) {
    expect(trees.roots.length).toBeGreaterThan(10);
    expect(
      Number.isFinite(
        scoreOf(
          trees,
          confidenceFeatures.map(() => 0.5),
        ),
      ),
    ).toBe(true);
  }
});

test.each([
  [0, 'Who won the World Cup in 2022?', 'found'],
  [undefined, 'Who heads operations in Anbar?', 'found'],
  [1, 'How many fighters remain around Boukamal?', 'notFound'],
])('with the threshold %s, “%s” is %s', async (refuseBelow, question, kind) => {
  const { createAnswerer } = await import('../../src/answer/answerer.ts');
  const answerer = createAnswerer(() => library, { refuseBelow });
  expect(await answerer.answer(questionOf('ask', { question }))).toMatchObject({ kind });
});

test('confidence is a chance, and the first answer’s is no rounded constant', async () => {
  const { createAnswerer } = await import('../../src/answer/answerer.ts');
  const answerer = createAnswerer(() => library);
  const chances = new Set<number>();
  for (const question of ['How many fighters remain?', 'What is on top of the berm?', 'Who fired rockets?']) {
    const answer = await answerer.answer(questionOf('ask', { question }));
    for (const { confidence } of answer.kind === 'found' ? answer.candidates : []) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
      chances.add(confidence);
    }
  }
  expect(chances.size).toBeGreaterThan(2);
});
