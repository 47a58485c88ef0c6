import { expect, test } from 'vitest';
import { findDates } from '../../src/extract/dates.ts';

const rows: readonly (readonly [text: string, ...dates: string[]])[] = [
  ['It was on Thursday, November 2, in Vellmar.', 'Thursday, November 2'],
  ['In a letter dated 14 November 2023, he said so.', '14 November 2023'],
  ['They meet on Nov. 11.', 'Nov. 11'],
  ['They retook it in late 2017 and in mid-October.', 'late 2017', 'mid-October'],
  ['It began on October 27, 2018.', 'October 27, 2018'],
  ['Last Friday they came, and last year too.', 'Last Friday', 'last year'],
  ['He said: “Last week we were lost.” Next month they go.', 'Last week', 'Next month'],
  ['In the last few days it has grown.', 'the last few days'],
  ['between 1990 and 1995', 'between 1990 and 1995'],
  ['music of the 1960s and the 10th century', 'the 1960s and the 10th century'],
  ['It fell three weeks ago, four months before the storm.', 'three weeks ago', 'four months before'],
  ['They left at six o’clock in the morning and at 6:40 p.m.', 'six o’clock in the morning', '6:40 p.m.'],
  ['It leaves at 10pm. It is late.', '10pm'],
  ['It opens at 10 a.m. on Friday.', '10 a.m.', 'Friday'],
  ['They sail from 5am until midnight.', '5am', 'until midnight'],
  ['It was still loading at noon.', 'noon'],
  ['The talks collapsed over the weekend.', 'over the weekend'],
  ['It is open until the end of the year.', 'the end of the year'],
  ['The strike in the autumn of 2009 was long.', 'autumn of 2009'],
  ['He leaves in the summer, and she by Christmas.', 'the summer', 'by Christmas'],
  ['They may march in the spring.', 'the spring'],
  ['They met in March and again in May 2019.', 'March', 'May 2019'],
  ['Mayor May said that March came.'],
  ['He pays for a night bus and for a summer house.'],
  ['They waited for a week, or for two days and three hours.', 'for a week', 'for two days and three hours'],
  ['He has worked here for 26 years, since 2019.', 'for 26 years', 'since 2019'],
  ['Today it is over; yesterday morning it was not.', 'Today', 'yesterday morning'],
  ['2,500 fighters and 14 vehicles on page 12.'],
  ['The 40-metre bridge has 18 bolts.'],
  ['the fall of the Saltgate Bridge'],
  ['İstanbul: Last Friday it was.', 'Last Friday'],
];

test.each(rows)('%s', (text, ...dates) => {
  expect(findDates(text).map(({ from, to }) => text.slice(from, to))).toEqual(dates);
});

test.each(['1 to ', 'in the ', 'late ', 'Nov. 11 and ', 'between 1990 and ', 'the last ', '1990-', '1,'])(
  'a longest sentence of "%s" takes bounded time',
  (unit) => {
    const started = performance.now();
    findDates(unit.repeat(2000 / unit.length));
    expect(performance.now() - started).toBeLessThan(2000);
  },
);
