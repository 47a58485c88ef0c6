import { expect, test } from 'vitest';
import { libraryOf, quotationsOf } from '../library/made-up.ts';

/** The speaker of each quotation of an article, in order. */
const speakersIn = (...paragraphs: string[]) =>
  quotationsOf(libraryOf([paragraphs])).map(({ speaker }) => speaker);

const attributed: readonly (readonly [why: string, speaker: string, text: string])[] = [
  ['said X', 'Ruben Astley', '“It is cold here at night,” said Ruben Astley.'],
  ['X said', 'Ruben Astley', '“It is cold here at night,” Ruben Astley said.'],
  ['said a titled X', 'Ilse Tarrant', '“It is cold here at night,” said Mayor Ilse Tarrant on Sunday.'],
  [
    'X, apposition, told',
    'Dario Venn',
    '“It is cold here at night,” Dario Venn, the head of the union, told a crowd.',
  ],
  ['said its role, X', 'Gideon Marsh', '“It is cold here at night,” said its spokesman, Gideon Marsh.'],
  ['its role, X, said', 'Gideon Marsh', '“It is cold here at night,” its spokesman, Gideon Marsh, said.'],
  ['according to X', 'Anwen', 'It is, according to Anwen, “cold here at night and dark”.'],
  [
    'According to X',
    'Qassem al-Mohammadi',
    'According to General Qassem al-Mohammadi, it was “cold here at night”.',
  ],
  ['X said:', 'Salome Tindall', 'Then Salome Tindall said: “It is cold here at night.”'],
  ['X:', 'Salome Tindall', 'And then Salome Tindall: “It is cold here at night.”'],
  [
    'X has stated that',
    'Joint Command',
    'The Joint Command in Iraq has stated that “it is cold here at night”.',
  ],
  ['the ministry wrote', 'the ministry', '“It is cold here at night,” the ministry wrote on Monday.'],
  ['asked', 'Petra Lund-Hale', '“Is it always cold here at night?” Petra Lund-Hale asked.'],
  ['single marks', 'Mirela Voss', '‘It is cold here at night,’ said Mirela Voss.'],
];

test.each(attributed)('the speaker is found: %s', (_, speaker, text) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test('the words that name the speaker are given, and where the article has the full name', () => {
  const library = libraryOf([['Then Ryan Dillon came.', '“It is cold here at night,” said Dillon.']]);
  expect(quotationsOf(library)).toEqual([
    { words: 'It is cold here at night,', speaker: 'Ryan Dillon', steps: ['said Dillon', 'Ryan Dillon'] },
  ]);
});

test('what goes on after the attribution is the same speaker’s', () => {
  expect(speakersIn('“It is cold,” said Ruben Astley, “and it is dark at night.”')).toEqual([
    'Ruben Astley',
    'Ruben Astley',
  ]);
  expect(speakersIn('“It is cold,” said Ruben Astley. “It is dark here at night.”')).toEqual([
    'Ruben Astley',
    'Ruben Astley',
  ]);
  expect(speakersIn('“It is cold,” said Ruben Astley. It rained. “It is dark here at night.”')).toEqual([
    'Ruben Astley',
    null,
  ]);
});

test('a quotation over several paragraphs is one', () => {
  const paragraphs = [
    '“The question is why,” Orrell told them. “It is cold.',
    '“It is dark here at night.”',
    'He left.',
  ];
  expect(quotationsOf(libraryOf([paragraphs])).map(({ words, speaker }) => [words, speaker])).toEqual([
    ['The question is why,', 'Orrell'],
    ['It is cold. It is dark here at night.', 'Orrell'],
  ]);
});

test('"he added" is whom the article quoted just before', () => {
  const library = libraryOf([
    [
      '“It is cold here at night,” said Ruben Astley.',
      '“It is dark here too,” he added.',
      '“It is wet here too,” he said.',
    ],
  ]);
  expect(quotationsOf(library).map(({ speaker, steps }) => [speaker, ...steps])).toEqual([
    ['Ruben Astley', 'said Ruben Astley'],
    ['Ruben Astley', 'he added', 'said Ruben Astley'],
    ['Ruben Astley', 'he said', 'said Ruben Astley'],
  ]);
});

const said = '“It is cold here at night,” said Ruben Astley.';
const unresolved: readonly (readonly [why: string, ...paragraphs: string[]])[] = [
  ['nobody was quoted before', 'Ruben Astley warmed his hands.', '“It is cold here at night,” he said.'],
  ['somebody else was named since', said, 'Then Gideon Marsh came.', '“It is dark here too,” he said.'],
  [
    'somebody of whom nothing is known was named since',
    said,
    'On Friday Kroll came.',
    '“It is dark here too,” he said.',
  ],
  [
    'somebody unknown was quoted since',
    said,
    '“It is wet here at night,” read the sign.',
    '“It is dark here too,” he added.',
  ],
  ['she is no he', '“It is cold here at night,” said Mrs. Mirela Voss.', '“It is dark here too,” he added.'],
  [
    'a chairwoman is no he',
    '“It is cold here at night,” said its chairwoman, Mirela Voss.',
    '“It is dark too,” he said.',
  ],
  [
    'a ministry is no he',
    '“It is cold here at night,” the Defense Ministry said.',
    '“It is dark here too,” he added.',
  ],
];

test.each(unresolved)('nobody is guessed: %s', (_, ...paragraphs) => {
  expect(speakersIn(...paragraphs).at(-1)).toBe(null);
});

test('the other gender after a pronoun is somebody else', () => {
  const paragraphs = [said, '“It is dark here too,” he added.', '“It is wet here too,” she said.'];
  expect(speakersIn(...paragraphs)).toEqual(['Ruben Astley', 'Ruben Astley', null]);
});

test('the quotation of another article is not whom "he" means', () => {
  const library = libraryOf([[said], ['“It is dark here too,” he added.']]);
  expect(quotationsOf(library).map(({ speaker }) => speaker)).toEqual(['Ruben Astley', null]);
});

test('a place before a colon does not speak', () => {
  expect(speakersIn('So it was in the town of Vellmar: “It is cold here at night.”')).toEqual([null]);
});

test('titles and terms between marks are no quotations, unless somebody says them', () => {
  expect(speakersIn('They read “The Old Man and the Sea” and “Operation Peace Spring”.')).toEqual([]);
  expect(speakersIn('Marsh called it “a wound”.')).toEqual(['Marsh']);
});

test('an article where one person is quoted a thousand times keeps every speaker’s evidence short', () => {
  const library = libraryOf([
    [said, ...Array.from({ length: 1000 }, () => '“It is dark here too,” he added.')],
  ]);
  expect(library.quotations.every(({ speaker }) => (speaker?.steps.length ?? 0) <= 2)).toBe(true);
});
