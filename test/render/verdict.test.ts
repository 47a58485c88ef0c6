import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/domain/verdict.ts';
import { renderAnswer } from '../../src/render/discord.ts';
import { fits } from '../../src/render/discord-message.ts';
import { recordOf } from '../../src/render/record.ts';
import type { Screen } from '../../src/render/screen.ts';
import { renderInTerminal } from '../../src/render/terminal.ts';
import { anyText } from '../text/any-text.ts';
import { altered, evidence, verdicts, verified } from './answers.ts';

const pipe: Screen = { width: Number.POSITIVE_INFINITY, colour: false };
const terminal: Screen = { width: 80, colour: true };
const source =
  '“Berms rise along the border”, The Border Gazette, 29 October 2018 (date inferred), paragraph';
const check: Check = { text: 'The town is led by 60 men', claimed: 'Saleh', verdict: altered };

test('an altered quotation: what is struck and added, what turns the meaning, the article’s words, who says them', () => {
  expect(renderInTerminal(verified([check]), pipe)).toBe(`“The town is led by 60 men” — Saleh
Altered. An article has nearly these words. Struck words stand only in the article, bold ones only in the text.
  The town is ~~not~~ led by ~~40~~ **60** men
  Turns the meaning: a negation, “not”, is left out.
  Turns the meaning: a number, “40” in the article, “60” in the text.
  **The town is not led by 40 men**, he said.
  — Colonel Haddad (“he said”)
  ${source} 3
  Who speaks, paragraph 2:
  **Colonel Haddad** arrived on Monday.
`);
});

test('in a terminal struck words are struck and added ones bold, without marks', () => {
  const text = renderInTerminal(verified([check]), terminal);
  expect(text).toContain('\u001b[9;31mnot\u001b[29;39m');
  expect(text).toContain('\u001b[1;32m60\u001b[22;39m');
  expect(text).not.toMatch(/~~|\*\*/);
});

test('in Discord the same stands in Markdown', () => {
  const text = JSON.stringify(renderAnswer(verified([check])));
  expect(text).toContain('> The town is ~~not~~ led by ~~40~~ **60** men');
});

describe.each(verdicts.map((one) => [one.verdict.kind, one] as const))('%s', (kind, one) => {
  test('is told in its own words on every surface', () => {
    const shown = renderInTerminal(verified([one]), pipe);
    const [, told = ''] = shown.split('\n');
    const others = verdicts.filter(({ verdict }) => verdict.kind !== kind);
    for (const other of others) {
      const name =
        renderInTerminal(verified([other]), pipe)
          .split('\n')[1]
          ?.split('.')[0] ?? '';
      expect(told.startsWith(`${name}.`)).toBe(false);
    }
    const name = told.split('.')[0] ?? '';
    expect(JSON.stringify(renderAnswer(verified([one])))).toContain(name);
    const record = recordOf(verified([one]), { elapsedMs: 1 });
    expect(record).toMatchObject({
      outcome: kind === 'absent' ? 'not-found' : 'found',
      answers: [{ verdict: kind }],
    });
  });
});

test('several are numbered, and those that were not checked are counted', () => {
  const text = renderInTerminal(verified([check, check], 2), pipe);
  expect(text).toMatch(/^1\. “The town/);
  expect(text).toMatch(/\n2\. “The town/);
  expect(text).toMatch(/2 further quotations of the message were not checked\.\n$/);
});

test('a record has the article’s words of a comparison with their places', () => {
  const [answer] = recordOf(verified([check]), { elapsedMs: 1 }).answers;
  expect(answer).toMatchObject({
    verdict: 'altered',
    checked: 'The town is led by 60 men',
    claimed: 'Saleh',
    text: 'The town is not led by 40 men',
    turns: [
      { kind: 'negation', article: 'not', text: null },
      { kind: 'number', article: '40', text: '60' },
    ],
  });
  expect(answer).toHaveProperty('comparison.1', { kind: 'removed', text: 'not', evidence: 0, at: [12, 15] });
  expect(answer).toHaveProperty('evidence.0.highlight', [0, 29]);
});

test('whatever is checked, one message of Discord holds the answer', () => {
  const anyCheck = fc
    .tuple(anyText, anyText, fc.integer({ min: 1, max: 1500 }))
    .map(([text, sentence, times]): Check => {
      const long = `${sentence}x`.repeat(times).slice(0, 6000);
      const own = evidence(long, { highlight: { from: 0, to: long.length } });
      const match = {
        evidence: own,
        comparison: [
          { kind: 'same', range: { from: 0, to: long.length } },
          { kind: 'added', text },
        ],
        turns: Array.from({ length: 9 }, () => ({ kind: 'number', text: long }) as const),
      } as const;
      return times % 2 === 0
        ? { text, claimed: long, verdict: { kind: 'altered', match, isOthers: false, naming: [own, own] } }
        : { text, verdict: { kind: 'stitched', parts: [match, match, ...Array(20).fill(match)] } };
    });
  fc.assert(
    fc.property(anyCheck, fc.array(anyCheck, { maxLength: 4 }), (first, others) => {
      expect(fits(renderAnswer(verified([first, ...others], 3)))).toBe(true);
    }),
    { seed: 5, numRuns: 60 },
  );
});
