import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { columnsOf } from '../../src/render/columns.ts';
import type { Screen } from '../../src/render/screen.ts';
import { renderInTerminal, renderWords } from '../../src/render/terminal.ts';
import { renderReasons } from '../../src/render/terminal-reasons.ts';
import {
  articles,
  candidate,
  changed,
  citation,
  disagreeing,
  entry,
  evidence,
  found,
  quotation,
  refused,
} from './answers.ts';

const pipe: Screen = { width: Number.POSITIVE_INFINITY, colour: false };
const terminal: Screen = { width: 80, colour: true };

const escapeCharacter = '\u001b';
const styles = new RegExp(`${escapeCharacter}\\[[\\d;]+m`, 'g');
const linesOf = (text: string) => text.replace(styles, '').trimEnd().split('\n');

function foundWith(
  ...candidates: readonly [ReturnType<typeof candidate>, ...ReturnType<typeof candidate>[]]
): Answer {
  return { kind: 'found', question: { kind: 'ask', question: 'x', limit: 5 }, candidates, understood: [] };
}

describe('an answer', () => {
  test('stands above its sentence, its source, what is beside it, and the others', () => {
    expect(renderInTerminal(found, pipe)).toBe(`IS: also ISIS, Daesh

1. Amira Saleh
     The town is led by **Amira Saleh**, he said.
     “Berms rise along the border”, The Border Gazette, 29 October 2018 (date inferred), paragraph 3
     Who is meant, paragraph 2:
     **Colonel Haddad** arrived on Monday.
     Also in: “Elsewhere”, date not known, paragraph 1
     also: Umm Karim

2. Omar Nasser
     **Omar Nasser** led it before.
     “Berms rise along the border”, The Border Gazette, 29 October 2018 (date inferred), paragraph 3
`);
  });

  test('by itself has no number', () => {
    expect(renderInTerminal(foundWith(candidate('It is ⟦here⟧.')), pipe)).toMatch(
      /^here\n {2}It is \*\*here\*\*\.\n/,
    );
  });

  test('that is its whole sentence is shown once', () => {
    expect(renderInTerminal(foundWith(candidate('⟦All of it.⟧')), pipe)).toMatch(
      /^ {2}\*\*All of it\.\*\*\n/,
    );
  });

  test('of a quotation says who speaks, or that nobody knows', () => {
    const lines = linesOf(renderInTerminal(quotation, pipe)).map((line) => line.trim());
    expect(lines).toContain('— Colonel Haddad (“he added”)');
    expect(lines).toContain('The quotation goes on, paragraph 3:');
    expect(lines).toContain('**We always stay.**”, he added.');
    expect(lines).toContain('— speaker not stated');
  });

  test('in colours is the same text, styled and broken at the width', () => {
    const shown = renderInTerminal(found, terminal);
    expect(shown).toContain('led by \u001b[1;4mAmira Saleh\u001b[22;24m, he said');
    expect(shown).not.toContain('**');
    const joined = linesOf(shown)
      .map((line) => line.trim())
      .join(' ');
    const unbroken = linesOf(renderInTerminal(found, pipe))
      .map((line) => line.trim())
      .join(' ');
    expect(joined).toBe(unbroken.replaceAll('**', ''));
    for (const line of linesOf(shown)) expect(columnsOf(line)).toBeLessThanOrEqual(80);
  });

  test('in a terminal without colours is marked, and holds no escape sequence', () => {
    const shown = renderInTerminal(found, { width: 30, colour: false });
    expect(shown).toContain('**');
    expect(shown).not.toContain('\u001b');
  });
});

describe('a disagreement', () => {
  test('says so and shows both sides with their dates before the other answers', () => {
    const lines = linesOf(renderInTerminal(disagreeing, pipe));
    expect(lines[0]).toMatch(/^These articles do not agree/);
    const places = [
      'Side 1: 29 October 2018',
      '**2,000**',
      'Side 2: 4 November 2017',
      '**2,500 and 3,500**',
      '1. 40',
    ].map((words) => lines.findIndex((line) => line.includes(words)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('stands side by side in a wide terminal', () => {
    const lines = linesOf(renderInTerminal(disagreeing, terminal));
    const heading = lines.find((line) => line.includes('Side 1')) ?? '';
    expect(heading).toContain('Side 2');
    const second = heading.indexOf('Side 2');
    expect(lines.find((line) => line.includes('2,000 fighters'))?.slice(second)).toContain('Between 2,500');
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(80);
  });

  test('stands one below the other in a narrow one', () => {
    const lines = linesOf(renderInTerminal(disagreeing, { width: 60, colour: true }));
    expect(lines.find((line) => line.includes('Side 1'))).not.toContain('Side 2');
  });
});

test('a refusal and a changed article are said in words, without a source', () => {
  expect(renderInTerminal(refused, pipe)).toBe('Not in these articles: no article mentions “@everyone”.\n');
  expect(renderInTerminal(changed, pipe)).toMatch(/^The article “border” has changed/);
});

describe('/sources', () => {
  test('is a table, with what was left out below it', () => {
    expect(renderInTerminal(articles, pipe)).toBe(
      [
        'Title                         Outlet or credit     Date            Basis      Sentences',
        'Berms rise along the border   The Border Gazette   November 2018   inferred          20',
        '(untitled)                    The Border Gazette   November 2018   inferred          20',
        '',
        'Left out: photo.txt: not UTF-8',
        '',
      ].join('\n'),
    );
  });

  test('breaks titles in a narrow terminal', () => {
    const lines = linesOf(renderInTerminal(articles, { width: 78, colour: true }));
    expect(lines[1]).toMatch(/^Berms rise along +The Border Gazette/);
    expect(lines[2]).toMatch(/^the border$/);
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(78);
  });

  test('is a list where a terminal is too narrow for a table', () => {
    const lines = linesOf(renderInTerminal(articles, { width: 40, colour: true }));
    expect(lines[0]).toBe('Berms rise along the border');
    expect(lines).toContain('(untitled)');
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(40);
  });

  test('of one article tells all that is known of it', () => {
    const one: Answer = {
      kind: 'articles',
      question: { kind: 'sources', source: 'border' },
      articles: [entry],
      skipped: [],
    };
    expect(linesOf(renderInTerminal(one, pipe))).toEqual([
      'Berms rise along the border',
      '  The Border Gazette, credit AFP, November 2018 (date inferred)',
      '  9 paragraphs, 20 sentences, 420 words, 2 quotations',
      '  About: Amira Saleh, Haddad',
      '  https://gazette.test/berms',
      '  To look only here: source:border',
    ]);
  });

  test('of an article that does not exist says so', () => {
    const none: Answer = {
      kind: 'articles',
      question: { kind: 'sources', source: 'x' },
      articles: [],
      skipped: [],
    };
    expect(renderInTerminal(none, pipe)).toBe('There is no such article. /sources lists all of them.\n');
  });
});

test('--explain shows what each feature added', () => {
  const reasons = [
    { feature: 'coverage', value: 0.5, contribution: 1.25 },
    { feature: 'length', value: 12, contribution: -0.1 },
  ];
  expect(
    renderReasons(
      foundWith(candidate('It is ⟦here⟧.', { explain: () => ({ reasons, standIns: [] }) })),
      pipe,
    ),
  ).toBe('0.90  here\ncoverage   0.500    +1.250\nlength     12.000   -0.100\n');
  expect(renderReasons(refused, pipe)).toBe('');
});

describe('hostile text', () => {
  const attacks = [
    ['a colour', '\u001b[31mred'],
    ['a title', '\u001b]0;owned\u0007'],
    ['clearing the screen', '\u001b[2J\u001b[H'],
    ['an 8-bit control sequence', '\u009b31m'],
    ['a forged line', 'x\r\nNot in these articles'],
    ['backspaces', 'x\b\b\b'],
    ['other line breaks', 'x\u2028y\u2029z\u0085'],
    ['an override', '\u202egnp.exe'],
    ['an isolate left open', '\u2067abc'],
    ['zero-width characters', 'a\u200b\ufeff\u2060b'],
    ['tag characters', 'a\u{e0041}\u{e007f}'],
    ['NUL and DEL', '\0\u007f'],
    ['a lone surrogate', '\ud800'],
  ] as const;
  const forbidden =
    /(?!\n)\p{Cc}|[\u2028\u2029\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

  test.each(attacks)('%s never reaches the terminal, wherever it stands', (_, attack) => {
    const title = { ...citation, title: attack, outlet: attack };
    const everywhere: Answer[] = [
      {
        ...foundWith(
          candidate(`a ${attack} ⟦b ${attack}⟧ c ${attack}`, {
            evidence: [
              evidence(`a ${attack} ⟦b ${attack}⟧ c ${attack}`, { citation: title }),
              evidence(attack, { role: 'naming', citation: title }),
            ],
            also: [evidence(attack, { citation: title })],
            aliases: [attack],
            speaker: { name: attack, evidence: attack },
          }),
        ),
        understood: [attack],
        disagreement: { kind: 'denial', sides: [0, 0] },
      } as Answer,
      {
        kind: 'notFound',
        question: { kind: 'ask', question: attack, limit: 1 },
        refusal: { kind: 'unknown words', words: [attack] },
      },
      {
        kind: 'notFound',
        question: { kind: 'ask', question: attack, limit: 1 },
        refusal: { kind: 'no quotation', speaker: attack, topic: attack },
      },
      { kind: 'changed', question: { kind: 'ask', question: attack, limit: 1 }, articles: [attack] },
      {
        kind: 'articles',
        question: { kind: 'sources' },
        articles: [{ ...entry, title: attack, url: attack, entities: [attack], author: attack }],
        skipped: [{ file: attack, reason: attack }],
      },
      {
        kind: 'articles',
        question: { kind: 'sources' },
        articles: [{ ...entry, title: attack, outlet: attack }, entry],
        skipped: [],
      },
    ];
    for (const answer of everywhere) {
      for (const screen of [pipe, terminal, { width: 20, colour: true }]) {
        const shown = renderInTerminal(answer, screen) + renderReasons(answer, screen);
        const unstyled = screen.colour ? shown.replace(styles, '') : shown;
        expect(unstyled).not.toMatch(forbidden);
        expect(unstyled.isWellFormed()).toBe(true);
      }
      const lines = renderInTerminal(answer, pipe).split('\n');
      expect(lines.filter((line) => line.startsWith('Not in these articles')).length).toBe(
        answer.kind === 'notFound' ? 1 : 0,
      );
    }
    expect(renderWords(attack, terminal)).not.toMatch(forbidden);
  });

  test('a thousand marks on one letter are capped', () => {
    const shown = renderWords(`a${'\u0301'.repeat(1000)}`, pipe);
    expect(shown.length).toBeLessThan(20);
  });

  test('genuine text of other scripts and emoji stay as they are', () => {
    const text = 'العربية עברית کتاب‌ها 👨‍👩‍👧‍👦 日本語 é';
    expect(renderWords(text, pipe)).toBe(`${text}\n`);
    expect(renderWords(text, { width: 12, colour: true }).replace(/\n/g, ' ').trim()).toBe(text);
  });

  test('what would be markup elsewhere is plain text here', () => {
    for (const text of [
      '@everyone',
      '<@&1>',
      '</who:1>',
      '`x` **y** [a](b)',
      '{{7*7}}',
      '%s%n',
      '../../etc/passwd',
    ])
      expect(renderWords(text, pipe)).toBe(`${text}\n`);
  });

  test('a word that is longer than a line is cut between characters, not inside them', () => {
    const family = '👨‍👩‍👧‍👦';
    const lines = linesOf(renderWords(family.repeat(30), { width: 7, colour: true }));
    expect(lines.join('')).toBe(family.repeat(30));
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(7);
    expect(lines).toHaveLength(10);
  });

  test('very long texts cost little', () => {
    const started = performance.now();
    for (const text of ['*'.repeat(100_000), '['.repeat(100_000), 'é '.repeat(50_000), '日'.repeat(100_000)])
      renderInTerminal(foundWith(candidate(`⟦${text}⟧ x`)), terminal);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test('lines never are wider than the screen, and no word gets lost', () => {
  const text = fc.array(
    fc.constantFrom('a', 'word', 'Ünï', '日本', '👩‍🚀', 'xxxxxxxxxxxxxxxxxxxx', 'e\u0301'),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), fc.boolean(), (words, width, colour) => {
      const lines = linesOf(renderWords(words.join(' '), { width, colour }));
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
    }),
    { seed: 21, numRuns: 300 },
  );
});
