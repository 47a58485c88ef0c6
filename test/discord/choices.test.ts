import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choicesOf, withoutCount } from '../../src/discord/choices.ts';
import { lexicons } from '../../src/render/lexicon/languages.ts';
import { mayAll, openHarbour, startUsedBot, type UsedBot } from './used-bot.ts';

const { en, de, ar } = lexicons;

test('a choice shows how many sentences there are', () => {
  expect(choicesOf(['Ilka', 'Vellmar', 'x'], (text) => ({ Ilka: 12, Vellmar: 1 })[text], de)).toEqual([
    { name: 'Ilka · 12 Sätze', value: 'Ilka' },
    { name: 'Vellmar · 1 Satz', value: 'Vellmar' },
    { name: 'x', value: 'x' },
  ]);
});

test('never more than 25 choices of 100 characters, each once, none empty', () => {
  const odd = [
    '',
    '\u200b',
    'same',
    'same ',
    ...Array.from({ length: 60 }, (_, n) => `${n} ${'👩🏽'.repeat(99)}`),
  ];
  const choices = choicesOf(odd, () => 3, ar);
  expect(choices).toHaveLength(25);
  expect(choices[0]?.value).toBe('same');
  for (const { name, value } of choices) {
    expect(name.length).toBeLessThanOrEqual(100);
    expect(value.length).toBeLessThanOrEqual(100);
  }
});

test('what was shown is understood as what was meant, in every language', () => {
  const text = fc
    .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
    .filter((one) => one.trim() !== '');
  fc.assert(
    fc.property(
      text,
      fc.nat(20_000),
      fc.constantFrom(...Object.values(lexicons)),
      (typed, count, lexicon) => {
        for (const { name, value } of choicesOf([typed], () => count, lexicon)) {
          expect(withoutCount(name)).toBe(value);
          expect(withoutCount(value)).toBe(value);
        }
      },
    ),
    { seed: 20181029, numRuns: 2000 },
  );
});

test.each(['Ilka', 'a · b', 'a · 12', '12 sentences', 'a · 12 sentences of it', ' · '])(
  '%j is taken as it is',
  (typed) => {
    expect(withoutCount(typed)).toBe(typed);
  },
);

describe('in the bot', () => {
  let used: UsedBot;
  beforeAll(async () => {
    used = await startUsedBot();
  });
  afterAll(async () => {
    await used.bot.stop();
    await used.standIn.close();
    expect(used.standIn.problems).toEqual([]);
  });
  const complete = async (name: string, option: string, value: string) => {
    const options = [{ name: option, type: 3, value, focused: true }];
    return (await used.interact({ type: 4, ...mayAll, data: { type: 1, name, options } })).choices;
  };

  test('entities, speakers and titles come with their numbers of sentences', async () => {
    const { library } = await openHarbour();
    for (const { name, value } of await complete('who', 'question', '')) {
      const entity = library.entities.find((one) => one.name === value);
      expect(name).toBe(`${value} · ${en.counted(entity?.sentences.length ?? -1, 'sentence')}`);
    }
    for (const [command, option] of [
      ['quote', 'speaker'],
      ['sources', 'source'],
    ] as const) {
      const choices = await complete(command, option, '');
      expect(choices.length).toBeGreaterThan(3);
      for (const { name } of choices) expect(name).toMatch(/ · [1-9]\d* sentences?$/);
    }
  });

  test('a label sent instead of its value is answered like the value', async () => {
    const [choice] = await complete('quote', 'speaker', '');
    const [byLabel, byValue] = await Promise.all(
      [choice?.name, choice?.value].map((speaker) => used.use('quote', { speaker })),
    );
    expect(choice?.name).not.toBe(choice?.value);
    expect(byLabel?.messages[0]?.text).toBe(byValue?.messages[0]?.text);
    const [title] = await complete('sources', 'source', '');
    const article = await used.use('sources', { source: title?.name });
    expect(article.messages[0]?.text).toContain(title?.value);
  });
});
