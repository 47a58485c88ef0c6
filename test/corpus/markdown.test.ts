import { expect, test } from 'vitest';
import { parse } from '../../src/corpus/parse.ts';
import { headline, leftOutOf, paragraphs, textsOf } from './page.ts';

const [first = '', second = ''] = paragraphs;

const texts = (raw: string) => textsOf(parse(raw, 'markdown'));

test('headings are the title and section labels', () => {
  const raw = `# ${headline} #\n\n${first}\n\n## The long way home\n\n${second}\n\nWhat comes next\n---------------\n\nNothing.`;
  const parsed = parse(raw, 'markdown');
  expect(parsed.title).toBe(headline);
  expect(textsOf(parsed)).toEqual([first, second, 'Nothing.']);
  expect(leftOutOf(raw, 'markdown').filter(([as]) => as !== 'markup')).toEqual([
    ['title', headline],
    ['section label', 'The long way home'],
    ['section label', 'What comes next'],
  ]);
});

test('lines of a paragraph are read together', () => {
  expect(texts('The ferry\nsailed\nagain.\n\nNobody\r\nwas hurt.')).toEqual([
    'The ferry sailed again.',
    'Nobody was hurt.',
  ]);
});

test.each([
  ['**bold** and __bold__', 'bold and bold'],
  ['*thin* and _thin_, ***both***', 'thin and thin, both'],
  ['~~gone~~', 'gone'],
  ['*a * b', '*a * b'],
  ['_snake_case and more_', 'snake_case and more'],
  ['snake_case_name and 5 * 3 * 2', 'snake_case_name and 5 * 3 * 2'],
  ['2 * 3 is **not** a pair**', '2 * 3 is not a pair**'],
  ['a [link](https://a.example/b_(c) "its title") here', 'a link here'],
  ['a [link\nover lines](https://a.example) here', 'a link over lines here'],
  ['a [reference][1] and [another][]', 'a reference and another'],
  ['a [**bold** link](/b)', 'a bold link'],
  ['a [bracket] that is no link', 'a [bracket] that is no link'],
  ['an image ![of a ferry](ferry.jpg) here', 'an image here'],
  ['a [![button](b.png)](https://b.example)link', 'a link'],
  ['see <https://a.example/x>', 'see https://a.example/x'],
  ['a<br>tag and <em class="x">another</em>', 'atag and another'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['`code *stays* as it is`', 'code *stays* as it is'],
  ['``a ` inside``', '``a ` inside``'],
  ['\\*not thin\\*', '*not thin*'],
  ['a note[^1]', 'a note'],
  ['un<!-- hidden\n\nwords -->seen', 'unseen'],
])('%j reads "%s"', (raw, text) => {
  expect(texts(`${raw}\n`)[0]).toBe(text);
});

test('items of a list are paragraphs without their bullets; numbers stay', () => {
  const raw = '- one crossing\n* two crossings,\n  by night\n+ [ ] three\n\n1. first\n2) second';
  expect(texts(raw)).toEqual(['one crossing', 'two crossings, by night', 'three', '1. first', '2) second']);
});

test('quoted lines', () => {
  expect(texts('She wrote:\n> The sea\n> gives,\nand takes.\n>\n> It does.')).toEqual([
    'She wrote:',
    'The sea gives, and takes.',
    'It does.',
  ]);
});

test('code keeps its text and loses its fences', () => {
  const raw = 'The schedule:\n\n```text\n# 07:00 *out*\n```\n\n~~~\n<b>\n~~~\nThe end.';
  expect(texts(raw)).toEqual(['The schedule:', '# 07:00 *out*', '<b>', 'The end.']);
});

test('rules, comments, definitions and images alone leave nothing', () => {
  const raw = `${first}\n\n---\n\n***\n\n<!-- a\n\nb -->\n\n![ferry](f.jpg)\n\n[1]: https://a.example\n\n${second}`;
  expect(texts(raw)).toEqual([first, second]);
});

test('rows of a table stand apart', () => {
  expect(texts('| day | ferries |\n|---|---|\n| Monday | 2 |')).toEqual([
    '| day | ferries |',
    '| Monday | 2 |',
  ]);
});

test('furniture is known in Markdown too', () => {
  const raw = `# ${headline}\n\n[Skip to content](#main)\n\n${first}\n\n**Advertisement**\n\n## Related articles\n\n- [Lighthouse keeper retires](/1)\n\n${second}`;
  expect(texts(raw)).toEqual([first, second]);
});

test('an interrupted sentence in emphasis', () => {
  const raw =
    '# Home\n\n*The families went back to*\n\n[Advertisement](https://a.example)\n\n*their houses.*';
  expect(texts(raw)).toEqual(['The families went back to their houses.']);
});

test.each([
  ['[', 2],
  ['*', 2],
  ['`', 2],
  ['[]((', 4],
  ['<!--', 4],
  ['![', 2],
  ['<a ', 3],
  ['_a', 2],
  ['> ', 2],
  ['[a](b "', 7],
])('a million characters of %j are read in bounded time', (sign, length) => {
  const started = performance.now();
  parse(sign.repeat(1_000_000 / length), 'markdown');
  expect(performance.now() - started).toBeLessThan(5000);
});
