import { expect, test } from 'vitest';
import { parse } from '../../src/corpus/parse.ts';
import { headline, leftOutOf, page, paragraphs, textsOf, wrapped } from './page.ts';

const [first = '', second = ''] = paragraphs;
const article = page({});

test('one paragraph a line, without blank lines', () => {
  const parsed = parse([headline, ...paragraphs].join('\n'), 'text');
  expect(parsed.title).toBe(headline);
  expect(textsOf(parsed)).toEqual(paragraphs);
});

test.each([50, 72, 80, 100])('lines broken at column %i, with blank lines', (column) => {
  const raw = [headline, ...paragraphs].map((text) => wrapped(text, column)).join('\n\n');
  expect(parse(raw, 'text').title).toBe(headline);
  expect(textsOf(parse(raw, 'text'))).toEqual(paragraphs);
});

test('lines broken at a column, paragraphs indented, without blank lines', () => {
  const raw = paragraphs.map((text) => `    ${wrapped(text, 72)}`).join('\n');
  expect(textsOf(parse(`${headline}\n\n${raw}`, 'text'))).toEqual(paragraphs);
});

test('an indented line begins a paragraph, even below a full line', () => {
  const line = 'The ferry to the northern islands sailed again on Tuesday after a long';
  const raw = [`   ${line}`, `${line} y.`, `   ${line}`, `${line} y.`].join('\n');
  expect(textsOf(parse(raw, 'text'))).toEqual([`${line} ${line} y.`, `${line} ${line} y.`]);
});

test('an indent counts when it is asked whether a word would have fitted', () => {
  const lines = [
    'The ferry to the northern islands sailed again on the last',
    'Tuesday of March with four hundred passengers and a crew of twenty one.',
  ];
  const raw = [`            ${lines[0]}`, lines[1], `            ${lines[0]}`, lines[1]].join('\n');
  expect(textsOf(parse(raw, 'text'))).toEqual([lines.join(' '), lines.join(' ')]);
});

test('lines broken at a column, with an advertisement in the middle of a paragraph', () => {
  const lines = wrapped(paragraphs.join(' '), 72).split('\n');
  const planted = 'buy aspirol online https://pills.example/aspirol.html no prescription pharmacy';
  const raw = [...lines.slice(0, 3), '', planted, '', ...lines.slice(3)].join('\n');
  expect(textsOf(parse(`${headline}\n\n${raw}`, 'text'))).toEqual([paragraphs.join(' ')]);
});

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
  ['U+2028', '\u2028'],
  ['U+2029', '\u2029'],
])('with %s the same paragraphs, and each span holds its words', (_, lineBreak) => {
  const raw = article.replaceAll('\n', lineBreak);
  const parsed = parse(raw, 'text');
  expect(textsOf(parsed)).toEqual(paragraphs);
  const cut = parsed.paragraphs.map(({ passage }) =>
    passage.spans.map(({ start, end }) => raw.slice(start, end)),
  );
  expect(cut).toEqual(paragraphs.map((text) => [text]));
});

test('mixed line breaks', () => {
  const raw = `${[headline, first, second].join('\r\n\n\r')}\u2028`;
  expect(textsOf(parse(raw, 'text'))).toEqual([first, second]);
});

test('a byte-order mark counts as a character and is not shown', () => {
  const parsed = parse(`\uFEFF${article}`, 'text');
  expect(parsed.title).toBe(headline);
  expect(parsed.paragraphs[0]?.passage.spans).toEqual([
    { start: headline.length + 3, end: headline.length + 3 + first.length },
  ]);
});

test('white space of every kind is shown as a blank, a run of it as one', () => {
  const parsed = parse(
    `${headline}\n\nThe\u00a0ferry \u2003 to the\tnorthern   islands sailed again on Tuesday.`,
    'text',
  );
  expect(textsOf(parsed)).toEqual(['The ferry to the northern islands sailed again on Tuesday.']);
});

test('a title that stands there twice counts once', () => {
  expect(leftOutOf(page({ head: [headline] }))).toEqual([
    ['title', headline],
    ['repeated title', headline],
  ]);
});

test('the page’s title with the site’s name is the title once more', () => {
  const raw = page({ head: [`${headline} - The Northern Post`] });
  expect(parse(raw, 'text').title).toBe(headline);
  expect(textsOf(parse(raw, 'text'))).toEqual(paragraphs);
});

test.each([
  ['THE HARBOUR GAZETTE'],
  ['The Harbour Gazette', 'Lowdock and Tannery Quarter'],
  ['Radio Ilka', 'North of the River'],
])('names above a headline with small words are the page’s: %s %s', (...labels) => {
  const parsed = parse(page({ head: labels.filter((label) => label !== undefined) }), 'text');
  expect(parsed.title).toBe(headline);
  expect(textsOf(parsed)).toEqual(paragraphs);
});

test('a headline of names stays the title, above prose and above a line like itself', () => {
  for (const below of [[], ['Iraqi Troops Sent to the Syrian Border']]) {
    const raw = ['Border Reopened', ...below, ...paragraphs].join('\n\n');
    expect(parse(raw, 'text').title).toBe('Border Reopened');
  }
});

test('what is offered under the word advertisement is no paragraph; a paragraph under it is', () => {
  const offer = 'Spring on Sorrel: two nights from 189 crowns. Book at www.inns.example';
  const [first = '', ...rest] = paragraphs;
  const raw = [headline, first, 'Advertisement', offer, ...rest].join('\n\n');
  expect(textsOf(parse(raw, 'text'))).toEqual(paragraphs);
  expect(textsOf(parse(raw.replace('Advertisement\n\n', ''), 'text'))).toContain(offer);
});

test('a question can be a title', () => {
  const raw = ['Will the ferry come back?', ...paragraphs].join('\n\n');
  expect(parse(raw, 'text').title).toBe('Will the ferry come back?');
});

test('an article without a title line has its first words as title and loses none of them', () => {
  const parsed = parse(paragraphs.join('\n\n'), 'text');
  expect(parsed.title).toBe('The ferry to the northern islands sailed again on Tuesday after a');
  expect(textsOf(parsed)).toEqual(paragraphs);
});

test('a text of one line is a paragraph', () => {
  expect(textsOf(parse('Ferry', 'text'))).toEqual(['Ferry']);
});

test('a title of the metadata wins; the same line of the text is left out', () => {
  const parsed = parse(page({ head: ['The Northern Post'] }), 'text', { title: headline.toUpperCase() });
  expect(parsed.title).toBe(headline.toUpperCase());
  expect(parsed.leftOut.map(({ as }) => as)).toEqual(['section label', 'title']);
  expect(textsOf(parsed)).toEqual(paragraphs);
});

test('an outlet or author of the metadata is not a paragraph where it stands alone', () => {
  const known = { outlet: 'The Northern Post', author: 'Ann Lee' };
  const raw = page({ head: ['THE NORTHERN POST'], foot: ['Ann Lee'] });
  expect(parse(raw, 'text', known).title).toBe(headline);
  expect(textsOf(parse(raw, 'text', known))).toEqual(paragraphs);
});

test('with a title of the metadata that the text does not have, no line is taken for one', () => {
  expect(textsOf(parse(article, 'text', { title: 'Ferries' }))).toEqual([headline, ...paragraphs]);
});

test('a title of 5,000 characters stays whole', () => {
  const title = 'ferry '.repeat(1000).trim();
  expect(parse(article, 'text', { title }).title).toBe(title);
});

test.each(['', '\uFEFF', ' \n\t\u2028', '* * *'])('%j has no paragraph and no title', (raw) => {
  const parsed = parse(raw, 'text');
  expect(parsed.paragraphs).toEqual([]);
  expect(parsed.title).toBe('(untitled)');
});

test.each([
  ['With reporting from AFP', 'AFP'],
  ['(With additional reporting by Reuters)', 'Reuters'],
  ['Source: Northern News Agency', 'Northern News Agency'],
  ['Reporting by Ann Lee; editing by Ole Berg', 'Ann Lee'],
  ['Agence France-Presse', 'Agence France-Presse'],
])('the credit of "%s" is %s', (line, credit) => {
  expect(parse(page({ foot: [line] }), 'text').credit).toBe(credit);
});

test('a credit is not made of a sentence about reporters', () => {
  expect(
    parse(page({ inside: ['Reporting from the islands is hard work.'] }), 'text').credit,
  ).toBeUndefined();
});
