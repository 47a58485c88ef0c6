import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literal, quoteBlock } from '../../src/render/discord-text.ts';

const seed = 20181029;
const undo = (text: string) => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');

const piece = fc.constantFrom('*', '[x]', 'a', ' ', '边', '👩🏽', 'e\u0301', '- ', '…');
const texts = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));
const limits = fc.integer({ min: 20, max: 200 });

test('text fits after escaping, and is the words or a beginning of them', () => {
  fc.assert(
    fc.property(texts, limits, (text, longest) => {
      const shown = literal(text, longest);
      expect(shown.length).toBeLessThanOrEqual(longest);
      const words = undo(shown);
      expect(words === text || (words.endsWith('…') && text.startsWith(words.slice(0, -1)))).toBe(true);
    }),
    { seed, numRuns: 2000 },
  );
});

test('a sentence fits with its bold words, and what is shown of it stands there word for word', () => {
  fc.assert(
    fc.property(texts, texts, texts, limits, (before, words, after, longest) => {
      const sentence = `${before}«${words}»${after}`;
      const highlight = { from: before.length, to: before.length + words.length + 2 };
      const line = quoteBlock(sentence, highlight, longest);
      expect(line.length).toBeLessThanOrEqual(longest);
      const shown = undo(line.slice('> '.length).replace(/\*\*(«.*)\*\*/, '$1'));
      const whole = shown.replace(/^…/, '').replace(/…$/, '');
      if (!shown.includes('»')) return;
      expect(sentence).toContain(whole);
      expect(whole).toContain(`«${words}»`);
    }),
    { seed, numRuns: 2000 },
  );
});

test('half of the room that is left stands before the words, half after', () => {
  const sentence = `${'b'.repeat(500)}WORDS${'a'.repeat(500)}`;
  const line = quoteBlock(sentence, { from: 500, to: 505 }, 111);
  expect(line).toMatch(/^> …b{40,50}\*\*WORDS\*\*a{40,50}…$/);
});
