import { expect, test } from 'vitest';
import { readTrainArguments, trainUsage } from '../../src/cli/train-arguments.ts';
import { InputError } from '../../src/errors.ts';

const written = { stories: 'src/train/news', encyclopedia: 'src/train/encyclopedia' };
const files = ['--wiki', 'w.json', '--reddit', 'r.json'];

test.each([
  [['--help'], { kind: 'help' }],
  [['sentences', ...files], { kind: 'sentences', wiki: 'w.json', stories: written.stories, into: '.' }],
  [
    ['spans', ...files, '--squad', 's.json'],
    { kind: 'spans', wiki: 'w.json', reddit: 'r.json', squad: 's.json', ...written, seed: 1, into: '.' },
  ],
  [
    ['answers', ...files, '--squad', 's.json', '--seed', '7', '--stories', 'n', '--encyclopedia', 'e'],
    {
      kind: 'answers',
      wiki: 'w.json',
      reddit: 'r.json',
      squad: 's.json',
      stories: 'n',
      encyclopedia: 'e',
      seed: 7,
      into: '.',
    },
  ],
  [
    ['background', ...files, '--into', 'x'],
    { kind: 'background', wiki: 'w.json', reddit: 'r.json', into: 'x' },
  ],
  [
    ['related', '--dictionary', 'dict', '--moby', 'm.txt', ...files, '--text', 'a', '--text', 'b'],
    {
      kind: 'related',
      dictionary: 'dict',
      moby: 'm.txt',
      news: 'src/train/related/news-words.txt',
      texts: ['w.json', 'r.json', 'a', 'b'],
      into: '.',
    },
  ],
  [
    ['opposites', '--dictionary', 'dict'],
    { kind: 'opposites', dictionary: 'dict', sets: 'src/train/related/opposites.txt', into: '.' },
  ],
])('%j', (words, request) => {
  expect(readTrainArguments(words)).toEqual(request);
});

test.each([
  [[], 'Say what to make'],
  [['words', ...files], 'not words'],
  [['sentences', 'spans', ...files], 'one thing at a time'],
  [['background', '--wiki', 'w.json'], '--reddit is missing'],
  [['answers', ...files], '--squad is missing'],
  [['sentences', '--reddit', 'r.json'], '--wiki is missing'],
  [['related', ...files], '--dictionary is missing'],
  [['opposites'], '--dictionary is missing'],
  [['related', '--dictionary', 'dict', ...files], '--moby is missing'],
  [['spans', ...files, '--squad', 's.json', '--seed', '-1'], '--help explains'],
  [['spans', ...files, '--squad', 's.json', '--seed', '1.5'], 'whole number'],
  [['spans', ...files, '--wikis', 'x'], '--wikis'],
])('%j is told what is wrong', (words, problem) => {
  expect(() => readTrainArguments(words)).toThrow(InputError);
  expect(() => readTrainArguments(words)).toThrow(problem);
});

test('the help fits a terminal and names every option', () => {
  for (const line of trainUsage.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  for (const option of [
    'wiki',
    'reddit',
    'squad',
    'qed',
    'seed',
    'dictionary',
    'text',
    'stories',
    'encyclopedia',
    'news',
    'sets',
    'into',
    'help',
  ])
    expect(trainUsage).toMatch(new RegExp(`\n  --${option}\\s`));
});
