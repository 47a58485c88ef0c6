import { expect, test } from 'vitest';
import { kindsOf, libraryOf, namesOf, wordsAt } from '../library/made-up.ts';

/** The names in a text, in order, as they are written. */
function namesIn(...paragraphs: string[]): string[] {
  const library = libraryOf([paragraphs]);
  return library.mentions.flatMap((mentions, sentence) =>
    mentions.flatMap((mention) => ('entity' in mention ? [wordsAt(library, { ...mention, sentence })] : [])),
  );
}

const rows: readonly (readonly [text: string, names: readonly string[]])[] = [
  [
    'On Friday, Iraqi General Qassem al-Mohammadi met Col. Ryan Dillon.',
    ['Qassem al-Mohammadi', 'Ryan Dillon'],
  ],
  ['Syrian President Bashar Assad spoke.', ['Bashar Assad']],
  [
    'They met US Secretary of State Mike Pompeo and French President Emmanuel Macron.',
    ['Mike Pompeo', 'Emmanuel Macron'],
  ],
  [
    'The Ministry of Health and Human Services and the FBI agreed.',
    ['Ministry of Health and Human Services', 'FBI'],
  ],
  [
    'He studied at the University of Ostrel and Merrow Engineering hired him.',
    ['University of Ostrel', 'Merrow Engineering'],
  ],
  ['The Kurdish troops met Turkish, Syrian and Iraqi officers and two Shiite leaders.', []],
  ['Al-Husseini said it. But al-Husseini was alone.', ['Al-Husseini', 'al-Husseini']],
  [
    'It was near Deir el-Zour, El Salvador and Ciudad del Este.',
    ['Deir el-Zour', 'El Salvador', 'Ciudad del Este'],
  ],
  ['Ludwig van Beethoven and Osama bin Laden were named.', ['Ludwig van Beethoven', 'Osama bin Laden']],
  [
    'The People’s Protection Units were seen, and the Seafarers’ Mission helped.',
    ['People’s Protection Units', 'Seafarers’ Mission'],
  ],
  ['They saw the Giants’ Harbour House.', ['Giants', 'Harbour House']],
  ['The Syrian Observatory for Human Rights said so.', ['Syrian Observatory for Human Rights']],
  ['He works for Marks & Spencer at St. Brannoc Hospital.', ['Marks & Spencer', 'St. Brannoc Hospital']],
  ['J. R. Marsh came with Petra Lund-Hale.', ['J. R. Marsh', 'Petra Lund-Hale']],
  ['Fighting went on along the Iraq-Syria border and in U.S.-held towns.', ['Iraq', 'Syria', 'U.S.']],
  ['It was a Monday in May, and on Sundays nobody came in December.', []],
  ['Reuters quoted a commander.', ['Reuters']],
  ['Soldiers came. The soldiers were tired, and Marsh saw soldiers. Marsh left.', ['Marsh', 'Marsh']],
  ['I’m sure we’ll win. I’ve said so.', []],
  ['IRAQ FORTIFIES LARGE AREAS ALONG ITS BORDERS', []],
  ['', []],
];

test.each(rows)('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('a people of the library’s own country is no name, and the country is a place', () => {
  const library = libraryOf([
    [
      'The fishermen of Orsenia are poor.',
      'The strike hurts the Orsenian economy and every Orsenian harbour.',
    ],
  ]);
  expect(kindsOf(library)).toEqual({ Orsenia: 'place' });
});

test('two first names that look like a country and its people stay names', () => {
  const library = libraryOf([
    [
      'Then Julia Marsh met Julian Voss.',
      'On Friday Julian said that Julian was tired of the Julian economy.',
    ],
  ]);
  expect(namesOf(library).flat()).toEqual(['Julia Marsh', 'Julian Voss', 'Julian']);
});

test('a people before a name that the library knows alone is not part of it', () => {
  const names = namesOf(
    libraryOf([['The fighting east of the Syrian Euphrates went on. The Euphrates is wide.']]),
  );
  expect(names).toEqual([['Euphrates']]);
  const known = libraryOf(
    [['The Kurdish People’s Protection Units came.']],
    [['People’s Protection Units', 'YPG']],
  );
  expect(known.entities.map(({ name }) => name)).toEqual(['People’s Protection Units']);
  expect(namesOf(libraryOf([['The Syrian Democratic Forces came.']]))).toEqual([
    ['Syrian Democratic Forces'],
  ]);
});

test('a name of aliases.json is one also where any word has a capital', () => {
  const text = ['Boukamal fell. Nobody knows when.'];
  expect(namesOf(libraryOf([text]))).toEqual([]);
  expect(namesOf(libraryOf([text], [['Boukamal', 'Abu Kamal']]))).toEqual([['Boukamal', 'Abu Kamal']]);
});
