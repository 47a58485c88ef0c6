import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packExtraction, packMentions, unpackExtraction } from '../../src/library/stored-extraction.ts';
import { packSentence, unpackSentence } from '../../src/library/stored-sentences.ts';
import { createTokenPool } from '../../src/text/token-pool.ts';
import { anyText } from '../text/any-text.ts';
import { libraryOf } from './made-up.ts';

const anyParagraphs = fc.array(
  anyText.map((text) => text.trim().replace(/\s+/g, ' ')).filter((text) => text !== ''),
  { minLength: 1, maxLength: 4 },
);

test('whatever the text, what is kept comes back as it was', () => {
  fc.assert(
    fc.property(anyParagraphs, fc.integer({ min: 1, max: 3 }), (paragraphs, size) => {
      const library = libraryOf([paragraphs]);
      const article = [...library.articles.values()][0];
      if (article === undefined) throw new Error('there is one article');
      const pool = createTokenPool();
      for (const sentence of library.sentences) {
        const mentions = library.mentions[sentence.id] ?? [];
        const stored = JSON.parse(JSON.stringify(packSentence(sentence, mentions)));
        const { paragraph, passage, tokens } = sentence;
        const placesOf = (kind: string) =>
          mentions.filter((mention) => mention.kind === kind).map(({ from, to }) => ({ from, to }));
        expect(unpackSentence(stored, article, pool)).toEqual({
          paragraph,
          passage,
          tokens,
          dates: placesOf('date'),
          amounts: placesOf('amount'),
        });
      }
      const pieces = [];
      for (let at = 0; at < library.mentions.length; at += size) {
        pieces.push(packMentions(library.mentions.slice(at, at + size)));
      }
      const stored = JSON.parse(JSON.stringify([packExtraction(library), pieces]));
      expect(unpackExtraction(stored[0], stored[1])).toEqual({
        entities: library.entities,
        mentions: library.mentions.map((mentions) => mentions.filter((mention) => 'entity' in mention)),
        quotations: library.quotations,
      });
    }),
    { seed: 19, numRuns: 200 },
  );
});

test('letters that do not fit the words are not used', () => {
  const library = libraryOf([['The bridge fell.']]);
  const [sentence] = library.sentences;
  const [article] = library.articles.values();
  if (sentence === undefined || article === undefined) throw new Error('there is one sentence');
  const [paragraph, spans, tags, ...rest] = packSentence(sentence, []);
  const pool = createTokenPool();
  expect(unpackSentence([paragraph, spans, tags, ...rest], article, pool)).toBeDefined();
  expect(unpackSentence([paragraph, spans, tags.slice(1), ...rest], article, pool)).toBeUndefined();
});
