import { describe, expect, test } from 'vitest';
import { claimOf } from '../../../src/answer/verify-text/claim.ts';
import { findQuotes, outside, splitName } from '../../../src/answer/verify-text/message.ts';

describe('a name after a dash', () => {
  test.each([
    ['“We stay here.” — Jonas Pell', '“We stay here.”', 'Jonas Pell'],
    ['We stay here – Mayor Ilse Tarrant', 'We stay here', 'Mayor Ilse Tarrant'],
    ['We stay here\n- Jaafar al-Husseini.', 'We stay here', 'Jaafar al-Husseini'],
    ['We stay here—the Ministry of Defense', 'We stay here', 'the Ministry of Defense'],
    [
      '“We stay here.” — a safety officer of the dockers’ union (UDHO)',
      '“We stay here.”',
      'a safety officer of the dockers’ union (UDHO)',
    ],
  ])('of %j', (message, text, claimed) => {
    expect(splitName(message)).toEqual({ text, claimed });
  });

  test.each([
    'We stay here — and nobody will leave',
    'The US-backed forces',
    'BEIRUT — Clashes have erupted there',
  ])('%j has none', (message) => expect(splitName(message)).toEqual({ text: message }));
});

describe('quotations of a message', () => {
  test.each([
    ['Pell said: “We will stay here.”', ['We will stay here.', 'Pell']],
    ['Jonas Pell: "We will stay here."', ['We will stay here.', 'Jonas Pell']],
    ['“We will stay here,” said Jonas Pell, the skipper.', ['We will stay here,', 'Jonas Pell']],
    ['«We will stay here» (Jonas Pell)', ['We will stay here', 'Jonas Pell']],
    ['“We will stay here” and that is it', ['We will stay here', undefined]],
  ])('%j', (message, [text, claimed]) => {
    expect(findQuotes(message)).toEqual([claimed === undefined ? { text } : { text, claimed }]);
  });

  test('that is interrupted has one speaker', () => {
    const quotes = findQuotes('“We will stay here,” Pell said, “until the storm is over.”');
    expect(quotes.map(({ claimed }) => claimed)).toEqual(['Pell', 'Pell']);
  });

  test('are not titles of a word or two', () => {
    expect(findQuotes('He wrote “The Storm” in May')).toEqual([]);
  });

  test('leave the words around them', () => {
    expect(outside('Pell said: “We stay.” Then he left.').replace(/\s+/g, ' ')).toBe(
      'Pell said: Then he left.',
    );
  });
});

test('an ellipsis cuts a text into runs, and tells where it stands', () => {
  const { segments, opensWithEllipsis, endsWithEllipsis } = claimOf('… we stay here [...] until it rains...');
  expect(segments).toEqual([
    { from: 0, to: 3 },
    { from: 3, to: 6 },
  ]);
  expect([opensWithEllipsis, endsWithEllipsis]).toEqual([true, true]);
});
