const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Letters and punctuation of which each code unit is one character, one column wide: most texts need no more. */
const narrowOnly = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** Scripts whose characters fill two columns, and emoji. Rarer wide characters count as narrow: a line gets longer. */
const wide =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}{2})/u;

/** The columns of a terminal that a text fills. It must be displayable: controls have no width to speak of. */
export function columnsOf(text: string): number {
  if (narrowOnly.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += columnsOfCharacter(segment);
  return columns;
}

/** Cuts a text into pieces of at most `columns` columns, between characters as people see them. */
export function cutToColumns(text: string, columns: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let filled = 0;
  for (const { segment } of graphemes.segment(text)) {
    const added = columnsOfCharacter(segment);
    if (filled + added > columns && piece !== '') {
      pieces.push(piece);
      piece = '';
      filled = 0;
    }
    piece += segment;
    filled += added;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function columnsOfCharacter(character: string): number {
  if (wide.test(character)) return 2;
  return /^[\p{M}\p{Cf}]+$/u.test(character) ? 0 : 1;
}
