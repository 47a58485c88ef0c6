import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { renderAnswer, renderNotice } from '../../src/render/discord.ts';
import { type DiscordMessage, fits, sizeOf } from '../../src/render/discord-message.ts';
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

/** The texts of a message, one below the other, as they are sent. */
function textOf(message: DiscordMessage): string {
  const texts = (parts: readonly object[]): string[] =>
    parts.flatMap((part) => [
      ...('content' in part ? [String(part.content)] : []),
      ...('components' in part ? texts(part.components as object[]) : []),
    ]);
  return texts(message.components).join('\n---\n');
}

test('an answer: the words, the sentence with them in bold, the citation, what belongs to it, then the others', () => {
  expect(textOf(renderAnswer(found))).toBe(
    [
      '-# IS: also ISIS, Daesh',
      '---',
      '### Amira Saleh',
      '> The town is led by **Amira Saleh**, he said.',
      '-# “Berms rise along the border”, The Border Gazette, 29 October 2018 (date inferred), paragraph 3',
      '-# also: Umm Karim',
      '-# Who is meant, paragraph 2:',
      '> **Colonel Haddad** arrived on Monday.',
      '-# Also in: “Elsewhere”, date not known, paragraph 1',
      '---',
      '**Omar Nasser**',
      '> **Omar Nasser** led it before.',
      '-# “Berms rise along the border”, The Border Gazette, 29 October 2018 (date inferred), paragraph 3',
    ].join('\n'),
  );
});

test('a disagreement: both sides first, each with its date, without a verdict', () => {
  const text = textOf(renderAnswer(disagreeing));
  expect(text).toMatch(/^These articles do not agree: they give different amounts/);
  const order = [
    'Side 1: 29 October 2018 (date inferred), The Border Gazette',
    '### 2,000',
    'Side 2: 4 November 2017, The Border Gazette',
    '### 2,500 and 3,500',
    '**40**',
  ];
  expect(order.map((piece) => text.indexOf(piece))).toEqual(
    order.map((piece) => text.indexOf(piece)).toSorted((a, b) => a - b),
  );
  expect(order.filter((piece) => !text.includes(piece))).toEqual([]);
});

test('a quotation: every sentence of it, and who speaks by which words', () => {
  const text = textOf(renderAnswer(quotation));
  expect(text).toContain('> “**We stay.**\n— Colonel Haddad (“he added”)');
  expect(text).toContain('-# The quotation goes on, paragraph 3:\n> **We always stay.**”, he added.');
  expect(text).toContain('— speaker not stated');
});

test('a refusal echoes the question inert, and has no source', () => {
  const message = renderAnswer(refused);
  expect(textOf(message)).toBe('Not in these articles: no article mentions “\\@everyone”.');
  expect(message.components.map(({ type }) => type)).toEqual([10]);
});

test('an article that has changed is said, and nothing of it shown', () => {
  expect(textOf(renderAnswer(changed))).toMatch(/^The article “border” has changed/);
});

describe('/sources', () => {
  test('the list', () => {
    const text = textOf(renderAnswer(articles));
    expect(text).toContain('### 2 articles\n-# Left out: photo.txt: not UTF-8');
    expect(text).toContain(
      '**Berms rise along the border**\n-# The Border Gazette, credit AFP, November 2018 (date inferred), 20 sentences',
    );
    expect(text).toContain('**(untitled)**');
  });
  test('one article', () => {
    const text = textOf(renderAnswer({ ...articles, articles: [entry], skipped: [] } as Answer));
    expect(text).toContain('9 paragraphs, 20 sentences, 420 words, 2 quotations');
    expect(text).toContain('About: Amira Saleh, Haddad');
    expect(text).toContain('https:\\/\\/gazette.test\\/berms');
  });
  test('1,500 articles: as many as fit, and how many are missing', () => {
    const many = Array.from({ length: 1500 }, (_, index) => ({ ...entry, article: `a${index}` }));
    const message = renderAnswer({ ...articles, articles: many } as Answer);
    expect(fits(message)).toBe(true);
    const shown = textOf(message).split('**Berms').length - 1;
    expect(shown).toBeGreaterThan(5);
    expect(textOf(message)).toContain(`${1500 - shown} more would not fit into one message.`);
  });
});

describe('what an article may hold', () => {
  const sentenceOf = (marked: string) => {
    const text = textOf(renderAnswer({ ...found, candidates: [candidate(marked)] } as Answer));
    return text.split('\n').find((line) => line.startsWith('> ')) ?? '';
  };

  test('its words are literal on both sides of the bold ones and in them', () => {
    expect(sentenceOf('*a* ⟦**b**⟧ [c](https://d) @everyone')).toBe(
      '> \\*a\\* **\\*\\*b\\*\\*** \\[c\\](https:\\/\\/d) \\@everyone',
    );
  });
  test('a long sentence keeps the words that answer and is cut at its ends', () => {
    const line = sentenceOf(`${'before '.repeat(400)}⟦Amira Saleh⟧${' after'.repeat(400)}`);
    expect(line).toMatch(/^> …[a-z]* ?before .*before \*\*Amira Saleh\*\* after .*…$/);
    expect(line.length).toBeGreaterThan(1100);
  });
  test('words at the very end of a long sentence are kept too', () => {
    expect(sentenceOf(`${'[before] '.repeat(400)}⟦Amira Saleh⟧.`)).toMatch(/^> ….*\*\*Amira Saleh\*\*\.$/);
  });
  test('a word of 2,000 stars is cut between escapes', () => {
    expect(sentenceOf(`⟦${'*'.repeat(2000)}⟧ x`)).toMatch(/^> \*\*(\\\*)+…\*\*….?$/);
  });
  test('a title of 5,000 characters is cut', () => {
    const long = evidence('⟦A⟧ b', { citation: { ...citation, title: '[x] '.repeat(1250) } });
    const text = textOf(
      renderAnswer({ ...found, candidates: [candidate('⟦A⟧ b', { evidence: [long] })] } as Answer),
    );
    expect(text).toMatch(
      /-# “(\\\[x\\\] )+.*…”, The Border Gazette, 29 October 2018 \(date inferred\), paragraph 3$/,
    );
  });
  test('words that nobody sees leave no stars behind', () => {
    expect(sentenceOf('a ⟦\u200b\u200b⟧ b')).toBe('> a  b');
  });
});

test('whatever the articles hold, the message fits, shows the best candidate, and both sides of a disagreement', () => {
  const piece = fc.constantFrom(
    '*',
    '[',
    '边',
    'م',
    'a',
    ' ',
    '\n',
    '> ',
    '👩\u200d👩',
    'e\u0301',
    '\u202e',
    '@everyone',
  );
  const text = fc
    .tuple(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 1, max: 900 }))
    .map(([pieces, times]) => pieces.join('').repeat(times));
  const someEvidence = fc
    .record({ before: text, words: text, after: text, title: text, outlet: text, paragraph: fc.nat() })
    .map(({ before, words, after, ...cited }) =>
      evidence(`${before}⟦x${words}⟧${after}`, { citation: { ...citation, ...cited } }),
    );
  const someCandidate = fc
    .record({
      evidence: fc.tuple(someEvidence, someEvidence, someEvidence),
      also: fc.array(someEvidence, { maxLength: 9 }),
      aliases: fc.array(text, { maxLength: 3 }),
      speaker: fc.option(fc.record({ name: text, evidence: text })),
    })
    .map((more) => {
      const [{ sentence, highlight }] = more.evidence;
      return candidate('', { ...more, text: sentence.slice(highlight?.from, highlight?.to) });
    });
  const candidates = fc.tuple(someCandidate, someCandidate, someCandidate);
  fc.assert(
    fc.property(candidates, fc.array(text, { maxLength: 5 }), fc.boolean(), (three, understood, agree) => {
      const disagreement = agree ? {} : { disagreement: { kind: 'denial', sides: [0, 2] } };
      const message = renderAnswer({ ...found, candidates: three, understood, ...disagreement } as Answer);
      expect(fits(message), JSON.stringify(sizeOf(message))).toBe(true);
      const quotes = textOf(message)
        .split('\n')
        .filter((line) => line.startsWith('> '));
      expect(quotes.length).toBeGreaterThanOrEqual(agree ? 1 : 2);
      expect(textOf(message)).toMatch(/\*\*x/);
    }),
    { seed: 20181029, numRuns: 150 },
  );
});

test('100,000 stars or brackets take no time', () => {
  const before = performance.now();
  for (const piece of ['*', '[', '\u0301', '\u202e', '👩\u200d']) {
    const text = piece.repeat(100_000);
    expect(fits(renderNotice(text))).toBe(true);
    expect(fits(renderAnswer({ ...found, candidates: [candidate(`⟦${text}⟧ ${text}`)] } as Answer))).toBe(
      true,
    );
  }
  expect(performance.now() - before).toBeLessThan(1000);
});
