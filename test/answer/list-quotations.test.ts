import { expect, test } from 'vitest';
import { listQuotations } from '../../src/answer/list-quotations.ts';
import { libraryOf } from '../library/made-up.ts';

/** The quotations of an article of these paragraphs, with the words behind the offsets. */
function listed(...paragraphs: string[]) {
  const library = libraryOf([paragraphs]);
  const [article] = [...library.articles.values()];
  const words = (offsets: readonly [number, number] | null | undefined) =>
    offsets == null ? null : article?.raw.slice(...offsets);
  return listQuotations(library, article?.id ?? '').map(({ kind, content, cue, speaker }) => ({
    kind,
    content: content.map(words),
    cue: words(cue),
    speaker: speaker === null ? null : [words(speaker.span), speaker.name],
  }));
}

test('a direct quotation has its marks, a report its "that"', () => {
  expect(listed('“It is cold,” said Ruben Astley. Astley added that it was dark.')).toEqual([
    { kind: 'direct', content: ['“It is cold,”'], cue: 'said', speaker: ['Ruben Astley', 'Ruben Astley'] },
    { kind: 'indirect', content: ['that it was dark'], cue: 'added', speaker: ['Astley', 'Ruben Astley'] },
  ]);
});

test('what goes on after the attribution is one quotation of two spans', () => {
  expect(listed('“It is cold,” said Ruben Astley, “and it is dark.”')).toEqual([
    {
      kind: 'direct',
      content: ['“It is cold,”', '“and it is dark.”'],
      cue: 'said',
      speaker: ['Ruben Astley', 'Ruben Astley'],
    },
  ]);
});

test('each paragraph of a quotation is a span', () => {
  expect(listed('Ruben Astley said: “It is cold. It is wet.', '“It is dark.”')).toMatchObject([
    { kind: 'direct', content: ['“It is cold. It is wet.', '“It is dark.”'] },
  ]);
});

test('a pronoun that nothing explains is given as it stands', () => {
  expect(listed('“It is cold here at night,” he said.')).toMatchObject([{ speaker: ['he', 'he'] }]);
});

test('a term between marks has no speaker', () => {
  expect(listed('They call it “Operation Peace Spring” in the capital.')).toEqual([
    { kind: 'scare', content: ['“Operation Peace Spring”'], cue: null, speaker: null },
  ]);
});
