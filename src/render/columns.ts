import { graphemes } from './graphemes.ts';

const windowLength = 500;

/** Letters and punctuation of which each code unit is one character, one column wide: most texts need no more. */
const narrowOnly = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** Scripts whose characters fill two columns, and emoji. Rarer wide characters count as narrow: a line gets longer. */
const wide =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}{2})/u;

/** The columns of a terminal that a text fills. It must be displayable: controls have no width to speak of. */
export function columnsOf(text: string): number {
  if (narrowOnly.test(text)) return text.length;
  let columns = 0;
  for (const character of charactersOf(text)) columns += columnsOfCharacter(character);
  return columns;
}

/** Cuts a text into pieces of at most `columns` columns, between characters as people see them. */
export function cutToColumns(text: string, columns: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let filled = 0;
  for (const character of charactersOf(text)) {
    const added = columnsOfCharacter(character);
    if (filled + added > columns && piece !== '') {
      pieces.push(piece);
      piece = '';
      filled = 0;
    }
    piece += character;
    filled += added;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/**
 * Characters as people see them. V8 copies the whole text for each of them, so that a long text must be taken in
 * windows: the last character of a window may go on behind it and is read again, unless it fills the window.
 */
function* charactersOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const window = wholeCodePoints(text.slice(start, start + windowLength));
    const characters = Array.from(graphemes().segment(window), ({ segment }) => segment);
    const goesOn = start + window.length < text.length;
    if (goesOn && characters.length > 1) characters.pop();
    for (const character of characters) {
      yield character;
      start += character.length;
    }
  }
}

/** Without half a surrogate pair at the end: it would look like a character of its own. */
function wholeCodePoints(text: string): string {
  return /[\ud800-\udbff]$/.test(text) && text.length > 1 ? text.slice(0, -1) : text;
}

function columnsOfCharacter(character: string): number {
  if (wide.test(character)) return 2;
  return /^[\p{M}\p{Cf}]+$/u.test(character) ? 0 : 1;
}
