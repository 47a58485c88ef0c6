import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/corpus/read.ts';
import type { EntityKind } from '../../src/domain/entity.ts';
import { buildLibrary } from '../../src/library/build.ts';
import type { Library } from '../../src/library/library.ts';
import { readSentences } from '../../src/library/read-sentences.ts';
import { createTagger } from '../../src/text/tag.ts';
import { quotationsOf } from '../library/made-up.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tag = await createTagger();

async function read(folder: string): Promise<Library> {
  const contents = await readFolder(join(root, folder));
  return buildLibrary({
    folder,
    ...contents,
    read: contents.articles.map((article) => readSentences(article, tag)),
  });
}

const border = await read('corpus');
const harbour = await read('test/fixtures/harbour');

const named = (library: Library, kind: EntityKind) =>
  library.entities.filter((entity) => entity.kind === kind).map(({ name }) => name);

test('the people of the five articles', () => {
  expect(named(border, 'person').sort()).toEqual([
    'Abbas Mohammad',
    'Barham Salih',
    'Bashar Assad',
    'Donald Trump',
    'Emmanuel Macron',
    'Haider al-Abadi',
    'Jaafar al-Husseini',
    'Mike Pompeo',
    'Numan Zubaay',
    'Qassem al-Mohammadi',
    'Ryan Dillon',
    'Saeed Al-Jayashi',
    'Vladimir Putin',
  ]);
});

test('their places', () => {
  expect(named(border, 'place')).toEqual(
    expect.arrayContaining([
      'Moscow',
      'BEIRUT',
      'Boukamal',
      'Qaim',
      'Anbar',
      'Al-Hol',
      'Euphrates River',
      'Turkey',
      'United States',
    ]),
  );
});

test('their organisations', () => {
  const organisations = named(border, 'organisation');
  expect(organisations).toEqual(
    expect.arrayContaining([
      'Asharq Al-Awsat',
      'Islamic State',
      'Defense Ministry',
      'Kataeb Hezbollah',
      'Reuters',
      'Syrian Democratic Forces',
    ]),
  );
});

test('one thing of many names', () => {
  const aliasesOf = (name: string) => border.entities.find((entity) => entity.name === name)?.aliases ?? [];
  expect(aliasesOf('Islamic State')).toEqual(expect.arrayContaining(['IS', 'ISIS', 'Daesh', 'ISIL']));
  expect(aliasesOf('Popular Mobilization Forces')).toEqual(
    expect.arrayContaining(['PMF', 'Hashd al-Shaabi']),
  );
  expect(aliasesOf('Boukamal')).toContain('Bukamal');
  expect(aliasesOf('Jaafar al-Husseini')).toEqual(['al-Husseini']);
});

test('the quotation that an advertisement breaks in two', () => {
  const broken = quotationsOf(border).find(({ words }) => words.includes('foiled'));
  expect(broken).toEqual({
    words:
      'We can say after liberating the borders that we have foiled the U.S. project on the Iraq and Syrian borders,',
    speaker: 'Jaafar al-Husseini',
    steps: ['said al-Husseini', 'Jaafar al-Husseini'],
  });
});

test('"he added" in the second article', () => {
  const added = quotationsOf(border).find(({ words }) => words.includes('retreat'));
  expect(added?.speaker).toBe('Abbas Mohammad');
  expect(added?.steps[0]).toBe('he added');
});

test('the people of the harbour', () => {
  expect(named(harbour, 'person').sort()).toEqual(
    [
      ...[
        'Adela Renwick',
        'Anton',
        'Benedikt Rusk',
        'Bettina Kroll',
        'Corvin Halleck',
        'Dario Venn',
        'Freya Dunstan',
      ],
      ...[
        'Gideon Marsh',
        'Hanne Colvert',
        'Hollis Greave',
        'Idris Fallow',
        'Ilse Tarrant',
        'Jonas Pell',
        'Leopold Anwen',
      ],
      ...[
        'Lucan Ferreby',
        'Maro Fenwick',
        'Mattias Orrell',
        'Mirela Voss',
        'Ottoline Brask',
        'Oyelle Mbaku',
        'Petra Lund-Hale',
      ],
      ...['Ruben Astley', 'Salome Tindall', 'Sunniva Larke'],
    ].sort(),
  );
  expect(named(harbour, 'place')).toEqual(
    expect.arrayContaining(['Orsenia', 'Vellmar', 'Ostrel', 'Lowdock', 'Ambleford', 'River Ilka']),
  );
});

test('no demonym is a name by itself', () => {
  const names = [...border.entities, ...harbour.entities].flatMap(({ name, aliases }) => [name, ...aliases]);
  for (const people of ['Russian', 'Turkish', 'Iraqi', 'Syrian', 'Kurdish', 'Shiite', 'Orsenian']) {
    expect(names).not.toContain(people);
  }
});

test('the speakers of the harbour: what the article does not say stays open', () => {
  const speakerOf = (words: string) =>
    quotationsOf(harbour).find((quotation) => quotation.words.startsWith(words))?.speaker;
  expect(speakerOf('These are fatigue cracks')).toBe('Leopold Anwen');
  expect(speakerOf('years, not weeks')).toBe('Mattias Orrell');
  expect(speakerOf('The question is why anybody was on it. A driver')).toBe('Mattias Orrell');
  expect(speakerOf('I cannot rule out')).toBe('Hanne Colvert');
  expect(speakerOf('My father loaded ships')).toBe('Ruben Astley');
  expect(speakerOf('I keep going back to that van')).toBe('Jonas Pell');
  expect(speakerOf('I don’t want a medal')).toBe(null);
});
