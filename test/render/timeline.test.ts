import { expect, test } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { renderAnswer } from '../../src/render/discord.ts';
import { fits } from '../../src/render/discord-message.ts';
import { recordOf } from '../../src/render/record.ts';
import { renderInTerminal } from '../../src/render/terminal.ts';
import { evidence } from './answers.ts';

const base = { date: '2018-10-29', basis: 'inferred' } as const;
const dated = { date: '2018-10-26', first: '2018-10-26', how: 'inferred', base } as const;

const timeline: Extract<Answer, { kind: 'timeline' }> = {
  kind: 'timeline',
  question: { kind: 'timeline', topic: 'the attack' },
  statements: [
    {
      evidence: evidence('They came ⟦late in 2017⟧.'),
      dated: { date: '2017', first: '2017-09-01', how: 'stated' },
    },
    { evidence: evidence('⟦Last Friday⟧ they left.'), dated },
  ],
  unresolved: [evidence('⟦Some weeks ago⟧ it rained.')],
  more: 3,
  understood: [],
};

test('each date with how it was found, the sentence and its place; those that cannot be worked out apart', () => {
  const source =
    '“Berms rise along the border”, The Border Gazette, 29 October 2018 (date inferred), paragraph 3';
  expect(renderInTerminal(timeline, { width: Number.POSITIVE_INFINITY, colour: false })).toBe(`2017
  “late in 2017”, stated
  They came **late in 2017**.
  ${source}

26 October 2018
  “Last Friday”, inferred from the article’s date 29 October 2018 (date inferred)
  **Last Friday** they left.
  ${source}

Dates that cannot be worked out, because the article’s date is not known well enough or the words are vague:

“Some weeks ago”
  **Some weeks ago** it rained.
  ${source}

3 more dated statements.
`);
});

test('in Discord the same, in one message, however long', () => {
  const text = JSON.stringify(renderAnswer(timeline));
  for (const words of [
    '26 October 2018',
    '“Last Friday”, inferred from',
    '**Last Friday**',
    '“Some weeks ago”',
  ])
    expect(text).toContain(words);
  const statements = Array.from({ length: 20 }, () => ({
    evidence: evidence(`⟦${'*'.repeat(3000)}⟧`),
    dated,
  }));
  expect(fits(renderAnswer({ ...timeline, statements }))).toBe(true);
});

test('a record has the date of each statement, and null where there is none', () => {
  expect(recordOf(timeline, { elapsedMs: 1 })).toMatchObject({
    outcome: 'found',
    answers: [
      { text: 'late in 2017', date: '2017', how: 'stated', base: null },
      { text: 'Last Friday', date: '2018-10-26', how: 'inferred', base: '2018-10-29' },
      { text: 'Some weeks ago', date: null, how: null },
    ],
  });
});
