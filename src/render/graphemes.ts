let segmenter: Intl.Segmenter | undefined;

/**
 * Finds characters as people see them. Made when a text first needs it: that takes longer than most answers, and most
 * texts are short enough and plain enough to do without.
 */
export function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter;
}
