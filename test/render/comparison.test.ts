import { expect, test } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { renderAnswer } from '../../src/render/discord.ts';
import { fits } from '../../src/render/discord-message.ts';
import { recordOf } from '../../src/render/record.ts';
import { renderInTerminal } from '../../src/render/terminal.ts';
import { citation, evidence } from './answers.ts';

const older = evidence('Between ⟦2,500 and 3,500⟧ remain.', {
  citation: { ...citation, article: 'older', published: { date: '2017-11-04', basis: 'stated' } },
});
const newer = evidence('Around ⟦2,000⟧ fighters remain.');
const range = (marked: typeof older) => marked.highlight ?? { from: 0, to: 0 };

const compared: Answer = {
  kind: 'compared',
  question: { kind: 'compare', topic: 'fighters' },
  sides: [{ evidence: [older] }, { evidence: [newer] }],
  differences: [
    {
      kind: 'amounts',
      places: [
        { side: 0, evidence: 0, range: range(older) },
        { side: 1, evidence: 0, range: range(newer) },
      ],
    },
  ],
  silent: [{ article: 'quiet', title: 'Nothing new' }],
  more: 2,
  understood: [],
};

test('the differences, what each article says with its date, and who is silent', () => {
  expect(
    renderInTerminal(compared, { width: Number.POSITIVE_INFINITY, colour: false }),
  ).toBe(`Different amounts: “2,500 and 3,500” (Side 1), “2,000” (Side 2).

Side 1: 4 November 2017, The Border Gazette
  Between **2,500 and 3,500** remain.
  “Berms rise along the border”, The Border Gazette, 4 November 2017, paragraph 3

Side 2: 29 October 2018 (date inferred), The Border Gazette
  Around **2,000** fighters remain.
  “Berms rise along the border”, The Border Gazette, 29 October 2018 (date inferred), paragraph 3

2 more articles speak of it.
Do not speak of it: “Nothing new”, date not known.
`);
});

test('two articles stand side by side where the terminal is wide enough', () => {
  const wide = renderInTerminal(compared, { width: 100, colour: false });
  expect(wide).toMatch(/^Side 1: .*Side 2: /m);
});

test('in Discord the same, in one message', () => {
  const text = JSON.stringify(renderAnswer(compared));
  for (const words of ['Different amounts', 'Side 1', '**2,500 and 3,500**', 'Side 2', 'Do not speak of it'])
    expect(text).toContain(words);
  const long = evidence(`⟦${'*'.repeat(3000)}⟧`);
  const sides = Array.from({ length: 8 }, () => ({ evidence: [long, long] as const }));
  const [first = { evidence: [long] as const }, ...others] = sides;
  expect(fits(renderAnswer({ ...compared, sides: [first, ...others] }))).toBe(true);
});

test('a record has an answer for each article, the differences and the silent ones', () => {
  expect(recordOf(compared, { elapsedMs: 1 })).toMatchObject({
    outcome: 'found',
    answers: [{ text: '2,500 and 3,500' }, { text: '2,000', evidence: [{ sentence: newer.sentence }] }],
    differences: [
      {
        kind: 'amounts',
        places: [
          { answer: 0, text: '2,500 and 3,500' },
          { answer: 1, text: '2,000' },
        ],
      },
    ],
    silent: [{ article: 'quiet' }],
  });
});
