import { expect, test } from 'vitest';
import { evidenceAddress, sourceAddress } from '../../src/render/source-address.ts';
import { evidence } from './answers.ts';

test('an article’s id stays one path, whatever it holds', () => {
  expect(sourceAddress('harbour/strike')).toBe('/source/harbour/strike');
  expect(sourceAddress('a?b#c%d (1)_*~|<x>')).toBe('/source/a%3Fb%23c%25d%20%281%29%5F%2A%7E%7C%3Cx%3E');
  expect(sourceAddress('half \ud800')).toBe('/source/half%20%EF%BF%BD');
});

test('a place is words, the file that they were counted in, and a paragraph', () => {
  const words = [
    { start: 4, end: 9 },
    { start: 12, end: 20 },
  ];
  expect(sourceAddress('a', { words, version: '0123456789ab', paragraph: 9 })).toBe(
    '/source/a?words=4-9.12-20&of=0123456789ab#p9',
  );
});

test('of a sentence in two pieces the words that answer are found in both', () => {
  const spans = [
    { start: 100, end: 108 },
    { start: 200, end: 220 },
  ];
  const shown = evidence('It is in⟦dee⟧d said.', { spans });
  expect(evidenceAddress(shown)).toBe('/source/border?words=200-203&of=0123456789ab#p3');
  expect(evidenceAddress(evidence('It is ⟦inde⟧ed said.', { spans }))).toContain('words=106-108.200-202&');
  expect(evidenceAddress(evidence('It is indeed said.', { spans }))).toContain('words=100-108.200-220&');
});
