import { type Format, type Parsed, parse } from '../../src/corpus/parse.ts';
import type { Furniture } from '../../src/domain/article.ts';

export const headline = 'Ferry service returns to the northern islands';

/** A made-up article about nothing in particular. */
export const paragraphs = [
  'The ferry to the northern islands sailed again on Tuesday after a break of eleven years, the harbour office said.',
  'About four hundred passengers were on board, among them three families who had left in the year of the storm.',
  '“We never thought that we would see the lighthouse again,” said Marta Lind, who was born on the largest island.',
  'The office plans two crossings a day until the end of autumn and one a day in winter.',
];

type Extras = { readonly head?: string[]; readonly inside?: string[]; readonly foot?: string[] };

/** The article as a page shows it: above the headline, between the second and third paragraph, and below. */
export function page({ head = [], inside = [], foot = [] }: Extras): string {
  const [first = '', second = '', ...rest] = paragraphs;
  return [...head, headline, first, second, ...inside, ...rest, ...foot].join('\n\n');
}

export function textsOf(parsed: Parsed): string[] {
  return parsed.paragraphs.map(({ passage }) => passage.text);
}

/** The kinds and words of what is left out, in order. */
export function leftOutOf(raw: string, format: Format = 'text'): [Furniture, string][] {
  return parse(raw, format).leftOut.map(({ span, as }) => [as, raw.slice(span.start, span.end)]);
}

/** Breaks each line as an editor does that wraps at a column. */
export function wrapped(text: string, column: number): string {
  const lines = text.split('\n').map((line) => wrappedLine(line, column));
  return lines.join('\n');
}

function wrappedLine(text: string, column: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > column) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
