import { describe, expect, test } from 'vitest';
import { alternativesOf } from '../../../src/answer/understand/alternatives.ts';
import { createFindEntities } from '../../../src/answer/understand/find-entities.ts';
import { understand } from '../../../src/answer/understand/understand.ts';
import type { AskedKind } from '../../../src/domain/question.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { libraryOf } from '../../library/made-up.ts';

const library = libraryOf(
  [
    [
      'The army deployed troops near Vellmar on Monday. The deployment was peaceful.',
      'Colonel Ada Brandt, spokeswoman for the army, said the troops had a rifle each and no gun.',
      'Fighters of the Islamic State (IS) fled to Vellmar. Daesh said nothing.',
      'The Saltgate Bridge fell into the river. Divers and inspectors found a lorry. A physician spoke of a huge wave.',
    ],
  ],
  [['Islamic State', 'IS', 'ISIS', 'Daesh']],
);
const { vocabulary, entities } = library;
const findEntities = createFindEntities(entities, tokenize);
const understood = (text: string, command: AskedKind = 'ask') =>
  understand(library, findEntities, text, command);

/** What may stand for a word, with the reason. */
function alternatives(word: string, isNamed = false): Record<string, string> {
  const all = alternativesOf(vocabulary, word, isNamed, []);
  return Object.fromEntries(all.map(({ term, because }) => [vocabulary.terms[term] ?? '', because]));
}

describe('alternatives of a word', () => {
  test('are the word itself in any form, with full weight', () => {
    const [first] = alternativesOf(vocabulary, 'Deploys', false, []);
    expect(first).toMatchObject({ term: vocabulary.idOf('deploy'), weight: 1, because: 'same word' });
  });

  test('are words of its family', () => {
    expect(alternatives('deployed')).toMatchObject({ deploy: 'same word' });
    expect(alternatives('peacefully')).toMatchObject({ peac: 'same word' });
    expect(alternatives('physicist')).toMatchObject({ physician: 'same family' });
  });

  test('are words of the same meaning, from WordNet and from the words of news', () => {
    expect(alternatives('spokesman')).toMatchObject({ spokeswoman: 'same meaning' });
    expect(alternatives('doctor')).toMatchObject({ physician: 'same meaning' });
  });

  test('are phrases that the library has all words of', () => {
    const phrases = alternativesOf(vocabulary, 'mention', false, []).filter(({ phrase }) => phrase);
    expect(phrases).toMatchObject([
      { term: vocabulary.idOf('speak'), because: 'same meaning', phrase: { before: [], after: ['of'] } },
    ]);
  });

  test('are what the phrase means that the word is in', () => {
    const of = (text: string) =>
      understood(text).query.words.flatMap(({ alternatives: all }) =>
        all.map(({ term }) => vocabulary.terms[term]),
      );
    expect(of('Who speaks for the forces?')).toContain('spokeswoman');
  });

  test('are words that are a kind of it, but not what it is a kind of', () => {
    expect(alternatives('professional')).toMatchObject({ physician: 'kind of it' });
    expect(alternatives('pediatrician')).not.toHaveProperty('physician');
  });

  test('weigh less than the word, and are listed once', () => {
    for (const word of ['spokesman', 'firearm', 'doctor', 'soldier']) {
      const all = alternativesOf(vocabulary, word, false, []);
      expect(all.length, word).toBeGreaterThan(0);
      const words = all.filter(({ phrase }) => phrase === undefined);
      expect(new Set(words.map(({ term }) => term)).size).toBe(words.length);
      for (const { weight, because } of all) {
        expect(weight).toBeGreaterThan(0);
        if (because !== 'same word') expect(weight).toBeLessThan(1);
      }
    }
  });

  test('of a name are itself and its family only', () => {
    expect(alternatives('car', true)).toEqual({});
    expect(alternatives('doctor', true)).toEqual({});
    expect(alternatives('Bridge', true)).toEqual({ bridg: 'same word' });
  });

  test('of a word that no article knows are none', () => {
    for (const word of ['zyzzyva', 'constructor', '__proto__', 'toString'])
      expect(alternatives(word), word).toEqual({});
  });
});

describe('the words of a question', () => {
  const words = (text: string) => understood(text).query.words.map(({ word }) => word);

  test('are those that say what it is about', () => {
    expect(words('Who deployed the troops near Vellmar?')).toEqual(['deployed', 'troops', 'near', 'Vellmar']);
    expect(words('How many troops were there?')).toEqual(['troops']);
    expect(words('What is the name of the bridge?')).toEqual(['bridge']);
    expect(words('What is it?')).toEqual([]);
  });

  test('are not those that are there for the sake of grammar', () => {
    expect(words('Who says nobody can get to anything around Vellmar?')).toEqual(['says', 'get', 'Vellmar']);
  });

  test('tell names and numbers', () => {
    const [troops, vellmar, number] = understood('troops in Vellmar in 2018').query.words;
    expect(troops).toMatchObject({ isName: false, isNumber: false });
    expect(vellmar).toMatchObject({ isName: true, isNumber: false });
    expect(number).toMatchObject({ word: '2018', isNumber: true });
  });

  test('a word that the library does not have is the rarest', () => {
    const [zyzzyva, army] = understood('zyzzyva army').query.words;
    expect(zyzzyva?.rarity).toBeGreaterThan(army?.rarity ?? Number.POSITIVE_INFINITY);
  });

  test('a name is searched for by its other names too', () => {
    const terms = understood('Where did ISIS flee?').query.terms.map(({ term }) => vocabulary.terms[term]);
    expect(terms).toEqual(expect.arrayContaining(['IS', 'daesh', 'islam', 'state']));
  });

  test('each term is searched for once, with a weight from 0 to 1', () => {
    const { terms } = understood('IS fighters, Daesh fighters and the Islamic State').query;
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
    for (const { weight } of terms) {
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(1);
    }
  });
});

describe('what a question asks to define', () => {
  test.each([
    ['Who is Ada Brandt?', 'Ada Brandt'],
    ['ada brandt', 'ada brandt'],
    ['Who was Colonel Ada Brandt?', 'Ada Brandt'],
    ['tell me about Ada Brandt', 'Ada Brandt'],
    ['What is the Islamic State?', 'Islamic State'],
    ['Where is Vellmar?', 'Vellmar'],
    ['What is IS?', 'IS'],
  ])('is in "%s" the entity that "%s" names', (question, words) => {
    expect(understood(question).defines).toMatchObject({ words, entity: expect.any(Number) });
  });

  test.each([
    ['Where is Vellmar?', 'ask', 'where'],
    ['Vellmar', 'where', 'where'],
    ['Where is Vellmar located?', 'ask', 'where'],
    ['Vellmar', 'ask', 'what'],
    ['What is Vellmar?', 'where', 'what'],
  ] as const)('"%s" with /%s asks %s it is', (question, command, asks) => {
    expect(understood(question, command).defines).toMatchObject({ asks });
  });

  test.each(['Who is Brandt?', 'who is brandt', 'Brandt', 'Who is Ada?'])(
    'a part of a name that only one person has names that person: "%s"',
    (question) => {
      expect(understood(question).defines?.entity).toBe(understood('Ada Brandt').defines?.entity);
    },
  );

  test('the beginning of a name is not the name', () => {
    for (const question of ['Who is Vell?', 'Who is Vellma?', 'who is vellma', 'Who is Bran?']) {
      expect(
        understood(question).query.words.flatMap(({ alternatives: all }) => all),
        question,
      ).toEqual([]);
    }
  });

  test.each([
    'Who deployed troops near Vellmar?',
    'Who is the spokeswoman of Vellmar?',
    'What did the Islamic State say?',
    'Where is the lorry of the divers?',
    'Is Vellmar big?',
    'What is the Islamic State about?',
    'What is the Islamic State based on?',
    'What does the army of Vellmar do?',
    'When was the Islamic State there?',
    'What is it?',
    '',
  ])('is nothing in "%s"', (question) => {
    expect(understood(question).defines).toBeUndefined();
  });

  test('is nothing for /when and /how-many', () => {
    expect(understood('Vellmar', 'when').defines).toBeUndefined();
    expect(understood('Vellmar', 'how-many').defines).toBeUndefined();
  });
});
