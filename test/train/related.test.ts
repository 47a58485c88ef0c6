import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type RelatedTerm, unpackRelatedWords } from '../../src/search/related-words.ts';
import { readDictionary } from '../../src/train/related/dictionary.ts';
import { createGeography } from '../../src/train/related/geography.ts';
import { readMoby } from '../../src/train/related/moby.ts';
import { trainOpposites } from '../../src/train/related/opposites.ts';
import { relate } from '../../src/train/related/relations.ts';
import { cutTable } from '../../src/train/related/table.ts';
import { trainRelatedWords } from '../../src/train/related/train.ts';
import { writeSquad, writeText } from './squad-file.ts';

// A dictionary of a few words in the format of WordNet's database: see wndb(5WN).

const pad = (offset: number) => String(offset).padStart(8, '0');
const hex = (number: number) => number.toString(16).padStart(2, '0');

type Pointer = readonly [symbol: string, target: number, part: string, fromWord?: number, toWord?: number];

function synset(offset: number, field: number, part: string, words: string[], pointers: Pointer[] = []) {
  const listed = words.map((word) => `${word} 0`).join(' ');
  const tied = pointers.map(
    ([symbol, target, to, fromWord = 0, toWord = 0]) =>
      `${symbol} ${pad(target)} ${to} ${hex(fromWord)}${hex(toWord)}`,
  );
  const counts = [hex(words.length), listed, String(pointers.length).padStart(3, '0')];
  return [pad(offset), String(field).padStart(2, '0'), part, ...counts, ...tied, '| a gloss'].join(' ');
}

function entry(lemma: string, part: string, offsets: number[]) {
  return `${lemma} ${part} ${offsets.length} 1 @ ${offsets.length} 0 ${offsets.map(pad).join(' ')}  `;
}

const files = {
  'data.noun': [
    '  1 A licence stands at the top.',
    synset(10, 6, 'n', ['ship', 'vessel'], [['@', 11, 'n']]),
    synset(11, 6, 'n', ['craft', 'rare_thing'], [['@', 12, 'n']]),
    synset(12, 6, 'n', ['vehicle', 'object']),
    synset(20, 18, 'n', ['captain', 'Skipper'], [['@', 21, 'n']]),
    synset(21, 18, 'n', ['officer'], [['@', 22, 'n']]),
    synset(22, 18, 'n', ['leader'], [['@', 23, 'n']]),
    synset(23, 18, 'n', ['ruler'], [['@', 24, 'n']]),
    synset(24, 18, 'n', ['person', 'somebody']),
    synset(30, 15, 'n', ['Syria'], []),
    synset(40, 4, 'n', ['sailing', 'voyage'], []),
    synset(50, 4, 'n', ['turkey', 'fowl']),
    synset(51, 15, 'n', ['Turkey', 'Ottoman_land', 'republic'], [['@i', 52, 'n']]),
    synset(52, 15, 'n', ['country']),
    synset(
      53,
      15,
      'n',
      ['Orsenia'],
      [
        ['@i', 52, 'n'],
        ['%p', 54, 'n'],
        ['%p', 56, 'n'],
      ],
    ),
    synset(
      54,
      15,
      'n',
      ['Vellmar'],
      [
        ['@i', 55, 'n'],
        ['#p', 53, 'n'],
      ],
    ),
    synset(55, 15, 'n', ['national_capital']),
    synset(56, 15, 'n', ['Lowdock'], [['#p', 53, 'n']]),
  ],
  'index.noun': [
    entry('captain', 'n', [20]),
    entry('ship', 'n', [10, 40]),
    entry('turkey', 'n', [50, 51]),
    entry('rare_thing', 'n', [11]),
    entry('ox', 'n', [12]),
    entry('orsenia', 'n', [53]),
    entry('vellmar', 'n', [54]),
    entry('lowdock', 'n', [56]),
  ],
  'data.verb': [
    synset(60, 38, 'v', ['sail', 'navigate'], [['+', 40, 'n', 1, 1]]),
    synset(61, 38, 'v', ['voyage', 'sail'], []),
  ],
  'index.verb': [entry('sail', 'v', [60, 61, 61, 61]), entry('navigate', 'v', [60])],
  'data.adj': [
    synset(70, 1, 'a', ['Syrian'], [['\\', 30, 'n', 1, 1]]),
    synset(71, 0, 'a', ['brave', 'bold(p)'], [['&', 72, 's']]),
    synset(74, 0, 'a', ['rough', 'choppy'], [['!', 75, 'a', 2, 1]]),
    synset(75, 0, 'a', ['smooth(p)'], [['!', 74, 'a', 1, 2]]),
    synset(72, 0, 's', ['fearless']),
    synset(73, 1, 'a', ['Orsenian'], [['\\', 53, 'n', 1, 1]]),
  ],
  'index.adj': [
    entry('orsenian', 'a', [73]),
    entry('syrian', 'a', [70]),
    entry('brave', 'a', [71]),
    ...['rough', 'choppy'].map((lemma) => entry(lemma, 'a', [74])),
    entry('smooth', 'a', [75]),
  ],
  'data.adv': [],
  'index.adv': [],
  'index.sense': [
    'ship%1:06:00:: 00000010 1 30',
    'ship%1:04:00:: 00000040 2 1',
    'brave%3:00:00:: 00000071 1 0',
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'verbatim-wordnet-'));
for (const [file, lines] of Object.entries(files)) writeFileSync(join(folder, file), `${lines.join('\n')}\n`);

const news = writeText('boat: dinghy, put to sea, the, 5 boats\n');
const moby = join(folder, 'words.txt');
writeFileSync(
  moby,
  'captain,skipper,sea captain\r\nskipper,captain\r\ntug,boat,towboat\r\nboat,vessel,tub,punt,ark\r\nvessel,boat\r\n',
);

const dictionary = await readDictionary(folder);
const relations = relate(dictionary);
const meanings = (term: string) => Object.fromEntries(relations.get(term)?.meanings ?? []);
const kinds = (term: string) => [...(relations.get(term)?.kinds ?? [])];

describe('relations', () => {
  test('synonyms, and what a noun is a kind of up to two steps', () => {
    expect(meanings('ship')).toEqual({ vessel: 0.7 });
    expect(kinds('ship')).toEqual(['craft', 'vehicl', 'object']);
  });

  test('a meaning of few uses is left out', () => {
    // "ship" as voyage: 1 of 31 uses.
    expect(meanings('ship')).not.toHaveProperty('voyag');
  });

  test('a derived word counts more than its synonyms, and ties only the word that derives', () => {
    expect(meanings('sail')).toEqual({ navig: 0.7, voyag: 0.595 });
    expect(meanings('navig')).toEqual({ sail: 0.7 });
  });

  test('similar adjectives, and what an adjective pertains to', () => {
    expect(meanings('brave')).toEqual({ bold: 0.7, fearless: 0.5 });
    expect(meanings('syrian')).toEqual({ syria: 0.9 });
  });

  test('a role of a person is a kind of all roles above it, but not just "person"', () => {
    expect(kinds('captain')).toEqual(['offic', 'leader', 'ruler']);
    expect(meanings('captain')).toEqual({});
  });

  test('a name is no synonym, though it is a kind of something', () => {
    expect(meanings('turkey')).toEqual({ fowl: 0.7 });
    expect(kinds('turkey')).toEqual(['countri']);
  });

  test('a capital and its country stand for one another, and other towns do not', () => {
    expect(meanings('vellmar')).toEqual({ orsenia: 0.6 });
    expect(meanings('orsenia')).toEqual({ vellmar: 0.6 });
    expect(meanings('lowdock')).toEqual({});
  });

  test('phrases and words of two letters are left out', () => {
    expect(relations.has('ox')).toBe(false);
    expect([...relations.keys()].join()).not.toContain('_');
  });
});

test('countries, their capitals and what belongs to them are known by name', () => {
  expect(createGeography(dictionary).words().toSorted()).toEqual([
    'orsenia',
    'orsenian',
    'turkey',
    'vellmar',
  ]);
});

/** A line a term: "term near7 nearer9|kind kind". */
function linesOf(table: readonly RelatedTerm[]): string[] {
  return table.map(({ term, meanings: near, kinds: own }) => {
    const words = near.map((one) => `${one.term}${one.tenths}`).join(' ');
    return `${term} ${words}${own.length === 0 ? '' : `|${own.join(' ')}`}`;
  });
}

describe('the table', () => {
  test('has only known terms, the nearest first, without what everything is', () => {
    const known = new Set(['ship', 'vessel', 'craft', 'object', 'sail', 'navig', 'voyag', 'brave']);
    expect(linesOf(cutTable(relations, known)).toSorted()).toEqual([
      'navig sail7',
      'sail navig7 voyag6',
      'ship vessel7|craft',
    ]);
  });

  test('is of words of the texts and those found in text before, and takes a thesaurus besides', async () => {
    const text = 'A bold vessel, its tug and its captain: officers, leaders, skippers, a boat.';
    const reports: string[] = [];
    const made = await trainRelatedWords(
      folder,
      moby,
      news,
      [writeSquad([[{ text, questions: {} }]])],
      (words) => reports.push(words),
    );
    expect(made.path).toBe('src/search/related-words.bin');
    const { related, kinds: kindsOf } = unpackRelatedWords(made.content as Uint8Array);
    expect(kindsOf('captain')).toEqual(['offic', 'leader']);
    expect(related('ship')).toContainEqual({ term: 'vessel', weight: 0.7 });
    expect(related('orsenian')).toEqual([{ term: 'orsenia', weight: 0.9 }]);
    expect(related('captain').map(({ term }) => term)).toEqual(['skipper']);
    expect(related('skipper').map(({ term }) => term)).toEqual(['captain']);
    expect(related('tug').map(({ term }) => term)).toContain('boat');
    expect(related('boat').map(({ term }) => term)).not.toContain('captain');
    expect(related('boat')).toContainEqual({ term: 'put to sea', weight: 1 });
    // The other way round it counts less.
    expect(related('put to sea')).toEqual([{ term: 'boat', weight: 0.8 }]);
    expect(related('dinghi').map(({ term }) => term)).toEqual(['boat']);
    expect(reports.length).toBeGreaterThan(0);
  });

  test('without the words of news stops with the name of their file', async () => {
    await expect(trainRelatedWords(folder, moby, '/nowhere/words.txt', [], () => {})).rejects.toThrow(
      '/nowhere/words.txt',
    );
  });
});

test('the more entries two words share, the nearer they are', async () => {
  const near = await readMoby(moby, new Set(['captain', 'skipper', 'tug', 'boat', 'vessel']));
  const between = (one: string, other: string) => near.get(one)?.get(other) ?? 0;
  expect(between('captain', 'skipper')).toBe(0.7);
  expect(between('tug', 'boat')).toBeGreaterThan(0.3);
  expect(between('tug', 'boat')).toBeLessThan(between('captain', 'skipper'));
  expect(between('tug', 'captain')).toBe(0);
  expect(near.get('captain')?.has('captain')).toBe(false);
});

test('antonyms of one word and sets of a list exclude each other, each as terms', async () => {
  const reports: string[] = [];
  const list = writeText('# what a line is\nnorth south\nships ship\ncaptains skippers officer\n');
  const { path, content } = await trainOpposites(folder, list, (words) => reports.push(words));
  expect(path).toBe('src/search/opposites.json');
  expect(JSON.parse(String(content))).toEqual({
    sets: 'captain offic skipper, choppi smooth, north south',
  });
  expect(reports.join()).toContain('3 sets');
  await expect(trainOpposites(folder, '/nowhere/sets.txt', () => {})).rejects.toThrow('/nowhere/sets.txt');
});

test('a folder without the files is named, with the remedy', async () => {
  await expect(readDictionary('/nowhere')).rejects.toThrow(/data\.noun .* \/nowhere: give the folder dict/);
});
