import { describe, expect, test } from 'vitest';
import { answerQuote } from '../../src/answer/answer-quote.ts';
import { createFindEntities } from '../../src/answer/understand/find-entities.ts';
import type { Published } from '../../src/domain/article.ts';
import { buildLibrary } from '../../src/library/build.ts';
import { readSentences } from '../../src/library/read-sentences.ts';
import { createTagger } from '../../src/text/tag.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { articleOf } from '../library/made-up.ts';

const tag = await createTagger();

/** Articles of one paragraph each, with their dates. */
function dated(texts: readonly (readonly [text: string, date?: string])[]) {
  const articles = texts.map(([text, date], at) => {
    const published: Published | undefined = date === undefined ? undefined : { date, basis: 'stated' };
    return { ...articleOf(`${at}`, [text]), source: published === undefined ? {} : { published } };
  });
  const read = articles.map((article) => readSentences(article, tag));
  return buildLibrary({ folder: '', articles, skipped: [], aliases: [['Jonas Pell', 'Skipper Pell']], read });
}

type Asked = {
  readonly topic?: string;
  readonly speaker?: string;
  readonly limit?: number;
  readonly page?: number;
};

function quotes(library: ReturnType<typeof dated>, asked: Asked, within = (_: number) => true) {
  const findEntities = createFindEntities(library.entities, tokenize);
  return answerQuote(library, findEntities, { kind: 'quote', limit: 5, ...asked }, within);
}

function words(library: ReturnType<typeof dated>, asked: Asked, within?: (id: number) => boolean): string[] {
  const answer = quotes(library, asked, within);
  return answer.kind === 'found' ? answer.candidates.map(({ text }) => text) : [];
}

const library = dated([
  [
    '“The storm took the old tug,” said Jonas Pell, the captain. “We will rescue the lorry,” Ada Brandt said.',
  ],
  [
    'It rained. “Nobody saw the lorry,” Pell said. He told the police: “The river was cold. The tug was late.”',
  ],
]);

describe('a speaker', () => {
  test.each(['Jonas Pell', 'jonas pell', 'Pell', 'PELL', 'Skipper Pell'])('is found as "%s"', (speaker) => {
    const found = words(library, { speaker });
    expect(found).toContain('The storm took the old tug,');
    expect(found).not.toContain('We will rescue the lorry,');
  });

  test('who says nothing is refused, with the name that was asked for', () => {
    expect(quotes(library, { speaker: 'Ruben Astley' })).toEqual({
      kind: 'notFound',
      refusal: { kind: 'no quotation', speaker: 'Ruben Astley' },
    });
    expect(quotes(library, { speaker: 'Ada Brandt', topic: 'cold river' })).toEqual({
      kind: 'notFound',
      refusal: { kind: 'no quotation', speaker: 'Ada Brandt', topic: 'cold river' },
    });
    for (const speaker of ['the', '?!', '—']) expect(words(library, { speaker }), speaker).toEqual([]);
  });

  test('is shown with the words that say so', () => {
    const answer = quotes(library, { speaker: 'Ada Brandt' });
    expect(answer.kind === 'found' && answer.candidates[0].speaker).toMatchObject({
      name: 'Ada Brandt',
      evidence: expect.stringContaining('said'),
    });
  });
});

describe('a topic', () => {
  test('is looked for inside the quotation first', () => {
    expect(words(library, { topic: 'lorry' })).toEqual(
      expect.arrayContaining(['We will rescue the lorry,', 'Nobody saw the lorry,']),
    );
    expect(words(library, { topic: 'rescue the lorry' })[0]).toBe('We will rescue the lorry,');
    expect(words(library, { topic: 'lorry', speaker: 'Ada Brandt' })).toEqual(['We will rescue the lorry,']);
  });

  test('that nobody speaks of is refused', () => {
    for (const topic of ['violin', 'zyzzyva', 'the', '?'])
      expect(quotes(library, { topic }), topic).toEqual({
        kind: 'notFound',
        refusal: { kind: 'no quotation', topic },
      });
  });
});

test('a quotation of several sentences is shown whole', () => {
  const answer = quotes(library, { topic: 'cold river' });
  const first = answer.kind === 'found' ? answer.candidates[0] : undefined;
  expect(first?.text).toBe('The river was cold. The tug was late.');
  expect(
    first?.evidence[0].sentence.slice(first.evidence[0].highlight?.from, first.evidence[0].highlight?.to),
  ).toBe(first?.text);
});

test('ties go to the newest article, those without a full date last, then to the earlier one', () => {
  const same = (harbour: string) => `“The tug sank in ${harbour},” said Jonas Pell.`;
  const sorted = dated([
    [same('Ostrel'), '2018-10-29'],
    [same('Hajin')],
    [same('Lisbon'), '2019-01-02'],
    [same('Hamburg'), '--01-14'],
    [same('Antwerp'), '2018-10-29'],
  ]);
  const harbours = words(sorted, { topic: 'tug' }).map((text) => /in (\w+)/.exec(text)?.[1]);
  expect(harbours).toEqual(['Lisbon', 'Ostrel', 'Antwerp', 'Hajin', 'Hamburg']);
  expect(words(sorted, { topic: 'tug', limit: 2 })).toHaveLength(2);
});

test('within leaves out all other articles', () => {
  const first = library.sentences.filter(({ article }) => article === '0').length;
  expect(words(library, { topic: 'lorry' }, (id) => id >= first)).toEqual(['Nobody saw the lorry,']);
});

describe('what is only reported', () => {
  const reported = dated([
    ['Jonas Pell said the tug was late.', '2019-01-02'],
    ['“The tug is old,” said Jonas Pell. Pell said it was “beyond repair”.', '2018-01-02'],
  ]);

  test('comes after what is quoted, and is labelled', () => {
    const answer = quotes(reported, { speaker: 'Pell', topic: 'tug' });
    const shown = answer.kind === 'found' ? answer.candidates : [];
    expect(shown.map(({ text, speaker }) => [text, speaker?.reported])).toEqual([
      ['The tug is old,', undefined],
      ['the tug was late', true],
    ]);
  });

  test('is not shown beside the quotation that it holds', () => {
    expect(words(reported, { speaker: 'Pell' })).toEqual([
      'The tug is old,',
      'beyond repair',
      'the tug was late',
    ]);
  });
});

describe('pages', () => {
  test('hold all that match, each once, in the order of one list', () => {
    const all = words(library, { speaker: 'Pell' });
    expect(all.length).toBeGreaterThan(2);
    const pages = all.map((_, at) => quotes(library, { speaker: 'Pell', limit: 1, page: at + 1 }));
    expect(
      pages.flatMap((page) => (page.kind === 'found' ? page.candidates.map(({ text }) => text) : [])),
    ).toEqual(all);
    expect(pages.map((page) => (page.kind === 'found' ? page.paging : undefined))).toEqual(
      all.map((_, at) => ({ page: at + 1, pages: all.length, matches: all.length })),
    );
  });

  test('after the last one there is none, and the message says which the last one is', () => {
    expect(() => quotes(library, { speaker: 'Pell', limit: 2, page: 9 })).toThrow(/The last page is 2/);
  });
});
