import { describe, expect, test } from 'vitest';
import { createFindEntities } from '../../../src/answer/understand/find-entities.ts';
import { answerVerify } from '../../../src/answer/verify-text/answer-verify.ts';
import type { Check, Matched } from '../../../src/domain/verdict.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { libraryOf } from '../../library/made-up.ts';

const library = libraryOf([
  [
    'Skipper Jonas Pell left the harbour on Friday with 40 barrels of oil. “The river will not freeze before the boats are home,” Pell said.',
    'Jonas Pell said the bridge was safe for lorries.',
    'The council of Ambleford denied that the bridge was closed for repairs. It spoke of a short pause.',
  ],
  [
    'Two lorries waited at the northern gate until nightfall, but the guards let nobody through.',
    '“We have enough bread for everyone in the valley,” said Mayor Ilse Tarrant. Nobody believed her.',
  ],
]);
const findEntities = createFindEntities(library.entities, tokenize);

function checks(text: string, speaker?: string): readonly Check[] {
  const question = { kind: 'verify', text, ...(speaker !== undefined && { speaker }) } as const;
  return answerVerify({ library, findEntities, within: () => true }, question).checks;
}

function verdict(text: string, speaker?: string) {
  const [first, ...more] = checks(text, speaker);
  expect(more).toEqual([]);
  return first?.verdict;
}

/** "The river will ~not~ freeze", as the comparison has it. */
function compared({ comparison, evidence: { sentence } }: Matched): string {
  return comparison
    .map((piece) => {
      if (piece.kind === 'added') return `+${piece.text}+`;
      const words = sentence.slice(piece.range.from, piece.range.to);
      return piece.kind === 'same' ? words : piece.kind === 'removed' ? `~${words}~` : `…${words}…`;
    })
    .join(' ');
}

describe('words that stand there', () => {
  test('are exact, and say whom the article has say them', () => {
    const found = verdict('The river will not freeze before the boats are home');
    expect(found).toMatchObject({
      kind: 'exact',
      typography: [],
      speaker: { name: expect.stringMatching(/Pell$/) },
    });
  });

  test.each([
    ['the river will not freeze before the boats are home', ['case']],
    ['The river will not freeze — before the boats are home', ['marks']],
    ['The river will not  freeze before\tthe boats are home', ['spacing']],
    ['THE RIVER WILL NOT  FREEZE, BEFORE THE BOATS ARE HOME', ['case', 'marks', 'spacing']],
  ])('%j differs only in %j', (text, typography) => {
    expect(verdict(text)).toMatchObject({ kind: 'exact', typography });
  });

  test('are compared with the name given for them', () => {
    const words = 'We have enough bread for everyone in the valley';
    expect(verdict(`“${words}” — Ilse Tarrant`)?.kind).toBe('exact');
    expect(verdict(`“${words}” — Mayor Tarrant`)?.kind).toBe('exact');
    expect(verdict(`“${words}” — Jonas Pell`)?.kind).toBe('other speaker');
    expect(verdict(words, 'Jonas Pell')?.kind).toBe('other speaker');
    expect(verdict(`${words} - Pell`)?.kind).toBe('other speaker');
  });

  test('and nobody is quoted with, are exact without a speaker', () => {
    const found = verdict('Two lorries waited at the northern gate until nightfall', 'Pell');
    expect(found).not.toHaveProperty('speaker');
  });
});

test('what is only reported is not said to be quoted', () => {
  const found = verdict('the bridge was safe for lorries', 'Pell');
  expect(found).toMatchObject({
    kind: 'exact',
    speaker: { name: expect.stringMatching(/Jonas Pell$/), reported: true },
  });
});

test('altered words of somebody else are told to be so', () => {
  expect(verdict('We never have enough bread for everyone in the valley', 'Jonas Pell')).toMatchObject({
    kind: 'altered',
    isOthers: true,
  });
  expect(verdict('We never have enough bread for everyone in the valley', 'Tarrant')).toMatchObject({
    isOthers: false,
  });
});

describe('altered words', () => {
  test.each([
    [
      'The river will freeze before the boats are home',
      'The river will ~not~ freeze before the boats are home',
      'negation',
    ],
    [
      'left the harbour on Friday with 400 barrels of oil',
      'left the harbour on Friday with ~40~ +400+ barrels of oil',
      'number',
    ],
    [
      'left the harbour on Monday with 40 barrels of oil',
      'left the harbour on ~Friday~ +Monday+ with 40 barrels of oil',
      'date',
    ],
    [
      'Skipper Ilse Tarrant left the harbour on Friday',
      'Skipper ~Jonas Pell~ +Ilse Tarrant+ left the harbour on Friday',
      'name',
    ],
    [
      'We may have enough bread for everyone in the valley',
      'We +may+ have enough bread for everyone in the valley',
      'limit',
    ],
    [
      'two lorries never waited at the northern gate',
      'Two lorries +never+ waited at the northern gate',
      'negation',
    ],
  ])('%j', (text, shown, turn) => {
    const found = verdict(text);
    if (found?.kind !== 'altered') throw new Error(found?.kind);
    expect(compared(found.match)).toBe(shown);
    expect(found.match.turns.map(({ kind }) => kind)).toContain(turn);
  });

  test('whose meaning no known word turns have nothing pointed out', () => {
    expect(verdict('We have enough bread for everyone in the town')).toMatchObject({
      kind: 'altered',
      match: { turns: [] },
    });
  });
});

describe('parts', () => {
  test('of different places are stitched, each with its place', () => {
    const found = verdict('Skipper Jonas Pell left the harbour on Friday but the guards let nobody through');
    if (found?.kind !== 'stitched') throw new Error(found?.kind);
    expect(found.parts.map(({ evidence }) => evidence.citation.article)).toEqual(['article 0', 'article 1']);
  });

  test('with an ellipsis between them are cut, and show what is left out', () => {
    const found = verdict('Skipper Jonas Pell left the harbour … with 40 barrels of oil');
    if (found?.kind !== 'cut') throw new Error(found?.kind);
    expect(compared(found.match)).toBe(
      'Skipper Jonas Pell left the harbour …on Friday… with 40 barrels of oil',
    );
    expect(found.match.turns).toEqual([]);
  });

  test('that end too early show the words that turn them', () => {
    const found = verdict('Two lorries waited at the northern gate');
    if (found?.kind !== 'cut') throw new Error(found?.kind);
    expect(compared(found.match)).toContain('…until nightfall, but the guards let nobody through…');
    expect(found.match.turns.map(({ kind }) => kind)).toContain('limit');
  });

  test('cut free of a denial are cut', () => {
    const found = verdict('the bridge was closed for repairs');
    expect(found).toMatchObject({ kind: 'cut', match: { turns: [{ kind: 'negation' }] } });
  });

  test('that only leave out who says it are exact', () => {
    expect(verdict('“We have enough bread for everyone in the valley,”')?.kind).toBe('exact');
  });
});

test('other words that speak of the same are no quotation', () => {
  const found = verdict('With oil in his barrels the skipper had gone out of the harbour');
  expect(found?.kind).toBe('other words');
});

test('what the articles do not say is not in them, with the words that are new', () => {
  expect(verdict('The volcano erupted yesterday')).toMatchObject({
    kind: 'absent',
    unknown: ['volcano', 'erupted', 'yesterday'],
  });
});

test('several quotations of a message are checked one by one, at most five', () => {
  const bread = '“We have enough bread for everyone in the valley” — Jonas Pell';
  const river = 'Jonas Pell said: “The river will freeze before the boats are home”';
  const found = checks(`Did you see? ${bread}. ${river}.`);
  expect(found.map(({ verdict: { kind }, claimed }) => [kind, claimed])).toEqual([
    ['other speaker', 'Jonas Pell'],
    ['altered', 'Jonas Pell'],
  ]);
  const many = Array.from({ length: 7 }, (_, at) => `“the boats are home ${at}”`).join(' and ');
  const question = { kind: 'verify', text: many } as const;
  expect(answerVerify({ library, findEntities, within: () => true }, question)).toMatchObject({
    unchecked: 2,
  });
});

test('a sentence with a quotation in it is checked as a whole when it is the article’s', () => {
  expect(verdict('“We have enough bread for everyone in the valley,” said Mayor Ilse Tarrant.')?.kind).toBe(
    'exact',
  );
  expect(verdict('“We have enough bread for everyone in the valley,” said Mayor Jonas Pell.')?.kind).toBe(
    'altered',
  );
});
