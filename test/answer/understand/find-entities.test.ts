import { expect, test } from 'vitest';
import { createFindEntities } from '../../../src/answer/understand/find-entities.ts';
import type { Entity } from '../../../src/domain/entity.ts';
import { tokenize } from '../../../src/text/tokens.ts';

const names: readonly (readonly [string, ...string[]])[] = [
  ['Islamic State', 'IS', 'ISIS', 'Daesh'],
  ['United States', 'US', 'U.S.'],
  ['Syria'],
  ['Syrian Democratic Forces', 'SDF'],
  ['Syrian Observatory'],
  ['Syrian Observatory for Human Rights'],
  ['Saeed Al-Jayashi', 'Al-Jayashi'],
  ['Café Luna'],
  ['World Health Organization', 'WHO'],
];
const entities = names.map(
  ([name, ...aliases], id): Entity => ({ id, kind: 'organisation', name, aliases, sentences: [] }),
);
const find = createFindEntities(entities, tokenize);

/** The names that are found in a text, each with the words that name it. */
function found(text: string): string[] {
  const tokens = tokenize(text);
  return find(text, tokens).map(({ entity, first, last }) => {
    const words = text.slice(tokens[first]?.from, tokens[last]?.to);
    return `${words} = ${entities[entity]?.name}`;
  });
}

test('a name is found in any case and with or without its marks', () => {
  expect(found('the islamic STATE')).toEqual(['islamic STATE = Islamic State']);
  expect(found('cafe luna')).toEqual(['cafe luna = Café Luna']);
  expect(found('who is al-jayashi?')).toEqual(['al-jayashi = Saeed Al-Jayashi']);
  expect(found('isis')).toEqual(['isis = Islamic State']);
});

test('an acronym that is also a common word is a name in capitals only', () => {
  expect(found('Where is IS?')).toEqual(['IS = Islamic State']);
  expect(found('Where is it?')).toEqual([]);
  expect(found('tell us what the US did')).toEqual(['US = United States']);
  expect(found('who leads the WHO')).toEqual(['WHO = World Health Organization']);
  expect(found('U.S. troops')).toEqual(['U.S. = United States']);
});

test('the longest name is found, and each word is of one name only', () => {
  expect(found('Syrian Democratic Forces in Syria')).toEqual([
    'Syrian Democratic Forces = Syrian Democratic Forces',
    'Syria = Syria',
  ]);
  expect(found('Saeed Al-Jayashi')).toEqual(['Saeed Al-Jayashi = Saeed Al-Jayashi']);
  const observatory = 'Syrian Observatory for Human Rights';
  expect(found(observatory)).toEqual([`${observatory} = ${observatory}`]);
  expect(found('Syrian Observatory for all')).toEqual(['Syrian Observatory = Syrian Observatory']);
  expect(found('Syrian Democratic party')).toEqual([]);
});

test('several names are found in the order of the text', () => {
  expect(found('Daesh, the SDF and Daesh')).toEqual([
    'Daesh = Islamic State',
    'SDF = Syrian Democratic Forces',
    'Daesh = Islamic State',
  ]);
});

test('words of every object are no names', () => {
  expect(found('constructor __proto__ toString')).toEqual([]);
});
