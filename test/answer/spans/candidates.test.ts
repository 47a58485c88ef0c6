import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidateRuns } from '../../../src/answer/spans/candidates.ts';
import { libraryOf } from '../../library/made-up.ts';
import { anyText } from '../../text/any-text.ts';

/** The runs of each sentence of a text, as words. */
function runsOf(text: string): string[] {
  const { sentences, mentions } = libraryOf([[text]]);
  return sentences.flatMap((sentence) => {
    const { tokens, passage } = sentence;
    return candidateRuns(sentence, mentions[sentence.id] ?? []).map(({ first, last }) =>
      passage.text.slice(tokens[first]?.from, tokens[last]?.to),
    );
  });
}

test('the words that are asked for are among the runs', () => {
  const runs = runsOf(
    'On Friday, around 2,500 of the US-backed fighters (“Sons of Iraq”) paid $5 to Col. Ryan Dillon.',
  );
  const wanted = [
    'Friday',
    'around 2,500',
    'around 2,500 of the US-backed fighters',
    'US-backed fighters',
    'Sons of Iraq',
    '$5',
    'Ryan Dillon',
    'Col. Ryan Dillon',
  ];
  for (const words of wanted) expect(runs).toContain(words);
});

test('no run begins with an article or ends with a word that leads on', () => {
  const runs = runsOf('The head of the army and the mayor of Vellmar have been at the bridge.');
  expect(runs).toContain('head of the army');
  for (const run of runs) {
    expect(run).not.toMatch(/^(?:the|a|an|of|and|have)\b/i);
    expect(run).not.toMatch(/\b(?:the|of|and|at|have|been)$/i);
  }
});

test('no run tears a word at its hyphen or leaves a possessive hanging', () => {
  const runs = runsOf('US-backed forces and the union’s long-time leader left.');
  expect(runs).toContain('union’s long-time leader');
  for (const torn of ['US', 'backed forces', 'long', 'time leader', 'union’s', 's long-time leader'])
    expect(runs).not.toContain(torn);
});

test('no run begins or ends inside the name of a person', () => {
  const runs = runsOf('Iraqi President Barham Salih spoke. Jaafar al-Husseini told him.');
  expect(runs).toContain('Barham Salih');
  expect(runs).toContain('Iraqi President Barham Salih');
  for (const half of ['Iraqi President Barham', 'President Barham', 'Salih', 'Husseini', 'Jaafar'])
    expect(runs).not.toContain(half);
});

test('a long list of names is a run, and so is a reason to its end', () => {
  const list = 'Egypt, France, Germany, Jordan, Saudi Arabia, the United Kingdom, and the United States';
  expect(runsOf(`It was attended by ${list}.`)).toContain(list);
  const reason =
    'because one of the long steel hangers had been cracked for many months before the storm of that winter night came';
  expect(runsOf(`It fell ${reason}.`)).toContain(reason);
});

test('any text: runs are inside their sentence, in order, with marks in pairs and none hanging', () => {
  const property = fc.property(anyText, (text) => {
    const { sentences, mentions } = libraryOf([[text.replace(/\s+/g, ' ').trim() || 'x']]);
    for (const sentence of sentences) {
      const { tokens, passage } = sentence;
      for (const { first, last } of candidateRuns(sentence, mentions[sentence.id] ?? [])) {
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeGreaterThanOrEqual(first);
        expect(last).toBeLessThan(tokens.length);
        const words = passage.text.slice(tokens[first]?.from, tokens[last]?.to);
        expect(words).toMatch(/^(?:[\p{L}\p{N}]|[$€£¥])/u);
        expect(words).toMatch(/(?:[\p{L}\p{N}\p{M}\u200c\u200d]|%|(?:\p{Lu}\.){2})$/u);
      }
    }
  });
  fc.assert(property, { seed: 5, numRuns: 200 });
});
