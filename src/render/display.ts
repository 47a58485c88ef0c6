/** Controls and every kind of line break: a piece of text is shown on one line. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * Characters that take no room and can hide or forge words: zero-width space, byte order mark, soft hyphen, fillers,
 * tag characters and the like (Unicode's Default_Ignorable_Code_Point, and the annotation marks). Direction controls,
 * joiners and variation selectors are among them and have a meaning: rules of their own are below.
 */
const invisible =
  /(?!\p{Bidi_Control}|\p{Join_Control}|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;

/** The scripts in which a joiner changes how a letter is written (Unicode Standard, chapters 9, 12 and 13). */
const joiningScripts = [
  ...[
    'Arabic',
    'Syriac',
    'Mandaic',
    'Nko',
    'Mongolian',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
    'Oriya',
  ],
  ...['Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
];
const afterJoiningLetter = `(?<=[${joiningScripts.map((script) => `\\p{Script=${script}}`).join('')}])`;
const betweenEmoji =
  '(?<=(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f)\\u200d)(?=\\p{Extended_Pictographic})';

/** Anywhere else a joiner only makes equal words look different to a computer. */
const joiner = new RegExp(
  `(${afterJoiningLetter}\\p{Join_Control}|\\u200d${betweenEmoji})|\\p{Join_Control}`,
  'gu',
);

/** Marks on one letter: the longest stacks of living scripts have six. Variation selectors count as marks. */
const markPile = /(\p{M}{8})\p{M}+/gu;

const directions = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text as it may be shown: on one line, well-formed, without characters that nobody sees and that hide, forge or
 * reorder words. Arabic, Hebrew, Persian and Indic joiners, and emoji stay as they are. Only for showing: offsets,
 * quotations in records and everything that is compared use the text itself. Never longer than the text; linear.
 */
export function displayable(text: string): string {
  const visible = text
    .toWellFormed()
    .replace(controls, ' ')
    .replace(invisible, '')
    .replace(joiner, '$1')
    .replace(markPile, '$1');
  return withBalancedDirections(visible);
}

const opening = new Set(['\u202a', '\u202b', '\u2066', '\u2067', '\u2068']);
const popEmbedding = '\u202c';
const popIsolate = '\u2069';

/**
 * Keeps embeddings and isolates that are closed in the same text. One that is left open would turn round what stands
 * after it on the page; an override makes words read in another order than they are written, closed or not.
 */
function withBalancedDirections(text: string): string {
  if (text.search(directions) < 0) return text;
  const kept = new Set<number>();
  const open: { readonly at: number; readonly closedBy: string; readonly override: boolean }[] = [];
  for (const found of text.matchAll(directions)) {
    const [character] = found;
    if (character === popEmbedding || character === popIsolate) {
      if (open.at(-1)?.closedBy !== character) continue;
      const opener = open.pop();
      if (opener === undefined || opener.override) continue;
      kept.add(opener.at).add(found.index);
    } else {
      const closedBy = character >= '\u2066' ? popIsolate : popEmbedding;
      open.push({ at: found.index, closedBy, override: !opening.has(character) });
    }
  }
  return text.replace(directions, (character, at: number) => (kept.has(at) ? character : ''));
}
