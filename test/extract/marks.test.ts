import { expect, test } from 'vitest';
import { findQuoted } from '../../src/extract/marks.ts';

const rows: readonly (readonly [why: string, text: string, ...quoted: string[]])[] = [
  ['curly', '“We go,” he said. “Now.”', 'We go,', 'Now.'],
  ['straight', '"We go," he said. "Now."', 'We go,', 'Now.'],
  ['single', '‘We go,’ he said. ‘Now.’', 'We go,', 'Now.'],
  ['straight single', "'We go,' he said. 'Now.'", 'We go,', 'Now.'],
  ['German', '„Wir gehen“, sagte er. „Jetzt.”', 'Wir gehen', 'Jetzt.'],
  ['French', '«On y va», dit-il. ‹Oui.›', 'On y va', 'Oui.'],
  ['as wires write them', "``We go,'' he said. ``It's now.''", 'We go,', "It's now."],
  ['one kind inside another', '“He said ‘go now’ twice,” she said.', 'He said ‘go now’ twice,'],
  ['the same kind inside', '“He said “go now” twice,” she said.', 'He said “go now” twice,'],
  ['apostrophes', '‘I don’t know the dockers’ plan,’ he said.', 'I don’t know the dockers’ plan,'],
  ['an apostrophe in front', 'In the ’90s it wasn’t so.'],
  ['a plural owner', 'the dockers’ union and the hauliers’ men'],
  ['inches and feet', 'He is 6\'2" tall and it was 5" wide.'],
  ['a slip before a quotation', '“A slip. He said, “Go on,” and left.', 'Go on,'],
  ['marks around nothing', '“” and "" and ‘’'],
  ['no marks', 'Nothing is said here.'],
];

test.each(rows)('%s', (_, text, ...quoted) => {
  expect(findQuoted(text).map(({ from, to }) => text.slice(from, to))).toEqual(quoted);
  expect(findQuoted(text).every(({ open }) => !open)).toBe(true);
});

test('a mark that the paragraph does not close is open to its end', () => {
  const text = '“Yes,” she said. “We saw it. Nobody came.';
  expect(findQuoted(text).map(({ from, to, open }) => [text.slice(from, to), open])).toEqual([
    ['Yes,', false],
    ['We saw it. Nobody came.', true],
  ]);
});

test('an apostrophe is not paired with a mark far away', () => {
  expect(findQuoted(`’Twas ‘late. ${'They came and went. '.repeat(200)} It was late’ they said.`)).toEqual(
    [],
  );
});

test.each(["'a ", '“', '““a”', '"a" ', '‘a', '„a“b”', "s' a"])('2 MB of %s: bounded time', (unit) => {
  const text = unit.repeat(Math.floor((2 * 1024 * 1024) / unit.length));
  const started = performance.now();
  findQuoted(text);
  expect(performance.now() - started).toBeLessThan(10_000);
});
