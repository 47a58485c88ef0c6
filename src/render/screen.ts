import { columnsOf, cutToColumns } from './columns.ts';
import { displayable } from './display.ts';

/** Where an answer is printed. */
export type Screen = {
  /** In columns; infinite where lines must not be broken, because no terminal reads them. */
  readonly width: number;
  /** Whether styles may be written as escape sequences. */
  readonly colour: boolean;
};

/** What a piece of text is in an answer; a screen decides how it looks. */
export type Style = 'plain' | 'strong' | 'faint' | 'answer' | 'added' | 'removed';

export type Piece = { readonly text: string; readonly style: Style };

/** A line as it is written, and the columns it fills: escape sequences fill none. */
export type Line = { readonly written: string; readonly columns: number };

const emptyLine: Line = { written: '', columns: 0 };

/** "Select Graphic Rendition" parameters (ECMA-48, 8.3.117) that begin and end a style. */
const codes: Record<Exclude<Style, 'plain'>, readonly [begin: string, end: string]> = {
  strong: ['1', '22'],
  faint: ['2', '22'],
  answer: ['1;4', '22;24'],
  added: ['1;32', '22;39'],
  removed: ['9;31', '29;39'],
};

/** Mark words where there are no styles: as in Markdown, and as Discord would show them bold or struck. */
const marks: Partial<Record<Style, string>> = { answer: '**', added: '**', removed: '~~' };

/**
 * Breaks a text into lines for a screen. Everything that is printed passes here, so that no article and no question can
 * command the terminal, reorder its text or hide words. Breaks at blanks, and inside a word that is longer than a line.
 */
export function linesOf(pieces: readonly Piece[], screen: Screen): Line[] {
  const shown = screen.colour ? pieces : pieces.map(withMarks);
  const clean = shown.map(({ text, style }) => ({ text: displayable(text), style }));
  const lines: Piece[][] = [[]];
  let filled = 0;
  for (const word of wordsOf(clean, screen.width)) {
    const columns = columnsOf(textOf(word.pieces));
    const line = lines.at(-1) ?? [];
    if (filled > 0 && filled + word.blank.text.length + columns > screen.width) {
      lines.push([...word.pieces]);
      filled = columns;
    } else {
      line.push(...(filled > 0 ? [word.blank] : []), ...word.pieces);
      filled += columns + (filled > 0 ? word.blank.text.length : 0);
    }
  }
  return lines.map((line) => ({ written: paint(line, screen), columns: columnsOf(textOf(line)) }));
}

/** What is left of a screen beside a margin. */
export function narrower(screen: Screen, margin: number): Screen {
  return { ...screen, width: Math.max(1, screen.width - margin) };
}

/** Puts a text in front of the first line and as many blanks in front of the others. */
export function indented(lines: readonly Line[], first: string): Line[] {
  const blanks = ' '.repeat(first.length);
  return lines.map(({ written, columns }, index) =>
    written === '' && index > 0
      ? emptyLine
      : { written: `${index === 0 ? first : blanks}${written}`, columns: first.length + columns },
  );
}

/** Between two texts that stand side by side. */
export const gap = '   ';

/** Sections one below the other, an empty line between them. */
export function spaced(sections: readonly (readonly Line[])[]): Line[] {
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? section : [emptyLine, ...section]));
}

/** The lines as they are written to a terminal or a file. */
export function written(lines: readonly Line[]): string {
  return lines.map((line) => `${line.written}\n`).join('');
}

/** Puts texts beside one another, each in a column of its own width. */
export function sideBySide(cells: readonly (readonly Line[])[], widths: readonly number[]): Line[] {
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, row) => {
    const written = cells.map((cell, column) => {
      const line = cell[row] ?? emptyLine;
      return line.written + ' '.repeat(Math.max(0, (widths[column] ?? 0) - line.columns));
    });
    const columns = widths.reduce((sum, width) => sum + width + gap.length, -gap.length);
    return { written: written.join(gap).trimEnd(), columns };
  });
}

/** A word, with the blank that stands before it. A word can have pieces of several styles. */
type Word = { readonly blank: Piece; readonly pieces: readonly Piece[] };

function wordsOf(pieces: readonly Piece[], width: number): Word[] {
  const words: Word[] = [];
  let blank: Piece = { text: '', style: 'plain' };
  let word: Piece[] = [];
  for (const { text, style } of pieces) {
    for (const part of text.split(/( +)/)) {
      if (part.startsWith(' ')) {
        if (word.length > 0) words.push({ blank, pieces: word });
        blank = { text: word.length > 0 ? part : blank.text + part, style };
        word = [];
      } else if (part !== '') {
        const [first = '', ...rest] = columnsOf(part) > width ? cutToColumns(part, width) : [part];
        word.push({ text: first, style });
        for (const further of rest) {
          words.push({ blank, pieces: word });
          blank = { text: '', style };
          word = [{ text: further, style }];
        }
      }
    }
  }
  if (word.length > 0) words.push({ blank, pieces: word });
  return words;
}

function withMarks(piece: Piece): Piece {
  const mark = marks[piece.style];
  return mark === undefined ? piece : { text: `${mark}${piece.text}${mark}`, style: 'plain' };
}

/** Neighbours of one style are painted as one, so that an underline runs through the blanks. */
function paint(line: readonly Piece[], { colour }: Screen): string {
  if (!colour) return textOf(line);
  const runs: { style: Style; text: string }[] = [];
  for (const { text, style } of line) {
    const last = runs.at(-1);
    if (last?.style === style) last.text += text;
    else runs.push({ style, text });
  }
  return runs.map(({ style, text }) => painted(text, style)).join('');
}

function painted(text: string, style: Style): string {
  if (style === 'plain') return text;
  const [begin, end] = codes[style];
  return `\u001b[${begin}m${text}\u001b[${end}m`;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
