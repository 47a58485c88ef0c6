import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { errorRecord, recordLine, recordOf } from '../../src/render/record.ts';
import { articles, candidate, changed, disagreeing, evidence, found, quotation, refused } from './answers.ts';

const details = { elapsedMs: 0.12345 };

test('an answer has its words, and each sentence with what is known of its source', () => {
  const record = recordOf(found, { ...details, id: 'who-1' });
  expect(record).toMatchObject({
    id: 'who-1',
    outcome: 'found',
    elapsedMs: 0.123,
    understood: ['IS: also ISIS, Daesh'],
  });
  expect(record.answers[0]).toEqual({
    text: 'Amira Saleh',
    confidence: 0.9,
    aliases: ['Umm Karim'],
    evidence: [
      {
        sentence: 'The town is led by Amira Saleh, he said.',
        article: 'border',
        title: 'Berms rise along the border',
        outlet: 'The Border Gazette',
        published: '2018-10-29',
        basis: 'inferred',
        url: null,
        paragraph: 3,
        spans: [[0, 40]],
        highlight: [19, 30],
        role: 'answer',
      },
      expect.objectContaining({ highlight: null, part: [0, 14], role: 'naming' }),
    ],
    also: [expect.objectContaining({ article: 'other', outlet: null, published: null, basis: null })],
  });
});

test('every highlight holds exactly the text of its answer', () => {
  for (const answer of [found, disagreeing, quotation])
    for (const { text, evidence, also } of recordOf(answer, details).answers)
      for (const { sentence, highlight } of [...evidence, ...also])
        if (highlight !== null) expect(sentence.slice(...highlight)).toBe(text);
});

test('a quotation of several sentences has its parts, and a speaker or null', () => {
  const [several, unattributed] = recordOf(quotation, details).answers;
  expect(several?.speaker).toEqual({ name: 'Colonel Haddad', evidence: 'he added' });
  expect(several?.evidence.map(({ highlight, part }) => [highlight, part])).toEqual([
    [null, [1, 9]],
    [null, [0, 15]],
  ]);
  expect(unattributed?.speaker).toBeNull();
  expect(recordOf(found, details).answers[0]).not.toHaveProperty('speaker');
});

test('a disagreement names its sides', () => {
  expect(recordOf(disagreeing, details)).toMatchObject({ disagreement: { kind: 'amounts', sides: [0, 2] } });
});

describe('without an answer', () => {
  test('a refusal has its reason', () => {
    expect(recordOf(refused, { ...details, id: 7 })).toEqual({
      id: 7,
      elapsedMs: 0.123,
      outcome: 'not-found',
      reason: 'Not in these articles: no article mentions “@everyone”.',
      answers: [],
    });
  });

  test('a changed article and a question that could not be used are told apart from it', () => {
    expect(recordOf(changed, details)).toMatchObject({ outcome: 'changed', answers: [] });
    expect(errorRecord('x', 'The question is empty: write a few words.')).toMatchObject({
      id: 'x',
      outcome: 'error',
      reason: 'The question is empty: write a few words.',
      answers: [],
    });
  });

  test('/sources has articles', () => {
    expect(recordOf(articles, details)).toMatchObject({
      outcome: 'found',
      answers: [],
      articles: [{ article: 'border', title: 'Berms rise along the border' }, { article: 'other' }],
      skipped: [{ file: 'photo.txt', reason: 'not UTF-8' }],
    });
  });
});

test('reasons are told only when asked for', () => {
  const reasons = [{ feature: 'coverage', value: 1, contribution: 2 }];
  const answer: Answer = {
    kind: 'found',
    question: { kind: 'ask', question: 'x', limit: 5 },
    understood: [],
    candidates: [candidate('⟦a⟧ b', { explain: () => ({ reasons, standIns: [] }) })],
  };
  expect(recordOf(answer, details).answers[0]).not.toHaveProperty('reasons');
  expect(recordOf(answer, { ...details, explain: true }).answers[0]).toMatchObject({ reasons });
});

test('a record is one line of plain characters and gives every text back exactly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = candidate('⟦x⟧', { text, evidence: [evidence(text)] });
      const answer: Answer = {
        kind: 'found',
        question: { kind: 'ask', question: 'x', limit: 5 },
        understood: [text],
        candidates: [shown],
      };
      const record = recordOf(answer, details);
      const line = recordLine(record);
      expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(record)));
      expect(JSON.parse(line).answers[0].text).toBe(text);
    }),
    {
      seed: 31,
      numRuns: 300,
      examples: [['\u001b[2J\u009b31m\u007f'], ['\u202e\u200b\ufeff\u2028'], ['\u{e0041}'], ['\ud800']],
    },
  );
});
