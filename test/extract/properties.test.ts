import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { spansOf } from '../../src/text/passage.ts';
import { libraryOf } from '../library/made-up.ts';
import { anyText } from '../text/any-text.ts';

/** Made-up articles of any text; every piece is a paragraph, as cleaning would give it: without white space around it. */
const anyArticles = fc.array(
  fc.array(
    anyText.map((text) => text.trim().replace(/\s+/g, ' ')).filter((text) => text !== ''),
    { maxLength: 4 },
  ),
  { minLength: 1, maxLength: 3 },
);

const anyAliases = fc.constantFrom(
  [],
  [
    ['Islamic State', 'IS'],
    ['Vellmar', 'the '],
    ['__proto__', 'Dillon'],
  ],
);

function lengthOf(library: Library, sentence: number): number {
  return library.sentences[sentence]?.passage.text.length ?? -1;
}

test('whatever the text, everything that is found stands where it is said to stand', () => {
  fc.assert(
    fc.property(anyArticles, anyAliases, (articles, aliases) => {
      const library = libraryOf(articles, aliases);
      let end = { article: '', at: 0 };
      for (const { id, article, passage, tokens, terms } of library.sentences) {
        const raw = library.articles.get(article)?.raw ?? '';
        if (end.article !== article) end = { article, at: 0 };
        for (const span of passage.spans) {
          expect(span.start).toBeGreaterThanOrEqual(end.at);
          expect(span.end).toBeGreaterThan(span.start);
          end.at = span.end;
        }
        expect(end.at).toBeLessThanOrEqual(raw.length);
        expect(passage.spans.map(({ start, end }) => raw.slice(start, end)).join('')).toBe(passage.text);
        expect(terms.length).toBe(tokens.length);
        expect(library.sentences[id]?.passage).toBe(passage);
        expect(spansOf(passage, { from: 0, to: passage.text.length })).toEqual(passage.spans);
      }
      expect(library.mentions.length).toBe(library.sentences.length);
      library.mentions.forEach((mentions, sentence) => {
        const starts = mentions.map(({ from }) => from);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const kind of ['date', 'amount', 'name']) {
          let to = 0;
          for (const mention of mentions.filter((one) => ('entity' in one ? 'name' : one.kind) === kind)) {
            expect(mention.from).toBeGreaterThanOrEqual(to);
            expect(mention.to).toBeGreaterThan(mention.from);
            to = mention.to;
          }
          expect(to).toBeLessThanOrEqual(lengthOf(library, sentence));
        }
        for (const mention of mentions) {
          if (!('entity' in mention)) continue;
          const entity = library.entities[mention.entity];
          expect(entity?.kind).toBe(mention.kind);
          expect(entity?.sentences).toContain(sentence);
        }
      });
      for (const { words, speaker } of library.quotations) {
        for (const place of [...words, ...(speaker?.steps ?? [])]) {
          expect(place.from).toBeGreaterThanOrEqual(0);
          expect(place.to).toBeGreaterThan(place.from);
          expect(place.to).toBeLessThanOrEqual(lengthOf(library, place.sentence));
        }
        expect(speaker?.name).not.toBe('');
      }
    }),
    { seed: 13, numRuns: 400 },
  );
});

test('every sentence that an entity is in mentions it, and only those', () => {
  fc.assert(
    fc.property(anyArticles, (articles) => {
      const library = libraryOf(articles);
      library.entities.forEach(({ id, sentences, name }, at) => {
        expect(id).toBe(at);
        expect(name).not.toBe('');
        const mentioned = library.mentions.flatMap((mentions, sentence) =>
          mentions.some((mention) => 'entity' in mention && mention.entity === id) ? [sentence] : [],
        );
        expect(sentences).toEqual(mentioned);
      });
    }),
    { seed: 17, numRuns: 150 },
  );
});
