import { expect, test } from 'vitest';
import { findAmounts } from '../../src/extract/amounts.ts';
import { findDates } from '../../src/extract/dates.ts';

const rows: readonly (readonly [text: string, ...amounts: string[]])[] = [
  ['There are between 2,500 and 3,500 fighters left.', 'between 2,500 and 3,500'],
  ['Between 6,000 to 10,000 came, and up to 20,000 more.', 'Between 6,000 to 10,000', 'up to 20,000'],
  ['They were “five or six kilometres away”.', 'five or six kilometres'],
  ['It costs $3.5 million, or 40 million crowns.', '$3.5 million', '40 million'],
  ['about 390 tonnes, some 20 metres below', 'about 390 tonnes', 'some 20 metres'],
  ['Hundreds of members and dozens of boats', 'Hundreds', 'dozens'],
  ['hundreds of thousands of people', 'hundreds of thousands'],
  ['no more than 1,900 workers, more than a thousand', 'no more than 1,900', 'more than a thousand'],
  ['Pay will rise by 6.5 percent, trade fell by 60 per cent, 12% left.', '6.5 percent', '60 per cent', '12%'],
  ['twenty-five boats', 'twenty-five'],
  ['a third of the cost, two-thirds of the ships, half of those', 'a third', 'two-thirds', 'half'],
  ['a five-week strike and a 19-year-old deckhand', 'five-week', '19-year-old'],
  ['a 60-strong crowd', '60-strong'],
  ['the four-way meeting on a two-lane bridge'],
  ['One of them was alone.'],
  ['It fell on March 12, 2019 at 6:40 p.m.'],
  ['He was born in 1931.'],
  ['Seven of the 24 bolts', 'Seven', '24'],
  ['from 4 to 5.5 percent', 'from 4 to 5.5 percent'],
  ['The SA-12 and the B52 flew on Flight 1.2.3.'],
];

test.each(rows)('%s', (text, ...amounts) => {
  const found = findAmounts(text, findDates(text));
  expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(amounts);
});

test.each(['1 to ', '1,111,', 'about ', 'hundred ', 'two-', 'between 1 and ', '1.', 'a few '])(
  'a longest sentence of "%s" takes bounded time',
  (unit) => {
    const started = performance.now();
    findAmounts(unit.repeat(2000 / unit.length), []);
    expect(performance.now() - started).toBeLessThan(2000);
  },
);
