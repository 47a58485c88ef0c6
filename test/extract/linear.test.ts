import { expect, test } from 'vitest';
import type { Sentence } from '../../src/domain/sentence.ts';
import { extractEntities } from '../../src/extract/entities.ts';
import { extractQuotations } from '../../src/extract/quotations.ts';
import { createTagger } from '../../src/text/tag.ts';
import { tokenize } from '../../src/text/tokens.ts';

const tag = await createTagger();

/** Tagging takes longer than what is tried here: each text is tagged once. */
function createTokensOf(): (text: string) => Sentence['tokens'] {
  const known = new Map<string, Sentence['tokens']>();
  return (text) => {
    const tokens = known.get(text) ?? tag(text, tokenize(text));
    known.set(text, tokens);
    return tokens;
  };
}

type TokensOf = ReturnType<typeof createTokensOf>;

function sentencesOf(texts: readonly string[], perArticle: number, tokensOf: TokensOf): Sentence[] {
  return texts.map((text, id) => ({
    id,
    article: `article ${Math.floor(id / perArticle)}`,
    paragraph: id % perArticle,
    passage: { spans: [{ start: 0, end: text.length }], text },
    tokens: tokensOf(text),
    terms: [],
  }));
}

const numbers = Array.from({ length: 4000 }, (_, index) => index);
const letters = (number: number) =>
  [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');

const rows: Readonly<Record<string, (index: number) => string>> = {
  'people of one surname': (index) => `Then ${index % 2 ? `P${letters(index)} Marsh` : 'Marsh'} said it.`,
  'different people': (index) => `Then Ann Q${letters(index)} said it, and Q${letters(index)} left.`,
  'organisations of one word': (index) =>
    `The ${index % 2 ? `Q${letters(index)} Observatory` : 'Observatory'} said it.`,
  'one definition again and again': () => 'It was the United Dockers and Haulers (UDH) again.',
  'definitions that begin alike': (index) => `It was the United Q${letters(index)} (UQ) again.`,
  'spellings of one key': (index) => `They took Ab${'ou'.repeat(1 + (index % 7))}kamal.`,
  'one speaker': (index) =>
    index === 0 ? '“It is cold here,” said Ruben Astley.' : '“It is so cold here,” he added.',
};

// A quadratic rule takes minutes here.
test.each(Object.entries(rows))('%s: 4000 sentences in one article and in many', (_, text) => {
  const tokensOf = createTokensOf();
  for (const perArticle of [4000, 4]) {
    const sentences = sentencesOf(numbers.map(text), perArticle, tokensOf);
    const started = performance.now();
    const names = extractEntities(sentences, [['Rio', 'Janeiro']]);
    extractQuotations(sentences, names);
    expect(performance.now() - started).toBeLessThan(10_000);
  }
});
