import { describe, expect, test } from 'vitest';
import {
  aliasWords,
  changedWords,
  citationWords,
  counted,
  dateWords,
  disagreementWords,
  publishedWords,
  refusalWords,
  sourceWords,
  speakerWords,
  titleWords,
} from '../../src/render/words.ts';

test.each([
  ['2018-10-29', '29 October 2018'],
  ['2017-11-04', '4 November 2017'],
  ['2018-11', 'November 2018'],
  ['2018', '2018'],
  ['--01-14', '14 January, year not stated'],
  ['2018-13', '2018-13'],
  ['last year', 'last year'],
])('the date %s is shown as "%s"', (date, shown) => {
  expect(dateWords(date)).toBe(shown);
});

test('a date that somebody worked out says so', () => {
  expect(publishedWords({ date: '2018-11', basis: 'inferred' })).toBe('November 2018 (date inferred)');
  expect(publishedWords({ date: '--01-14', basis: 'stated' })).toBe('14 January, year not stated');
});

describe('titles', () => {
  test.each([
    ['', '(untitled)'],
    [' \u3164\u200b', '(untitled)'],
    ['A\nB', 'A B'],
  ])('%j is shown as "%s"', (title, shown) => {
    expect(titleWords(title)).toBe(shown);
  });
  test('one of 5,000 characters is cut', () => {
    expect(titleWords('border '.repeat(715))).toHaveLength(200);
  });
});

test('a citation names title, outlet, date with its basis, and paragraph', () => {
  const published = { date: '2018-10-29', basis: 'inferred' } as const;
  const citation = {
    article: '000',
    version: '0123456789ab',
    title: 'The border',
    outlet: 'Asharq Al-Awsat',
    published,
    paragraph: 3,
  };
  expect(citationWords(citation)).toBe(
    '“The border”, Asharq Al-Awsat, 29 October 2018 (date inferred), paragraph 3',
  );
  expect(sourceWords({ title: 'The border' })).toBe('“The border”, date not known');
});

describe('a refusal gives its reason', () => {
  test.each([
    [
      { kind: 'unknown words', words: ['commands'] },
      'Not in these articles: no article mentions “commands”.',
    ],
    [
      { kind: 'unknown words', words: ['a', 'b', 'c'] },
      'Not in these articles: no article mentions “a”, “b” or “c”.',
    ],
    [
      { kind: 'no such answer', wanted: 'how many', words: ['refugees', 'border'] },
      'Not in these articles: no sentence tells how many together with “refugees” and “border”.',
    ],
    [{ kind: 'no such answer', wanted: 'when', words: [] }, 'Not in these articles: no sentence tells when.'],
    [{ kind: 'too general' }, 'The question is too general: name a person, a place or a thing to look for.'],
    [{ kind: 'no quotation', speaker: 'Trump' }, 'Not in these articles: no quotation of “Trump”.'],
    [
      { kind: 'no quotation', speaker: 'Trump', topic: 'oil' },
      'Not in these articles: no quotation of “Trump” about “oil”.',
    ],
  ] as const)('%j', (refusal, sentence) => {
    expect(refusalWords(refusal)).toBe(sentence);
  });
});

test('the other sentences', () => {
  expect(speakerWords(null)).toBe('speaker not stated');
  expect(speakerWords({ name: 'Dillon', evidence: 'Dillon said', reported: true })).toBe(
    'Dillon (“Dillon said”), reported, not quoted',
  );
  expect(speakerWords({ name: 'Jaafar al-Husseini', evidence: 'said al-Husseini' })).toBe(
    'Jaafar al-Husseini (“said al-Husseini”)',
  );
  expect(aliasWords([])).toBeUndefined();
  expect(aliasWords(['IS', 'ISIS', 'Daesh'])).toBe('also: IS, ISIS, Daesh');
  expect(disagreementWords({ kind: 'denial', sides: [0, 1] })).toContain('do not agree');
  expect(changedWords(['002'])).toBe(
    'The article “002” has changed since being read, so nothing is shown. Ask again in a moment.',
  );
  expect(counted(1, 'article')).toBe('1 article');
  expect(counted(1500, 'article')).toBe('1,500 articles');
});
