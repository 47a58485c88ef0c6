import { expect, test } from 'vitest';
import { readFolder } from '../../src/corpus/read.ts';
import { makeFolder } from './folder.ts';

const size = 10 * 1024 * 1024;
const sentence = 'The ferry sailed again on Tuesday, the office said. ';
const fill = (unit: string) => unit.repeat(Math.floor(size / Buffer.byteLength(unit)));

const contents: Readonly<Record<string, string>> = {
  'one line': fill(sentence),
  'one line with double blanks': fill('a  '),
  'one word': fill('a'),
  'one emoji after another': fill('😀a'),
  'quotation marks': fill('"a“'),
  'full stops': fill('a.'),
  'capital letters and stops': fill('U.'),
  'a million empty lines': `Ferry\n${'\n'.repeat(1_000_000)}${sentence}`,
  'a million lines of blanks': `Ferry\n${' \n'.repeat(1_000_000)}${sentence}`,
  'lines broken at a column': fill(`${sentence}${sentence.trim()}\n`),
  'section labels': `${'News\n\n'.repeat(150_000)}${sentence}`,
  'labels of lists': `${sentence}\n\n${'Related\n\n'.repeat(150_000)}`,
  'labels of lists inside': `${sentence}\n\n${'Related\n\n'.repeat(150_000)}${sentence}`,
  'numbers of comments': `${sentence}\n\n${'2 comments\n\nAnn says\n\n'.repeat(75_000)}`,
  'share buttons': `${sentence}\n\n${'Share\n\n'.repeat(150_000)}`,
  interruptions: `${sentence}\n\n${'of the\n\nAdvertisement\n\n'.repeat(30_000)}`,
};

const secondsAllowed = 10;
// The process holds garbage of the rows before, too.
const memoryAllowed = 1024 ** 3;

const rows = Object.keys(contents).flatMap((name) => [
  { name, extension: 'txt' },
  { name, extension: 'md' },
]);

// Generous bounds: a quadratic rule takes minutes here, a linear one about a second.
test.each(rows)('$name in .$extension: bounded time and memory', async ({ name, extension }) => {
  const folder = makeFolder({ [`a.${extension}`]: contents[name] ?? '' });
  const memory = process.memoryUsage().rss;
  const started = performance.now();
  const { articles } = await readFolder(folder);
  const seconds = (performance.now() - started) / 1000;
  expect(articles).toHaveLength(1);
  expect(seconds).toBeLessThan(secondsAllowed);
  expect(process.memoryUsage().rss - memory).toBeLessThan(memoryAllowed);
});
