import { expect, test } from 'vitest';
import type { Candidate } from '../../src/domain/answer.ts';
import type { Expectation } from '../../src/evaluate/question-file.ts';
import { scoreAnswer, shownWords } from '../../src/evaluate/score-answer.ts';
import { candidate, citation, evidence, found, refused as refusal } from '../render/answers.ts';

const who: Expectation = {
  id: '1',
  command: 'who',
  question: 'Who leads the town?',
  kind: 'answerable',
  answer: ['Amira Sal[ae]h', 'the mayor'],
  evidence: 'LED by',
  source: ['border'],
};
const right = candidate('The town is led by ⟦Amira Saleh⟧.');
const elsewhere = evidence('Led by ⟦Amira Saleh⟧.', { citation: { ...citation, article: 'x' } });
const long = `⟦${'very '.repeat(15)}Amira Saleh⟧ led by`;

type Row = readonly [
  what: string,
  expected: Expectation,
  shown: Candidate[],
  values: object,
  misses: string[],
];

const refused = 'refused, though an article answers it';
const rows: Row[] = [
  ['right', who, [right], { 'evidence@1': 1, 'answer@1': 1, 'not-refused': 1 }, []],
  [
    'not best',
    who,
    [candidate('⟦Omar⟧ came.'), right],
    { 'evidence@1': 0, 'answer@1': 0, 'not-refused': 1 },
    ['another sentence', 'other words'],
  ],
  [
    'in another article',
    who,
    [candidate('⟦Amira Saleh⟧', { evidence: [elsewhere] })],
    { 'evidence@1': 0, 'answer@1': 1, 'not-refused': 1 },
    ['another sentence'],
  ],
  [
    'of other words',
    who,
    [candidate('⟦The town⟧ is led by Amira Saleh.')],
    { 'evidence@1': 1, 'answer@1': 0, 'not-refused': 1 },
    ['other words'],
  ],
  ['refused', who, [], { 'evidence@1': 0, 'answer@1': 0, 'not-refused': 0 }, [refused]],
  [
    'a sentence for words',
    who,
    [candidate(long)],
    { 'evidence@1': 1, 'answer@1': 0, 'not-refused': 1 },
    ['other words'],
  ],
  [
    'a sentence for /ask',
    { ...who, command: 'ask' },
    [candidate(long)],
    { 'evidence@1': 1, 'answer@1': 1, 'not-refused': 1 },
    [],
  ],
  [
    'reworded',
    { ...who, kind: 'paraphrase' },
    [right],
    { 'reworded evidence@1': 1, 'reworded answer@1': 1, 'not-refused': 1 },
    [],
  ],
  [
    'literal words that are no pattern',
    { ...who, answer: ['Saleh'], evidence: '(by' },
    [candidate('(by ⟦Saleh⟧')],
    { 'evidence@1': 1, 'answer@1': 1, 'not-refused': 1 },
    [],
  ],
];

const asked = { id: '2', command: 'who', question: 'Who?' };
const nobody: Expectation = { ...asked, kind: 'unanswerable' };
const sides: Expectation = { ...asked, kind: 'conflict', answer: ['2,000', '3,500'] };
const quote: Expectation = {
  ...asked,
  command: 'quote',
  speaker: 'Saleh',
  kind: 'quote',
  answer: ['We “will” stay,'],
  attribution: 'Saleh',
};
const said = (text: string, name?: string) =>
  candidate(`⟦${text}⟧`, { speaker: name === undefined ? null : { name, evidence: 'she said' } });

rows.push(
  ['answered for nothing', nobody, [right], { refused: 0 }, ['answered, though no article answers it']],
  ['refused rightly', nobody, [], { refused: 1 }, []],
  [
    'both sides',
    sides,
    [candidate('About ⟦2,000⟧ left.'), candidate('Up to ⟦3,500⟧ left.')],
    { conflict: 1 },
    [],
  ],
  ['one side', sides, [candidate('About ⟦2,000⟧ left.')], { conflict: 0 }, ['not all sides are shown']],
  ['the quotation', quote, [said('we will  stay.', 'Amira Saleh')], { quote: 1, speaker: 1 }, []],
  [
    'a part of the quotation',
    quote,
    [said('will stay', 'Saleh')],
    { quote: 0, speaker: 1 },
    ['another quotation'],
  ],
  ['without its speaker', quote, [said('We will stay')], { quote: 1, speaker: 0 }, ['another speaker']],
  ['by another', quote, [said('We will stay', 'Omar')], { quote: 1, speaker: 0 }, ['another speaker']],
  ['no quotation', quote, [], { quote: 0, speaker: 0 }, [refused]],
);

test.each(rows)('%s', (_, expected, shown, values, misses) => {
  expect(scoreAnswer(expected, shown)).toEqual({ values, misses });
});

test('what was shown is told in a line', () => {
  expect(shownWords(found)).toBe('Amira Saleh [border]');
  expect(shownWords(refusal)).toMatch(/^refused: Not in these articles/);
});
