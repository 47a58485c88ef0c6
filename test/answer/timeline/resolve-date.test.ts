import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoDay, partsOf, weekdayOf } from '../../../src/answer/timeline/calendar.ts';
import { resolveDate } from '../../../src/answer/timeline/resolve-date.ts';

/** A Monday. */
const monday = { date: '2018-10-29', basis: 'inferred' } as const;
const resolved = (written: string, date: string = monday.date, ahead = false) => {
  const dated = resolveDate(written, { date, basis: 'stated' }, ahead);
  return dated && [dated.until === undefined ? dated.date : `${dated.date}/${dated.until}`, dated.how];
};

describe('stated in the words', () => {
  test.each([
    ['3 March 1957', '1957-03-03'],
    ['Sunday, November 4, 2018', '2018-11-04'],
    ['Nov. 11, 2018', '2018-11-11'],
    ['October 2018', '2018-10'],
    ['mid-October 2018', '2018-10'],
    ['late 2017', '2017'],
    ['autumn of 2009', '2009'],
    ['the 1960s', '1960/1969'],
    ['between 1990 and 1995', '1990/1995'],
  ])('%j is %s', (written, date) => {
    expect(resolved(written)).toEqual([date, 'stated']);
    expect(resolveDate(written, undefined, false)).not.toHaveProperty('base');
  });

  test('late in a year comes after early in it', () => {
    const first = (written: string) => resolveDate(written, undefined, false)?.first ?? '';
    expect(first('early 2017') < first('mid 2017') && first('mid 2017') < first('late 2017')).toBe(true);
  });
});

describe('its year from the article’s date', () => {
  test.each([
    ['Nov. 11', '2018-10-29', '2018-11-11'],
    ['December 30', '2019-01-04', '2018-12-30'],
    ['4 January', '2018-12-28', '2019-01-04'],
    ['mid-October', '2018-11', '2018-10'],
    ['March 4', '2024', '2024-03-04'],
  ])('%j in an article of %s is %s', (written, date, day) => {
    expect(resolved(written, date)).toEqual([day, 'year']);
  });

  test('a weekday that is not that of the day is pointed out', () => {
    const dated = resolveDate('Thursday, November 2', { date: '2018-11', basis: 'inferred' }, false);
    expect(dated).toMatchObject({ date: '2018-11-02', otherWeekday: true });
    expect(
      resolveDate('Friday, November 2', { date: '2018-11', basis: 'inferred' }, false),
    ).not.toHaveProperty('otherWeekday');
  });
});

describe('inferred from the article’s date', () => {
  test.each([
    ['last Friday', '2018-10-26'],
    ['Last Saturday', '2018-10-27'],
    ['Monday', '2018-10-29'],
    ['last Monday', '2018-10-22'],
    ['late Friday', '2018-10-26'],
    ['next Monday', '2018-11-05'],
    ['yesterday', '2018-10-28'],
    ['tomorrow', '2018-10-30'],
    ['tonight', '2018-10-29'],
    ['last year', '2017'],
    ['last month', '2018-09'],
    ['last week', '2018-10-22/2018-10-28'],
    ['the past week', '2018-10-22/2018-10-29'],
    ['three weeks ago', '2018-10-08'],
    ['two years ago', '2016'],
    ['next January', '2019-01'],
    ['last October', '2017-10'],
  ])('%j is %s', (written, date) => {
    expect(resolved(written)).toEqual([date, 'inferred']);
  });

  test('what is still to come is on the next such day', () => {
    expect(resolved('Friday', monday.date, true)).toEqual(['2018-11-02', 'inferred']);
    expect(resolved('Friday', monday.date, false)).toEqual(['2018-10-26', 'inferred']);
  });
});

test.each([
  ['last Friday', '2018-10'],
  ['last week', '2019-10'],
  ['January 14', '--01-14'],
  ['Monday', undefined],
  ['several weeks ago', '2018-10-29'],
  ['the following day', '2018-10-29'],
  ['31 November 2018', '2018-10-29'],
])('%j cannot be worked out with %s', (written, date) => {
  const published = date === undefined ? undefined : ({ date, basis: 'stated' } as const);
  expect(resolveDate(written, published, false)).toBeUndefined();
});

test('days are those of the calendar', () => {
  expect(weekdayOf(dayOf(2018, 10, 29))).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
      const { year, month, day: date } = partsOf(day);
      expect(dayOf(year, month, date)).toBe(day);
      expect(weekdayOf(day + 7)).toBe(weekdayOf(day));
    }),
    { seed: 3 },
  );
  expect(isoDay(dayOf(2024, 2, 30))).toBe('2024-03-01');
});
