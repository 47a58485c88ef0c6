import { expect, test } from 'vitest';
import { kindsOf, libraryOf, namesOf } from '../library/made-up.ts';

const together: readonly (readonly [why: string, names: readonly string[], texts: readonly string[]])[] = [
  [
    'an acronym that its article introduces',
    ['United Dockers and Haulers of Orsenia', 'UDHO'],
    ['The strike was called by the United Dockers and Haulers of Orsenia (UDHO). The UDHO is small.'],
  ],
  [
    'letters that are not the initials',
    ['Turkish Armed Forces', 'TSK'],
    ['The Turkish Armed Forces (TSK) came.'],
  ],
  [
    'the definition of one article in another',
    ['Shipping Employers’ Federation', 'SEF'],
    ['The Shipping Employers’ Federation (SEF) spoke.', 'Then the Shipping Employers’ Federation left.'],
  ],
  ['ou and u', ['Boukamal', 'Bukamal'], ['They took Boukamal.', 'They left Bukamal.']],
  [
    'the Arabic article',
    ['Deir el-Zour', 'Deir Ezzor'],
    ['They took Deir el-Zour.', 'They left Deir Ezzor.'],
  ],
  [
    'al- and no al-',
    ['Bashar al-Assad', 'Bashar Assad'],
    ['Then Bashar al-Assad spoke.', 'Then Bashar Assad spoke.'],
  ],
  ['a hyphen or none', ['Al-Hol'], ['They fled Al-Hol.', 'They fled Al Hol.']],
  ['a surname', ['Ryan Dillon', 'Dillon'], ['Then Ryan Dillon came. So Dillon said.']],
  [
    'a surname of two parts',
    ['Petra Lund-Hale', 'Lund-Hale'],
    ['Then Petra Lund-Hale came. So Lund-Hale said.'],
  ],
  [
    'a surname without al-',
    ['Saeed Al-Jayashi', 'Jayashi'],
    ['Then Saeed Al-Jayashi came. So Jayashi said.'],
  ],
  [
    'a surname in another article',
    ['Ryan Dillon', 'Dillon'],
    ['Then Ryan Dillon came.', 'On Friday Dillon said so.'],
  ],
  [
    'the last word of an organisation',
    ['Syrian Observatory for Human Rights', 'Observatory'],
    ['The Syrian Observatory for Human Rights came. Later the Observatory left.'],
  ],
  [
    'a river',
    ['Euphrates River', 'Euphrates'],
    ['The Euphrates River is wide.', 'They live west of the Euphrates.'],
  ],
];

test.each(together)('one thing: %s', (_, names, texts) => {
  expect(namesOf(libraryOf(texts.map((text) => [text])))).toEqual([names]);
});

const apart: readonly (readonly [why: string, texts: readonly string[]])[] = [
  ['one letter more', ['Then Kate Hudson came.', 'Then Kate Hodson came.']],
  ['another beginning', ['Then Ann Anderson came.', 'Then Ann Sanderson came.']],
  ['Ford and Fjord', ['They like Ford.', 'They like Fjord.']],
  ['a town and a man', ['They live in Houston.', 'On Friday General Huston came.']],
  ['two of one surname in the article', ['Then Ann Marsh met Gideon Marsh. So Marsh said.']],
  [
    'two of one surname in the library',
    ['Then Ann Marsh came.', 'Then Gideon Marsh came.', 'On Friday Marsh said so.'],
  ],
  ['an organisation of another article', ['The Syrian Observatory came.', 'Later the Observatory left.']],
  [
    'a place and a person of one name',
    ['Then Kate Sinjar came.', 'They live in Sinjar, in Sinjar district.'],
  ],
  ['a person and a river', ['The Hudson River is wide.', 'On Friday Hudson said no. Then Hudson left.']],
  ['letters in brackets after no name', ['It is in the (ABC) of the port of Zaal.']],
  ['an agency in brackets', ['They met in Vellmar (AFP).']],
  ['look-alikes of another script', ['They took Mosul.', 'They took Моsul.']],
];

test.each(apart)('different things: %s', (_, texts) => {
  const library = libraryOf(texts.map((text) => [text]));
  const written = new Set(namesOf(library).flat());
  expect(library.entities.every(({ aliases }) => aliases.length === 0)).toBe(true);
  expect(library.entities.length).toBe(written.size);
  expect(library.entities.length).toBeGreaterThan(1);
});

test('aliases.json joins names, shows its first name, and keeps the ones that no article uses', () => {
  const aliases = [['Islamic State', 'IS', 'Daesh', 'ISIL']];
  const library = libraryOf([['They fought Daesh. Fighters of IS fled.']], aliases);
  expect(namesOf(library)).toEqual([['Islamic State', 'IS', 'Daesh', 'ISIL']]);
});

test('names of a prototype are names', () => {
  const library = libraryOf(
    [['Then Constructor came and Hasownproperty left.']],
    [['Constructor', '__proto__']],
  );
  expect(namesOf(library)).toEqual([['Constructor', '__proto__'], ['Hasownproperty']]);
  expect(Object.keys(kindsOf(library))).toHaveLength(2);
});
