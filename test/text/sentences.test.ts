import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceRanges } from '../../src/text/sentences.ts';
import { anyText } from './any-text.ts';

const sentencesOf = (text: string) => sentenceRanges(text).map(({ from, to }) => text.slice(from, to));

/** Each row's sentences, in order; the text is all of them with a blank between. */
const rows: Readonly<Record<string, readonly string[]>> = {
  'two sentences': ['The bridge fell.', 'Nobody was on it.'],
  'ranks and titles': ['Lt. Col. Freya Dunstan met Dr. Anwen and Gen. Numan Zubaay.', 'They agreed.'],
  'a title at the end of a clause': ['He met Mrs. Voss at noon.', 'She left.'],
  initials: ['J. R. Marsh wrote to George W. Bush.', 'He replied.'],
  'a letter that ends a sentence': ['They followed plan B.', 'The others stayed.'],
  'an acronym that goes on': ['Forces backed by the U.S. Army crossed the border.', 'It was dark.'],
  'an acronym that ends a sentence': ['They were trained in the U.S.', 'The others were not.'],
  'months before a number': ['They meet on Nov. 11 and on Dec. 3.', 'No sooner.'],
  'a month that ends a sentence': ['They meet in Nov.', 'Talks go on.'],
  'saints and forts': ['She works at St. Brannoc Hospital near Ft. Lowdock.', 'He does not.'],
  'a street that ends a sentence': ['He lives on Tallow St.', 'The house is red.'],
  'numbered things': ['See No. 5 and Fig. 3 of Vol. 2.', 'It says so.'],
  'a "no" that is an answer': ['Asked whether he knew, he said no.', 'The board did not believe him.'],
  companies: ['Merrow Inc. and Castell Ltd. are private.', 'Sorrel is not.'],
  'a company that ends a sentence': ['The work was done by Merrow Co.', 'The agency paid.'],
  hours: ['It begins at 10 a.m. on Friday.', 'It ends at 6 p.m.', 'Nobody stays.'],
  Latin: ['Some ports, e.g. Zaal, are full, i.e. Sorrel is not.', 'So it goes.'],
  'an ellipsis inside': ['He said … nothing at all ... and left.', 'She stayed.'],
  'three dots at the end': ['He waited...', 'Then he left.'],
  'a question inside': ['The question “who knew?” was not asked.', 'Nobody answered.'],
  'decimal numbers': ['It cost 3.5 million.', 'They paid 2.6.'],
  'an address': ['Book at www.sorrel.example today.', 'Rooms are few.'],
  'a small letter': ['It was e-mailed by al-Husseini.', 'His office confirmed it.'],
};

test.each(Object.entries(rows))('%s', (_, sentences) => {
  expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
});

test.each([
  ['curly', '“', '”'],
  ['straight', '"', '"'],
  ['German', '„', '“'],
  ['French', '«', '»'],
])(
  'a quotation of several sentences between %s marks is one sentence with the words around it',
  (_, open, close) => {
    const quotation = `${open}We saw it. It was dark. Nobody came!${close}`;
    expect(sentencesOf(`Marsh said: ${quotation} Then he left.`)).toEqual([
      `Marsh said: ${quotation}`,
      'Then he left.',
    ]);
    expect(sentencesOf(`${quotation} he said. Then he left.`)).toEqual([
      `${quotation} he said.`,
      'Then he left.',
    ]);
  },
);

test('a question or a shout stays with who asks or shouts', () => {
  expect(sentencesOf('“Is that all?” Petra Lund-Hale asked. “No!” said Marsh.')).toEqual([
    '“Is that all?” Petra Lund-Hale asked.',
    '“No!” said Marsh.',
  ]);
  expect(sentencesOf('“Is that all?” Nobody answered. “What?” The room was silent.')).toEqual([
    '“Is that all?”',
    'Nobody answered.',
    '“What?”',
    'The room was silent.',
  ]);
});

test('a mark that is never closed does not swallow the paragraph', () => {
  expect(sentencesOf('“We saw it. It was dark. Nobody came.')).toEqual([
    '“We saw it.',
    'It was dark.',
    'Nobody came.',
  ]);
  expect(sentencesOf('“A slip. He said “go on. They went.” The end.')).toEqual([
    '“A slip.',
    'He said “go on. They went.”',
    'The end.',
  ]);
});

test('a quotation is kept whole up to 700 characters', () => {
  const short = `“${'They came. '.repeat(60)}”`;
  expect(sentencesOf(short)).toHaveLength(1);
  expect(sentencesOf(`“${'They came. '.repeat(70)}”`).length).toBeGreaterThan(60);
});

test('whatever the text, sentences are ordered, disjoint and inside it, with only white space between', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const { from, to } of sentenceRanges(text)) {
        expect(text.slice(end, from).trim()).toBe('');
        expect(from).toBeGreaterThanOrEqual(end);
        expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
    { seed: 3, numRuns: 2000 },
  );
});

test('long texts are cut at a blank, and never inside a character', () => {
  fc.assert(
    fc.property(fc.nat({ max: 3 }), fc.constantFrom('😀', 'ab😀', 'word ', '日本'), (lead, unit) => {
      const text = 'a'.repeat(lead) + unit.repeat(3000);
      const sentences = sentencesOf(text);
      expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(2000);
      expect(sentences.every((sentence) => sentence.isWellFormed())).toBe(true);
      if (unit === 'word ')
        expect(sentences.every((sentence) => /^a*word( word)*$/.test(sentence))).toBe(true);
      else expect(sentences.join('')).toBe(text);
    }),
    { seed: 3, numRuns: 30 },
  );
});

const size = 10 * 1024 * 1024;
const contents: Readonly<Record<string, string>> = {
  prose: 'The ferry sailed again on Tuesday, the office said. ',
  'one word': 'a',
  'opening marks': '“',
  'marks that do not pair': '““a”',
  'straight and curly marks': '"a“',
  'full stops': 'a.',
  initials: 'U.',
  emoji: '😀a',
};

// A quadratic rule takes minutes here, a linear one about a second.
test.each(Object.entries(contents))('10 MB of %s on one line: bounded time', (_, unit) => {
  const text = unit.repeat(size / unit.length);
  const started = performance.now();
  expect(sentenceRanges(text).length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(15_000);
});
