import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { OptionValues } from '../../src/domain/command.ts';
import { InputError } from '../../src/errors.ts';
import { parseLine } from '../../src/line/parse-line.ts';

function parsed(line: string): [string, OptionValues] {
  const { command, values } = parseLine(line, commands);
  return [command.name, values];
}

test.each<[string, string, OptionValues]>([
  ['/who heads operations in Anbar?', 'who', { question: 'heads operations in Anbar?' }],
  ['  /WHO   heads it? ', 'who', { question: 'heads it?' }],
  ['Why was the border reinforced?', 'ask', { question: 'Why was the border reinforced?' }],
  ['/quote speaker:al-Husseini topic:the border', 'quote', { speaker: 'al-Husseini', topic: 'the border' }],
  ['/quote the border speaker: al-Husseini', 'quote', { topic: 'the border', speaker: 'al-Husseini' }],
  ['/quote Speaker:the ministry', 'quote', { speaker: 'the ministry' }],
  [
    '/who question:heads it? source:000_e95 limit:3',
    'who',
    { question: 'heads it?', source: '000_e95', limit: 3 },
  ],
  ['/who heads it? private:true', 'who', { question: 'heads it?', private: true }],
  ['/who heads it? private:false', 'who', { question: 'heads it?', private: false }],
  ['/who limit:2 heads it?', 'who', { question: 'heads it?', limit: 2 }],
  ['/who who limit:2 heads it?', 'who', { question: 'who heads it?', limit: 2 }],
  ['/who x limit:abc', 'who', { question: 'x', limit: 'abc' }],
  ['/who x limit:-1', 'who', { question: 'x', limit: '-1' }],
  ['/who x limit:1e99', 'who', { question: 'x', limit: '1e99' }],
  ['/who x limit:', 'who', { question: 'x', limit: '' }],
  ['/who x private:maybe', 'who', { question: 'x', private: 'maybe' }],
  ['/sources', 'sources', {}],
  ['/sources hajin', 'sources', { source: 'hajin' }],
  ['/how-many fighters remain?', 'how-many', { question: 'fighters remain?' }],
  ['/who', 'who', {}],
  ['', 'ask', {}],
])('%s', (line, name, values) => {
  expect(parsed(line)).toEqual([name, values]);
});

describe('a colon that names no option is text', () => {
  test.each([
    'What does foo:bar mean?',
    'What happened at 10:30?',
    'What does AFP say: did they cross?',
    'Is this the question: who heads it?',
    'What is a datasource:name?',
    'https://example.com/limit:3x',
    '__proto__:polluted',
    'constructor:x toString:y',
    '// and / and /who',
  ])('%s', (question) => {
    expect(parsed(`/ask ${question}`)).toEqual(['ask', { question }]);
  });

  test('an option of another command is text', () => {
    expect(parsed('/who said speaker:he')).toEqual(['who', { question: 'said speaker:he' }]);
  });

  test('the second use of a name is text', () => {
    expect(parsed('/quote topic:a speaker:b topic:c')).toEqual([
      'quote',
      { topic: 'a', speaker: 'b topic:c' },
    ]);
  });
});

describe('an unknown command', () => {
  test.each([
    ['/whi heads it?', 'There is no command /whi. Did you mean /who?'],
    ['/wheer', 'Did you mean /where?'],
    ['/howmany x', 'Did you mean /how-many?'],
    ['/source', 'Did you mean /sources?'],
    ['/quot', 'Did you mean /quote?'],
    ['/etc/passwd', 'There is no command /etc/passwd. Type /help to see what there is.'],
    ['/', 'There is no command /. Type /help to see what there is.'],
    ['/__proto__', 'There is no command /__proto__. Type /help'],
    ['/constructor x', 'There is no command /constructor. Type /help'],
    [`/${'w'.repeat(100_000)}`, `There is no command /${'w'.repeat(40)}…. Type /help`],
  ])('%s', (line, message) => {
    const parse = () => parseLine(line, commands);
    expect(parse).toThrow(InputError);
    expect(parse).toThrow(message);
  });
});

const words = fc
  .array(fc.stringMatching(/^[^\s:/\ud800-\udfff]{1,12}$/u), { minLength: 1, maxLength: 5 })
  .map((list) => list.join(' '));

test('what is written with names comes back, in any order', () => {
  const options = fc.record(
    {
      topic: words,
      speaker: words,
      source: words,
      limit: fc.integer({ min: 0, max: 1e9 }),
      private: fc.boolean(),
    },
    { requiredKeys: ['topic'] },
  );
  const shuffled = options.chain((values) =>
    fc
      .shuffledSubarray(Object.entries(values), { minLength: Object.keys(values).length })
      .map((entries) => ({ values, line: entries.map(([name, value]) => `${name}:${value}`).join(' ') })),
  );
  fc.assert(
    fc.property(shuffled, ({ values, line }) => {
      expect(parsed(`/quote ${line}`)).toEqual(['quote', values]);
    }),
    { seed: 11 },
  );
});

test('text without a name of an option is the first option, whatever it holds', () => {
  const names = /(?<=^|\s)(?:question|source|limit|private):/i;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!names.test(text) && text.trim() !== '');
      expect(parsed(`/who ${text}`)).toEqual(['who', { question: text.trim() }]);
    }),
    { seed: 12, numRuns: 500 },
  );
});

test('no line does anything but give values or an InputError', () => {
  const pieces = fc.constantFrom(
    '/',
    'who',
    'quote',
    ' ',
    'topic:',
    'limit:',
    'private:',
    '3',
    'x',
    '\n',
    '\0',
    ':',
  );
  fc.assert(
    fc.property(
      fc.array(pieces).map((list) => list.join('')),
      (line) => {
        try {
          const { command, values } = parseLine(line, commands);
          for (const name of Object.keys(values))
            expect(command.options.map((option) => option.name)).toContain(name);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      },
    ),
    { seed: 13, numRuns: 1000 },
  );
});

test('long lines cost little', () => {
  const started = performance.now();
  parsed(`/quote ${'topic: speaker:'.repeat(50_000)}`);
  parsed(`/quote ${'x '.repeat(500_000)}`);
  parsed(`/quote ${' '.repeat(500_000)}x`);
  expect(performance.now() - started).toBeLessThan(2000);
});
