import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayable } from '../../src/render/display.ts';

const seed = 20181029;

describe('what nobody sees is not shown', () => {
  test.each([
    ['zero-width space', 'a\u200bb', 'ab'],
    ['byte order mark', '\ufeffTitle', 'Title'],
    ['word joiner', 'a\u2060b', 'ab'],
    ['soft hyphen', 'bor\u00adder', 'border'],
    ['Hangul filler', '\u3164', ''],
    ['tag characters', 'a\u{e0068}\u{e0069}\u{e007f}', 'a'],
    ['ZWNJ in Latin', 'bor\u200cder', 'border'],
    ['ZWJ in Latin', 'bor\u200dder', 'border'],
    ['ZWJ after an emoji, before nothing', '👩\u200d', '👩'],
    ['two joiners in Persian', 'می\u200c\u200cخواهم', 'می\u200cخواهم'],
    ['an unclosed override', 'safe\u202egnp.exe', 'safegnp.exe'],
    ['a closed override', 'safe\u202egnp\u202c.exe', 'safegnp.exe'],
    ['an unclosed isolate', '\u2067abc', 'abc'],
    ['an isolate closed by the wrong mark', '\u2067abc\u202c', 'abc'],
    ['a mark that closes nothing', 'abc\u2069', 'abc'],
    ['controls and line breaks', 'a\u0000\u001b[31m\r\nb\u2028c', 'a [31m b c'],
    ['a lone surrogate', 'a\ud83d', 'a\ufffd'],
    ['1,000 marks on one letter', `z${'\u0301'.repeat(1000)}`, `z${'\u0301'.repeat(8)}`],
  ])('%s', (_, text, shown) => {
    expect(displayable(text)).toBe(shown);
  });
});

test.each([
  ['Arabic', 'قوات الحشد الشعبي، «بوكمال» في ٢٠١٨'],
  ['Arabic with vowel marks', 'مُحَمَّدٌ'],
  ['Hebrew with points and accents', 'בְּרֵאשִׁ֖ית בָּרָ֣א'],
  ['Persian with ZWNJ', 'می\u200cخواهم، کتاب\u200cها'],
  ['a closed isolate', 'the word \u2067שלום\u2069 means peace'],
  ['a closed embedding', 'the word \u202bשלום\u202c means peace'],
  ['right-to-left mark', 'C++\u200f זה'],
  ['Hindi with ZWJ', 'क्\u200dष'],
  ['a family', '👨\u200d👩\u200d👧\u200d👦'],
  ['a profession with skin tone', '👩🏽\u200d⚕\ufe0f'],
  ['a flag of two emoji', '🏳\ufe0f\u200d🌈'],
  ['flags', '🇮🇶🇸🇾'],
  ['Vietnamese, decomposed', 'Vie\u0323\u0302t'],
])('%s stays as it is', (_, text) => {
  expect(displayable(text)).toBe(text);
});

test('showing twice is showing once, and never longer', () => {
  const odd = fc.constantFrom(
    ...[...'a م👩é\n\u200b\u200c\u200d\u202a\u202e\u202c\u2067\u2069\u0301\ufe0f\ud83d'],
    '\u{e0041}',
  );
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: odd, maxLength: 40 }));
  fc.assert(
    fc.property(texts, (text) => {
      const shown = displayable(text);
      expect(displayable(shown)).toBe(shown);
      expect(shown.length).toBeLessThanOrEqual(text.length);
      expect(shown.isWellFormed()).toBe(true);
    }),
    { seed, numRuns: 2000 },
  );
});
