import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import type { Problem } from '../../../src/errors.ts';
import { renderAnswer } from '../../../src/render/discord.ts';
import { fits } from '../../../src/render/discord-message.ts';
import { displayable } from '../../../src/render/display.ts';
import { english } from '../../../src/render/lexicon/english.ts';
import { lexiconOf, lexicons } from '../../../src/render/lexicon/languages.ts';
import type { Lexicon } from '../../../src/render/lexicon/lexicon.ts';
import { citationWords, refusalWords } from '../../../src/render/words.ts';
import { articles, changed, citation, disagreeing, found, quotation, refused } from '../answers.ts';

/** Every text of a lexicon by its path; what is computed is given words that can be found again. */
function textsOf(lexicon: Lexicon): Map<string, string> {
  const texts = new Map<string, string>();
  const collect = (path: string, value: unknown) => {
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) collect(`${path}.${key}`, inner);
  };
  collect('', lexicon);
  const { foreign } = lexicon;
  const computed: Record<string, string> = {
    inferred: lexicon.inferred('ONE'),
    credit: lexicon.credit(foreign('ONE')),
    author: lexicon.author(foreign('ONE')),
    also: lexicon.also(foreign('ONE')),
    alsoIn: lexicon.alsoIn(foreign('ONE')),
    unknownWords: lexicon.unknownWords(foreign('ONE')),
    noSuchAnswer: lexicon.noSuchAnswer('where', foreign('ONE')),
    noQuotation: lexicon.noQuotation(foreign('ONE'), foreign('TWO')),
    changed: lexicon.changed(foreign('ONE'), 1),
    changedMany: lexicon.changed(foreign('ONE'), 2),
    about: lexicon.about(foreign('ONE')),
    lookOnlyHere: lexicon.lookOnlyHere('ONE'),
    leftOut: lexicon.leftOut(foreign('ONE')),
    sharedBy: lexicon.sharedBy(foreign('ONE')),
    context: lexicon.context(foreign('ONE')),
    yours: lexicon.obstacle.yours('ONE'),
    bots: lexicon.obstacle.bots('ONE'),
    unknownCommand: lexicon.unknownCommand('ONE'),
    messageCommands: lexicon.help.messageCommands(foreign('ONE')),
    library: lexicon.help.library(foreign('ONE')),
    version: lexicon.help.version('ONE', 'TWO'),
  };
  for (const [path, text] of Object.entries(computed)) texts.set(path, text);
  return texts;
}

/** The same in some languages: names of this program, and marks. */
const mayBeEqual = /^(?:\.comma|\.language|version|\.buttons\.source|credit|about)$/;

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  const lexicon = lexicons[language];
  const texts = textsOf(lexicon);
  const inEnglish = textsOf(english);

  test('everything is said, and in this language', () => {
    expect([...texts.keys()].toSorted()).toEqual([...inEnglish.keys()].toSorted());
    const same = [...texts].filter(([path, text]) => text === inEnglish.get(path) && !mayBeEqual.test(path));
    expect(same).toEqual([]);
  });

  test('what is told in a text is in it', () => {
    const missing = [...texts].filter(
      ([path, text]) => inEnglish.get(path)?.includes('ONE') && !text.includes('ONE'),
    );
    expect(missing).toEqual([]);
  });

  test('every problem is said, with the option as people see it', () => {
    const problems: Problem[] = [
      { kind: 'missing', option: 'x' },
      { kind: 'empty', option: 'x' },
      { kind: 'too long', option: 'x', characters: 312, most: 200 },
      { kind: 'too short', option: 'x', least: 3 },
      { kind: 'not in range', option: 'x', least: 1, most: 5 },
      { kind: 'nothing to look for' },
      { kind: 'no article', source: 'FERRY' },
      { kind: 'several articles', source: 'FERRY', count: 2 },
    ];
    for (const problem of problems) {
      const text = lexicon.problem?.(problem, (option) => `${option}-here`) ?? '';
      if ('option' in problem) expect(text).toContain('x-here');
      for (const value of Object.values(problem).filter((one) => one !== problem.kind && one !== 'x'))
        expect(text).toContain(String(value));
    }
  });

  test('labels of buttons are short', () => {
    const { page, ...labels } = lexicon.buttons;
    for (const label of [...Object.values(labels), page(12, 25), ...Object.values(lexicon.settings.turn)])
      expect(label.length, label).toBeLessThanOrEqual(50);
  });

  test('numbers and dates', () => {
    for (const count of [0, 1, 2, 3, 11, 100]) expect(lexicon.counted(count, 'article')).not.toBe('');
    expect(lexicon.counted(1500, 'word')).toMatch(/1.?500/);
    expect(lexicon.date({ year: 2018, month: 10, day: 29 })).toMatch(/29\D+2018/);
    expect(lexicon.date({ month: 1, day: 14 })).toContain('14');
  });

  test('every answer is within Discord’s limits, the articles’ words as they are', () => {
    for (const answer of [found, disagreeing, quotation, refused, changed, articles])
      expect(fits(renderAnswer(answer, lexicon))).toBe(true);
    expect(JSON.stringify(renderAnswer(found, lexicon))).toContain(
      'The town is led by **Amira Saleh**, he said.',
    );
  });
});

describe('in Arabic', () => {
  const { ar } = lexicons;

  test('no direction is left open: what is shown is what was written', () => {
    for (const [path, text] of textsOf(ar)) expect(displayable(text), path).toBe(text);
    expect(displayable(citationWords(citation, ar))).toBe(citationWords(citation, ar));
  });

  test('foreign words are isolated, and a line that begins with them is still ours', () => {
    expect(citationWords(citation, ar)).toMatch(
      /^\u200f«\u2068Berms rise along the border\u2069»، \u2068The Border/,
    );
    expect(refusalWords({ kind: 'unknown words', words: ['Berlin', 'Wall'] }, ar)).toContain(
      '«\u2068Berlin\u2069» أو «\u2068Wall\u2069»',
    );
  });

  test('numbers have their own forms', () => {
    const forms = [1, 2, 3, 11, 100].map((count) => ar.counted(count, 'article'));
    expect(forms).toEqual(['مقال واحد', 'مقالان', '3 مقالات', '11 مقالًا', '100 مقال']);
  });
});

test.each([
  ['de', 'de'],
  ['es-419', 'es'],
  ['es-ES', 'es'],
  ['fr', 'fr'],
  ['ar', 'ar'],
  ['en-GB', 'en'],
  ['ja', 'en'],
  ['', 'en'],
  ['__proto__', 'en'],
  [undefined, 'en'],
])('who speaks %j is answered in %s', (locale, language) => {
  expect(lexiconOf(locale).language).toBe(language);
});
