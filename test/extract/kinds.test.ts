import { expect, test } from 'vitest';
import type { EntityKind } from '../../src/domain/entity.ts';
import { kindsOf, libraryOf } from '../library/made-up.ts';

const rows: readonly (readonly [kind: EntityKind, name: string, text: string])[] = [
  ['person', 'Zubaay', 'On Friday General Zubaay came.'],
  ['person', 'Maro Fenwick', 'Then Maro Fenwick, spokesman for the police, left.'],
  ['person', 'Tindall', 'Its economist, Tindall, disagreed.'],
  ['person', 'Ruben Astley', 'They met Ruben Astley, a crane operator who lives there.'],
  [
    'organisation',
    'Kataeb Hezbollah',
    'They met fighters of Iraq’s Kataeb Hezbollah, a group within the army.',
  ],
  ['organisation', 'Merrow Engineering', 'It was done by Merrow Engineering.'],
  ['organisation', 'Asharq Al-Awsat', 'Marsh told Asharq Al-Awsat on Monday that it was over.'],
  ['organisation', 'SDF', 'The retreat of SDF fighters goes on.'],
  ['organisation', 'Islamic State', 'The members of Islamic State fled, and Islamic State militants hid.'],
  ['place', 'Zaal', 'It sailed for the port of Zaal.'],
  ['place', 'Qaim', 'They retook Qaim, the Iraqi border town reclaimed on Friday.'],
  ['place', 'Al-Hol', 'They fled the camps – including Al-Hol – and hid.'],
  ['place', 'Ostrel', 'He came from the capital, Ostrel, on Friday.'],
  ['place', 'VELLMAR', 'VELLMAR — A bridge fell on Friday.'],
  ['place', 'Ostrel', 'Ostrel, March 20 — The talks go on.'],
  ['place', 'Ilka', 'He lives in the woods west of the Ilka.'],
  ['place', 'Britain', 'The Britain-based Observatory said so.'],
  ['place', 'Turkey', 'The leaders of Turkey agreed.'],
  ['place', 'Moscow', 'Meanwhile, Moscow announced it would talk.'],
  ['other', 'Operation Peace Spring', 'It was called “Operation Peace Spring” by the army.'],
  ['other', 'Harbour Medal', 'They were given the Harbour Medal.'],
  ['other', 'Saltgate', 'They met outside the Saltgate entrance.'],
];

test.each(rows)('%s: %s in “%s”', (kind, name, text) => {
  expect(kindsOf(libraryOf([[text]]))[name]).toBe(kind);
});

test('all mentions decide together: the one that is sure decides for the ones that are not', () => {
  const unsure = ['Nobody wanted Vellmar. The fall of Vellmar was near.'];
  expect(kindsOf(libraryOf([unsure])).Vellmar).not.toBe('place');
  const library = libraryOf([unsure, ['They live in the city of Vellmar.']]);
  expect(kindsOf(library).Vellmar).toBe('place');
  const kinds = library.mentions.flat().map(({ kind }) => kind);
  expect(kinds).toEqual(['place', 'place', 'place']);
});

test('all names of a thing decide together', () => {
  const library = libraryOf(
    [['The U.S. coalition, the U.S. forces and U.S. officials came.', 'He said the U.S. denied it.']],
    [['United States', 'U.S.']],
  );
  expect(kindsOf(library)).toEqual({ 'United States': 'place' });
  const texts = [['The Albion forces came. Then the Albion said it was over, and Albion fighters left.']];
  expect(kindsOf(libraryOf(texts))).toEqual({ Albion: 'organisation' });
  expect(kindsOf(libraryOf(texts, [['United Kingdom', 'Albion']]))).toEqual({ 'United Kingdom': 'place' });
});

test('names in a list are of one kind', () => {
  expect(
    kindsOf(libraryOf([['The provinces of Nineveh and Anbar are large. They left Nineveh province.']])).Anbar,
  ).toBe('place');
});

test('a country’s name that is short for a person is a person', () => {
  const library = libraryOf([
    ['Michael Jordan scored. In the end Jordan said he was tired.'],
    ['They live in Jordan.'],
  ]);
  expect(kindsOf(library)).toEqual({ 'Michael Jordan': 'person', Jordan: 'place' });
});
