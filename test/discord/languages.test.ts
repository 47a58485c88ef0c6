import { afterEach, beforeEach, expect, test } from 'vitest';
import { labelsOf, startUsedBot, type UsedBot } from './used-bot.ts';

let used: UsedBot;

beforeEach(async () => {
  used = await startUsedBot();
});
afterEach(async () => {
  await used.bot.stop();
  await used.standIn.close();
  expect(used.standIn.problems).toEqual([]);
});

const textOf = (seen: { messages: readonly { text: string }[] }) => seen.messages.at(-1)?.text ?? '';
const question = 'Who spoke about the strike?';

test.each([
  ['de', 'Zusammenhang', /Absatz \d/, /„Zeppelin“/],
  ['fr', 'Contexte', /paragraphe \d/, /«\u00a0Zeppelin\u00a0»/],
  ['es-419', 'Contexto', /párrafo \d/, /«Zeppelin»/],
  ['ar', 'السياق', /الفقرة \d/, /«\u2068Zeppelin\u2069»/],
  ['ja', 'Context', /paragraph \d/, /“Zeppelin”/],
])(
  'in %s the bot’s own words are of that language, the article’s stay',
  async (locale, label, cited, echo) => {
    const inEnglish = await used.use('ask', { question });
    const seen = await used.use('ask', { question }, { locale });
    expect(labelsOf(seen)).toContain(label);
    expect(textOf(seen)).toMatch(cited);
    const sentence = /^> .+$/m.exec(textOf(inEnglish))?.[0] ?? 'none';
    expect(textOf(seen)).toContain(sentence);
    expect(textOf(await used.use('ask', { question: 'What is Zeppelin?' }, { locale }))).toMatch(echo);
    expect(textOf(await used.use('help', {}, { locale }))).toContain('> ');
  },
);

test('what is wrong is said in the language, with the option as it is called there', async () => {
  const said = async (locale: string) =>
    textOf(await used.use('ask', { question: 'x'.repeat(300) }, { locale }));
  expect(await said('de')).toBe(
    'Die Angabe „frage“ hat 300 Zeichen; höchstens 200 sind erlaubt. Fragen Sie kürzer.',
  );
  expect(await said('en-US')).toMatch(/^The question has 300 characters/);
  const wrong = await used.use('quote', { limit: 9 }, { locale: 'es-ES' });
  expect(textOf(wrong)).toContain('La opción «límite» debe ser un número entero de 1 a 5.');
});
