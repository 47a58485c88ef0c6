import { beforeEach, expect, test } from 'vitest';
import { type Admit, createAdmission } from '../../src/discord/admission.ts';

let now: number;
let isFull: boolean;
let admit: Admit;
let counted: bigint;

beforeEach(() => {
  now = 0;
  isFull = false;
  counted = 0n;
  admit = createAdmission({ isFull: () => isFull, now: () => now });
});

const second = 1000;
/** An id that Discord made so many milliseconds after its clock stood at a year. */
const madeAt = (time: number) => String((BigInt(31_536_000_000 + Math.round(time)) << 22n) | counted++);
const fresh = () => admit(madeAt(now));

test('each id is taken once, also long after', () => {
  const id = madeAt(0);
  expect(admit(id)).toBe('new');
  expect(admit(id)).toBe('seen');
  for (let time = 0; time < 10_000; time += 1) fresh();
  expect(admit(id)).toBe('seen');
});

test('it remembers no more than 20,000', () => {
  const id = madeAt(0);
  admit(id);
  for (let time = 0; time < 20_000; time += 1) fresh();
  expect(admit(id)).toBe('new');
});

test.each([3500, 10 * 60 * second])('what was made %i ms ago is dropped', (age) => {
  for (let time = 0; time < 5; time += 1, now += second) expect(fresh()).toBe('new');
  now += 20 * 60 * second;
  fresh();
  expect(admit(madeAt(now - age))).toBe('old');
  expect(admit(madeAt(now - 2000))).toBe('new');
});

test('old ones at the beginning of a connection that is resumed are dropped', () => {
  fresh();
  now += 10 * 60 * second;
  for (let age = 600; age > 10; age -= 1) expect(admit(madeAt(now - age * second))).not.toBe('seen');
  for (let time = 0; time < 30; time += 1) fresh();
  expect(fresh()).toBe('new');
});

test('a clock of this machine that is wrong, or set, does not matter: only time that passes is used', () => {
  const wrong = createAdmission({ isFull: () => false, now: () => now - 1e12 });
  for (let time = 0; time < 100; time += 1, now += second) expect(wrong(madeAt(now))).toBe('new');
  expect(wrong(madeAt(now - 5 * second))).toBe('old');
});

test.each([['0'], ['18446744073709551615'], ['99999999999999999999']])(
  'an id that is nonsense (%s) does not lock the others out',
  (nonsense) => {
    for (let time = 0; time < 20; time += 1, now += second) fresh();
    admit(nonsense);
    for (let time = 0; time < 20; time += 1, now += second) expect(fresh()).toBe('new');
  },
);

test('while too many are being answered, others are turned away', () => {
  isFull = true;
  expect(fresh()).toBe('full');
  isFull = false;
  expect(fresh()).toBe('new');
});
