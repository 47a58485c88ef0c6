import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFrontMatter } from '../../src/corpus/front-matter.ts';
import { type Format, parse } from '../../src/corpus/parse.ts';
import type { Span } from '../../src/domain/span.ts';
import { headline, paragraphs } from './page.ts';

const pieces = [
  headline,
  ...paragraphs,
  '“We have foiled the U.',
  'S. project,” he said.',
  'buy aspirol online https://pills.example no prescription pharmacy',
  'Advertisement',
  'Related Articles',
  'Leave a Reply',
  'Your email address will not be published',
  '2 Comments',
  'Ole says:',
  'Health2 weeks ago',
  'With reporting from AFP',
  'Published',
  'on',
  'News',
  '# Heading',
  '- item',
  '> quoted',
  '---',
  '```',
  '**bold** _thin_ [link](https://a.example) ![image](a.png)',
  '<!-- hidden -->',
  '[^1]',
  '\uffff',
  '😀',
  '\ud800',
];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...pieces) },
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const gap = fc.constantFrom(
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\u2028',
  '\u2029\u2029',
  ' ',
  '\u00a0',
  '\t',
  '\n \n',
  '',
);
const text = fc
  .array(fc.tuple(piece, gap), { maxLength: 25 })
  .chain((parts) =>
    fc.constantFrom('', '\uFEFF', '---\ntitle: a\n---\n').map((start) => start + parts.flat().join('')),
  );
const format = fc.constantFrom<Format>('text', 'markdown');
const title = fc.option(fc.constantFrom(headline, 'Other'), { nil: undefined });
const sample = fc.record({ raw: text, format, title });

function parseSample({ raw, format, title }: { raw: string; format: Format; title: string | undefined }) {
  return parse(
    raw,
    format,
    title === undefined ? {} : { title },
    format === 'markdown' ? findFrontMatter(raw) : undefined,
  );
}

const settings = { seed: 7, numRuns: 700 };

test('spans are inside the text, not empty, in order and apart', () => {
  fc.assert(
    fc.property(sample, (one) => {
      const parsed = parseSample(one);
      const spansOfParagraphs = parsed.paragraphs.flatMap(({ passage }) => passage.spans);
      for (const spans of [spansOfParagraphs, parsed.leftOut.map(({ span }) => span)]) {
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(one.raw.length);
      }
    }),
    settings,
  );
});

test('every character that is not white space is in one paragraph or left out, once', () => {
  fc.assert(
    fc.property(sample, (one) => {
      const { paragraphs: found, leftOut } = parseSample(one);
      const spans: Span[] = [
        ...found.flatMap(({ passage }) => passage.spans),
        ...leftOut.map(({ span }) => span),
      ];
      const counts = new Uint8Array(one.raw.length);
      for (const { start, end } of spans)
        for (let at = start; at < end; at++) counts[at] = (counts[at] ?? 0) + 1;
      counts.forEach((count, at) => {
        expect(count).toBeLessThanOrEqual(1);
        if (/\S/.test(one.raw.charAt(at))) expect(count, `${at} of ${JSON.stringify(one.raw)}`).toBe(1);
      });
    }),
    settings,
  );
});

test('a paragraph reads as the raw text of its spans, white space as blanks', () => {
  fc.assert(
    fc.property(sample, (one) => {
      const parsed = parseSample(one);
      expect(parsed.title).not.toBe('');
      parsed.paragraphs.forEach(({ number, passage }, index) => {
        expect(number).toBe(index + 1);
        const cut = passage.spans.map(({ start, end }) => one.raw.slice(start, end)).join('');
        expect(passage.text).toBe(cut.replace(/\s/g, ' '));
        expect(passage.text).not.toMatch(/^ | {2}| $|^$/);
      });
    }),
    settings,
  );
});

test('cleaning is the same whatever line breaks the file has', () => {
  const words = fc.array(fc.constantFrom(...pieces), { maxLength: 20 });
  const textsOf = (raw: string) => parse(raw, 'text').paragraphs.map(({ passage }) => passage.text);
  fc.assert(
    fc.property(words, fc.constantFrom('\r\n', '\r', '\u2028'), (lines, lineBreak) => {
      expect(textsOf(lines.join(lineBreak + lineBreak))).toEqual(textsOf(lines.join('\n\n')));
    }),
    settings,
  );
});
