import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { keep, recall } from '../../src/answer/kept.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { type Opened, open, questionOf, sets } from './opened.ts';

describe.each(sets)('the answers about $folder', ({ folder, questions }) => {
  let opened: Opened;
  let answers: Extract<Answer, { kind: 'found' }>[];

  beforeAll(async () => {
    opened = await open(folder);
    const lines = readFileSync(questions, 'utf8').trim().split('\n');
    const asked = lines.map((line) => JSON.parse(line));
    const all = await Promise.all(
      asked.map(({ command, question, topic, speaker }) => {
        const options = Object.entries({ question, topic, speaker }).filter(([, value]) => value);
        return opened.answerer.answer(questionOf(command, Object.fromEntries(options)));
      }),
    );
    answers = all.filter((answer) => answer.kind === 'found');
  });

  test('are shown again exactly as they were', async () => {
    expect(answers.length).toBeGreaterThan(50);
    for (const answer of answers) {
      const kept = keep(opened.library, answer);
      if (kept === undefined) throw new Error('not kept');
      const { candidates, understood, disagreement } = answer;
      const shown = candidates.map(({ confidence, explain, ...rest }) => rest);
      expect(recall(opened.library, kept)).toEqual({
        kind: 'shown',
        shown: { candidates: shown, understood, ...(disagreement && { disagreement }) },
      });
    }
  });

  test('are not shown from another library, nor from places that it does not have', async () => {
    const [answer] = answers;
    const kept = answer && keep(opened.library, answer);
    if (kept === undefined) throw new Error('not kept');
    const [first] = kept.candidates;
    const wrongPlaces = [
      { sentence: opened.library.sentences.length, from: 0, to: 1 },
      { sentence: 0, from: 0, to: 0 },
      { sentence: 0, from: 100_000, to: 100_001 },
    ];
    expect(recall(opened.library, { ...kept, fingerprint: '000000000000' })).toEqual({
      kind: 'changed',
    });
    expect(recall(opened.library, { ...kept, asked: [99_999] })).toEqual({ kind: 'expired' });
    for (const place of wrongPlaces) {
      const again = { ...kept, candidates: [{ ...first, place }] as const };
      expect(recall(opened.library, again)).toEqual({ kind: 'expired' });
    }
    const tooLong = { ...first.place, to: 100_000 };
    expect(recall(opened.library, { ...kept, candidates: [{ ...first, place: tooLong }] })).not.toMatchObject(
      {
        kind: 'shown',
      },
    );
  });
});
