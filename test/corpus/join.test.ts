import { expect, test } from 'vitest';
import { parse } from '../../src/corpus/parse.ts';
import { headline, paragraphs, textsOf } from './page.ts';

const advertisement = 'buy aspirol online https://pills.example/aspirol.html no prescription pharmacy';

function around(before: string, after: string, between = [advertisement]): string[] {
  const lines = [headline, paragraphs[0], before, ...between, after, paragraphs[1]];
  return textsOf(parse(lines.join('\n\n'), 'text')).slice(1, -1);
}

test.each([
  ['a word stands alone', 'The families went back to the', 'houses of their parents.'],
  ['a sentence ends in a comma', 'When the ferry came in,', 'Marta Lind stood at the rail.'],
  [
    'a name is cut in two',
    'She sailed with the old captain of the northern ferry, her uncle Ole',
    'Berg, and with two others.',
  ],
  ['a quotation is left open', '“We never thought of it. ', 'Now we are here,” she said.'],
  ['a straight quotation is left open', '"We never thought', 'of it," she said.'],
])('one paragraph with a blank between where %s', (_, before, after) => {
  expect(around(before, after)).toEqual([`${before.trim()} ${after}`]);
});

test('letters of one abbreviation touch', () => {
  expect(around('“It was the U.', 'S. ferry that came first,” she said.')).toEqual([
    '“It was the U.S. ferry that came first,” she said.',
  ]);
});

test('several interruptions of one sentence', () => {
  const lines = [
    headline,
    paragraphs[0],
    'The families went',
    advertisement,
    'back to',
    'Advertisement',
    'their houses.',
  ];
  const parsed = parse(lines.join('\r\n\r\n'), 'text');
  expect(textsOf(parsed)[1]).toBe('The families went back to their houses.');
  expect(parsed.paragraphs[1]?.passage.spans.length).toBe(3);
});

test('a teaser block between the pieces', () => {
  const between = ['Related Articles', 'Lighthouse keeper retires after forty years'];
  expect(around('The families went back to', 'their houses.', between)).toEqual([
    'The families went back to their houses.',
  ]);
});

test.each([
  ['a finished sentence', 'The families went back.', 'their houses were cold.'],
  ['a heading', 'The long way home', 'Marta Lind had waited for this day.'],
  ['a quotation of several paragraphs', '“We never thought of it.', '“Now we are here,” she said.'],
  ['a numeral', 'That was before World War I.', 'Marta Lind knows it from her mother.'],
])('%s stays a paragraph of its own', (_, before, after) => {
  expect(around(before, after)).toEqual([before, after]);
});

test('a standfirst stays a paragraph of its own', () => {
  const standfirst =
    'The islanders have waited for eleven years for the ships that now bring the families back home';
  const raw = [headline, standfirst, 'Photo: Ann Lee', ...paragraphs].join('\n\n');
  expect(textsOf(parse(raw, 'text'))).toEqual([standfirst, ...paragraphs]);
  expect(textsOf(parse(raw.replace('Photo: Ann Lee', advertisement), 'text'))).toEqual([
    standfirst,
    ...paragraphs,
  ]);
});

test('nothing is joined where nothing stood between', () => {
  expect(around('The families went back to', 'their houses.', [])).toEqual([
    'The families went back to',
    'their houses.',
  ]);
});

test('nothing is joined across a row of stars', () => {
  expect(around('the ferry comes', 'the ferry goes', ['* * *'])).toEqual([
    'the ferry comes',
    'the ferry goes',
  ]);
});
