import { expect, test } from 'vitest';
import { isSpoken } from '../../src/domain/quotation.ts';
import { libraryOf, wordsAt } from '../library/made-up.ts';

/** What is reported in an article without marks: the words, the cue, whom it names, and who that is. */
function reportsIn(...paragraphs: string[]) {
  const library = libraryOf([paragraphs]);
  const words = (place: Parameters<typeof wordsAt>[1] | undefined) =>
    place === undefined ? undefined : wordsAt(library, place);
  return library.quotations
    .filter((quotation) => !isSpoken(quotation))
    .map(({ words: places, cue, source, speaker }) => [
      places.map((place) => words(place)).join(' … '),
      words(cue),
      words(source),
      speaker?.name,
    ]);
}

type Row = readonly [why: string, text: string, said: string, cue: string, source: string, name?: string];

const rows: readonly Row[] = [
  ['S said C', 'Astley said the pump was old.', 'the pump was old', 'said', 'Astley'],
  ['S said that C', 'Astley said that the pump was old.', 'the pump was old', 'said', 'Astley'],
  ['C, S said', 'The pump was old, Astley said on Monday.', 'The pump was old', 'said', 'Astley'],
  ['C, said S', 'The pump was old, said Ruben Astley.', 'The pump was old', 'said', 'Ruben Astley'],
  ['C, S said, C', 'The pump, Astley said, was old.', 'The pump … was old', 'said', 'Astley'],
  [
    'According to S, C',
    'According to Astley, the pump was old.',
    'the pump was old',
    'According to',
    'Astley',
  ],
  [
    'C, according to S',
    'The pump was old, according to Astley.',
    'The pump was old',
    'according to',
    'Astley',
  ],
  ['S told X that C', 'Astley told the crew that it was old.', 'it was old', 'told', 'Astley'],
  ['S told X C', 'Astley told her parents it was old.', 'it was old', 'told', 'Astley'],
  [
    'S asked whether',
    'Astley asked whether the pump was old.',
    'whether the pump was old',
    'asked',
    'Astley',
  ],
  ['S promised to', 'Astley promised to mend the pump.', 'to mend the pump', 'promised', 'Astley'],
  ['S urged X to', 'Astley urged the crew to mend it.', 'to mend it', 'urged', 'Astley'],
  ['S, saying C', 'Astley resigned, saying the pump was old.', 'the pump was old', 'saying', 'Astley'],
  ['S was quoted as saying', 'Astley was quoted as saying it was old.', 'it was old', 'saying', 'Astley'],
  [
    'a role and its name',
    'A spokesman for the port, Capt. Ruben Astley, said it was old.',
    'it was old',
    'said',
    'A spokesman for the port, Capt. Ruben Astley',
    'Ruben Astley',
  ],
  [
    'a name and its role',
    'Ruben Astley, the head of the port, said it was old.',
    'it was old',
    'said',
    'Ruben Astley, the head of the port',
    'Ruben Astley',
  ],
  [
    'a clause about the speaker',
    'Astley, who leads the port, said it was old.',
    'it was old',
    'said',
    'Astley, who leads the port',
    'Astley',
  ],
  [
    'nobody with a name',
    'Two people close to the talks said it was old.',
    'it was old',
    'said',
    'Two people close to the talks',
  ],
  ['S’s claim that', 'Astley’s claim that it was old surprised us.', 'it was old', 'claim', 'Astley'],
  [
    'a claim by S that',
    'We saw a claim by Ruben Astley that it was old.',
    'it was old',
    'claim',
    'Ruben Astley',
  ],
  ['S issued a warning that', 'Astley issued a warning that it was old.', 'it was old', 'warning', 'Astley'],
  ['S’s promise to', 'Astley’s promise to mend it was kept.', 'to mend it', 'promise', 'Astley'],
  ['S is sure that', 'Astley is sure that it was old.', 'it was old', 'sure', 'Astley'],
  ['S threatened on Sunday to', 'Astley threatened on Sunday to go.', 'to go', 'threatened', 'Astley'],
  ['S refused to', 'Astley refused to mend it.', 'to mend it', 'refused', 'Astley'],
  ['S told X X’s thing', 'Astley told Reuters some pumps were old.', 'some pumps were old', 'told', 'Astley'],
  ['S, meanwhile, said', 'Astley, meanwhile, said it was old.', 'it was old', 'said', 'Astley'],
  [
    'a statement from S',
    'A statement from the ministry said it was old.',
    'it was old',
    'said',
    'A statement from the ministry',
    'the ministry',
  ],
  [
    'a party',
    'Senator Ruben Astley, R-Ariz., said it was old.',
    'it was old',
    'said',
    'Senator Ruben Astley, R-Ariz.',
    'Ruben Astley',
  ],
  [
    'a place of report',
    'LONDON (Reuters) - The minister said it was old.',
    'it was old',
    'said',
    'The minister',
  ],
  [
    'how it was said is not who said it',
    'Ruben Astley, speaking on Monday, said it was old.',
    'it was old',
    'said',
    'Ruben Astley',
  ],
  [
    'a clause with commas about the speaker',
    'The union, which speaks for cooks, clerks and maids, said it was old.',
    'it was old',
    'said',
    'The union, which speaks for cooks, clerks and maids',
    'The union',
  ],
  [
    'what the article says of it',
    'Astley said it was old, a claim that nobody checked.',
    'it was old',
    'said',
    'Astley',
  ],
];

const cases = rows.map(
  ([why, text, said, cue, source, name = source]) => [why, text, [said, cue, source, name]] as const,
);

test.each(cases)('%s', (_, text, report) => {
  expect(reportsIn(text)).toEqual([report]);
});

test('two reports in one sentence end where the other begins', () => {
  expect(reportsIn('Astley said the pump was old, but Marsh said it was new.')).toEqual([
    ['the pump was old', 'said', 'Astley', 'Astley'],
    ['it was new', 'said', 'Marsh', 'Marsh'],
  ]);
  expect(reportsIn('Astley said the pump was old and added that he would mend it.')).toEqual([
    ['the pump was old', 'said', 'Astley', 'Astley'],
    ['he would mend it', 'added', 'Astley', 'Astley'],
  ]);
});

test('what is said of others, and by nobody, has no speaker', () => {
  expect(reportsIn('Astley was reported to have left the port.')).toEqual([
    ['to have left the port', 'reported', undefined, undefined],
  ]);
  expect(reportsIn('The claim that it was old is false.')).toEqual([
    ['it was old', 'claim', undefined, undefined],
  ]);
});

test('a report ends where somebody is said to say all of it', () => {
  expect(reportsIn('Astley believes the pump was old, the ministry said.')).toEqual([
    ['Astley believes the pump was old', 'said', 'the ministry', 'the ministry'],
    ['the pump was old', 'believes', 'Astley', 'Astley'],
  ]);
});

test('"it" is the body that spoke just before, and no person', () => {
  const named = (...paragraphs: string[]) =>
    reportsIn(...paragraphs)
      .at(-1)
      ?.at(-1);
  expect(named('The ministry said the pump was old.', 'It said the pump was small.')).toBe('The ministry');
  expect(named('Ruben Astley said the pump was old.', 'It said the pump was small.')).toBeUndefined();
});

test('"he" is whom the sentence before has for its subject, and nobody where it names two', () => {
  const named = (...paragraphs: string[]) =>
    reportsIn(...paragraphs)
      .at(-1)
      ?.at(-1);
  expect(named('Ruben Astley warmed his hands. He said the pump was old.')).toBe('Ruben Astley');
  expect(named('Ruben Astley warmed his hands.', 'He said the pump was old.')).toBeUndefined();
  expect(named('Ruben Astley and Gideon Marsh came. He said the pump was old.')).toBeUndefined();
  expect(named('The driver of Ruben Astley came. He said the pump was old.')).toBeUndefined();
});

const nothing: readonly string[] = [
  'The report was long.',
  'Astley was told to leave.',
  'Astley did not say.',
  'The state of the pump is bad.',
  'They found many old pumps there.',
  'Astley announced the sale of the pump.',
  'Gunmen of the Islamic State have taken the port.',
  'The claim that was made is false.',
  'Astley refused to comment.',
  'The fact that it was old is known.',
];

test.each(nothing)('nothing is reported: %s', (text) => {
  expect(reportsIn(text)).toEqual([]);
});
