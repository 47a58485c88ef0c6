import { describe, expect, test } from 'vitest';
import { answerCompare } from '../../../src/answer/compare/answer-compare.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import { libraryOf } from '../../library/made-up.ts';
import { understoodIn } from '../asked.ts';
import { border, open, questionOf } from '../opened.ts';

function compare(topic: string, ...articles: readonly string[]) {
  const library = libraryOf(articles.map((text) => [text]));
  return answerCompare(library, understoodIn(library, topic));
}

/** The kind of each difference with the words of both places. */
function differences(answer: ReturnType<typeof compare> | Answer): string[] {
  if (answer.kind !== 'compared') return [answer.kind];
  return answer.differences.map(({ kind, places }) => {
    const words = places.map(({ side, evidence, range }) =>
      answer.sides[side]?.evidence[evidence]?.sentence.slice(range.from, range.to),
    );
    return `${kind}: ${words.join(' / ')}`;
  });
}

const forty = 'The storm killed 40 sailors on Friday.';
const sixty = 'At least 60 sailors were killed by the storm.';
const bread = 'The baker sold bread to the sailors of the tug.';

test('each article says its own, and the others are silent', () => {
  const answer = compare('sailors killed by the storm', forty, bread, sixty);
  expect(answer).toMatchObject({
    kind: 'compared',
    sides: [{ evidence: [{ sentence: forty }] }, { evidence: [{ sentence: sixty }] }],
    silent: [{ article: 'article 1' }],
  });
});

test('a topic of which nobody speaks is refused', () => {
  expect(compare('volcano', forty, bread).kind).toBe('notFound');
});

describe('differences', () => {
  test('of amounts of the same thing are pointed at', () => {
    expect(differences(compare('How many sailors did the storm kill?', forty, sixty))).toEqual([
      'amounts: 40 / At least 60',
    ]);
    expect(differences(compare('sailors killed by the storm', forty, sixty))).toEqual([
      'amounts: 40 / At least 60',
    ]);
  });

  test('need amounts that exclude each other, of the same thing', () => {
    const about = 'The storm killed about 40 sailors on Friday.';
    expect(differences(compare('sailors killed by the storm', forty, about))).toEqual([]);
    const ships = 'The storm killed sailors of 12 ships.';
    expect(differences(compare('sailors killed by the storm', forty, ships))).toEqual([]);
  });

  test('of a claim and its denial are pointed at, the claim first', () => {
    const claim = 'The army crossed the border into Syria.';
    const denial = 'The spokesman denied that the army crossed the border into Syria.';
    expect(differences(compare('army crossing the border', denial, claim))).toEqual([
      'denial: crossed / denied that the army crossed',
    ]);
  });

  test('of names need a question for the one who does it', () => {
    const pell = 'Jonas Pell heads the harbour police of Vellmar.';
    const voss = 'Mirela Voss heads the harbour police of Vellmar.';
    expect(differences(compare('Who heads the harbour police?', pell, voss))).toEqual([
      'names: Jonas Pell / Mirela Voss',
    ]);
    expect(differences(compare('harbour police', pell, voss))).toEqual([]);
  });
});

describe('the five articles', async () => {
  const { answerer } = await open(border.folder);
  const asked = async (topic: string) => {
    const answer = await answerer.answer(questionOf('compare', { topic }));
    if (answer.kind !== 'compared') throw new Error(answer.kind);
    const said = answer.sides.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence));
    const dates = answer.sides.map(({ evidence: [{ citation }] }) => citation.published?.date);
    return { answer, said, dates };
  };

  test('differ on whether PMF fighters crossed into Syria', async () => {
    const { answer, said } = await asked('PMF fighters crossing into Syria');
    expect(said.join()).toContain('PMF fighters crossed back into Iraq');
    expect(said.join()).toContain('didn’t cross into Syria');
    expect(differences(answer)).toEqual(['denial: crossed / didn’t cross']);
  });

  test('differ on how many fighters remain', async () => {
    const { answer, dates } = await asked('how many fighters remain?');
    expect(differences(answer)).toEqual(['amounts: between 2,500 and 3,500 / around 2,000']);
    expect(dates).toEqual(['2017-11-04', '2018-11']);
  });

  test('each give their reason why the border was reinforced, in the order of their dates', async () => {
    const { said, dates } = await asked('why was the border reinforced?');
    for (const reason of [
      'to prevent militants from sneaking back',
      'as the Defense Ministry warned',
      'fearing a spillover',
      'to prevent an infiltration',
    ])
      expect(said.join()).toContain(reason);
    expect(said.join()).toMatch(/to block the in(?:flux|filtration)/);
    expect(dates).toEqual(['2017-11-04', '2018-10-29', '2018-11', '2019-10', '--01-14']);
  });

  test('say who holds Boukamal', async () => {
    const { said } = await asked('who holds Boukamal?');
    expect(said.join()).toContain('Boukamal is the last urban centre for the militants');
    expect(said.join()).toContain('captured last year');
  });

  test.each([
    [
      'how-many',
      'How many Islamic State fighters remain?',
      'amounts',
      'between 2,500 and 3,500',
      'around 2,000',
    ],
    ['ask', 'Did PMF fighters cross into Syria?', 'denial', 'crossed back into Iraq', 'didn’t cross'],
  ])(
    'show both sides to /%s %s, although one is the weaker answer',
    async (command, question, kind, one, other) => {
      const answer = await answerer.answer(questionOf(command, { question }));
      if (answer.kind !== 'found') throw new Error(answer.kind);
      expect(answer.disagreement?.kind).toBe(kind);
      const sides = answer.disagreement?.sides.map((side) => answer.candidates[side]?.evidence[0].sentence);
      expect(sides).toEqual([expect.stringContaining(one), expect.stringContaining(other)]);
    },
  );
});
