import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Answer, Candidate } from '../../src/domain/answer.ts';
import type { Question } from '../../src/domain/question.ts';
import { InputError } from '../../src/errors.ts';
import { createCheckWords } from '../../src/evaluate/check-words.ts';
import { evaluateQuestions } from '../../src/evaluate/evaluate-questions.ts';
import type { Expectation } from '../../src/evaluate/question-file.ts';
import { articleOf, libraryOf } from '../library/made-up.ts';
import { candidate, citation, evidence } from '../render/answers.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-evaluate-'));
const raw = 'The town is led by\n  Amira Saleh. She stays.';
writeFileSync(join(folder, 'border.txt'), raw);
const library = {
  ...libraryOf([[raw]]),
  folder,
  articles: new Map([['border', articleOf('border', [raw])]]),
};

const end = raw.indexOf(' She');
const own = evidence('The town is led by ⟦Amira Saleh⟧.', { spans: [{ start: 0, end }] });
const right = candidate('⟦Amira Saleh⟧', { evidence: [own] });

function asking(candidates: readonly Candidate[]) {
  const asked: Question[] = [];
  const answerer = {
    answer: async (question: Question): Promise<Answer> => {
      asked.push(question);
      const [first, ...others] = candidates;
      return first === undefined
        ? { kind: 'notFound', question, refusal: { kind: 'too general' } }
        : { kind: 'found', question, candidates: [first, ...others], understood: [] };
    },
    complete: () => [],
  };
  return { asked, asking: { library, answerer, commands } };
}

const who: Expectation = {
  id: 'w',
  command: 'who',
  question: 'Who leads it?',
  kind: 'answerable',
  answer: ['Saleh'],
  evidence: 'led',
  source: ['border'],
};

test('a right answer, word for word', async () => {
  const { asked, asking: with1 } = asking([right]);
  expect(await evaluateQuestions([who], with1)).toEqual([
    {
      id: 'w',
      group: 'who',
      kind: 'answerable',
      asked: 'Who leads it?',
      shown: 'Amira Saleh [border]',
      confidence: 0.9,
      values: { usable: 1, verbatim: 1, highlight: 1, 'evidence@1': 1, 'answer@1': 1, 'not-refused': 1 },
      misses: [],
    },
  ]);
  // What is expected does not narrow what is asked.
  expect(asked).toEqual([{ kind: 'who', question: 'Who leads it?', limit: 5 }]);
});

test('a quotation is asked by its topic and its speaker', async () => {
  const quote: Expectation = {
    id: 'q',
    command: 'quote',
    topic: 'boats',
    speaker: 'Saleh',
    kind: 'quote',
    answer: ['x'],
    attribution: 'y',
  };
  const { asked, asking: with1 } = asking([]);
  const items = await evaluateQuestions([quote], with1);
  expect(asked).toEqual([{ kind: 'quote', topic: 'boats', speaker: 'Saleh', limit: 5 }]);
  expect(items[0]?.asked).toBe('Saleh, boats');
});

test('a question that cannot be used is a miss with its reason; an unknown command stops', async () => {
  const { asking: with1 } = asking([right]);
  const items = await evaluateQuestions([{ ...who, question: 'x'.repeat(201) }], with1);
  expect(items[0]).toMatchObject({
    values: { usable: 0, 'answer@1': 0, 'not-refused': 0 },
    misses: ['cannot be asked'],
  });
  expect(items[0]?.shown).toContain('at most 200');
  await expect(evaluateQuestions([{ ...who, command: 'whi' }], with1)).rejects.toThrow(InputError);
});

test('words that do not stand in the file are a miss of their own', async () => {
  const changed = { ...own, sentence: own.sentence.replace('town', 'city') };
  const { asking: with1 } = asking([{ ...right, evidence: [changed] }]);
  const items = await evaluateQuestions([who], with1);
  expect(items[0]).toMatchObject({ values: { verbatim: 0, highlight: 1 }, misses: ['not word for word'] });
});

const elsewhere = { ...own, citation: { ...citation, article: 'gone' } };
const said = { name: 'Saleh', evidence: 'she said' };

test.each([
  ['all right', [right], { verbatim: 1, highlight: 1 }],
  ['nothing', [], {}],
  ['one of two sentences', [{ ...right, also: [elsewhere] }], { verbatim: 0.5, highlight: 1 }],
  ['other words highlighted', [{ ...right, text: 'Amira' }], { verbatim: 1, highlight: 0 }],
  [
    'a quotation that goes on',
    [{ ...right, text: 'Amira Saleh. She', speaker: said }],
    { verbatim: 1, highlight: 1 },
  ],
  ['another quotation', [{ ...right, text: 'Omar', speaker: null }], { verbatim: 1, highlight: 0 }],
])('checking words: %s', async (_, candidates, checked) => {
  expect(await createCheckWords(library)(candidates)).toEqual(checked);
});
