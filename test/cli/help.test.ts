import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { renderHelp } from '../../src/cli/help.ts';
import { InputError } from '../../src/errors.ts';
import { parseLine } from '../../src/line/parse-line.ts';
import { columnsOf } from '../../src/render/columns.ts';

const pipe = { width: Number.POSITIVE_INFINITY, colour: false };

const about = {
  fingerprint: '0123456789ab',
  examples: [{ command: 'who', option: 'question', value: 'Amira Saleh' }],
  articles: Array.from({ length: 12 }, (_, n) => ({ id: `${n}`, title: `Berms rise along the border ${n}` })),
};

test('what the articles hold is told in the words of Discord', () => {
  const help = renderHelp('', { commands, about, version: '1.2.3' }, pipe);
  expect(help).toContain('Try these:\n  /who question:Amira Saleh\n');
  expect(help).toContain('It knows 12 articles:\n  Berms rise along the border 0\n');
  expect(help).toContain('  and 2 more: /sources\n');
  expect(help).toContain('Verbatim 1.2.3, articles 0123456789ab');
});

test('every command is explained by its example', () => {
  const help = renderHelp('', { commands }, pipe);
  for (const { example, description } of commands) {
    expect(help).toContain(example);
    expect(help).toContain(description);
  }
  expect(help).toContain('/quit');
});

test('every example can be typed as it is', () => {
  for (const { name, example } of commands) {
    const { command, values } = parseLine(example, commands);
    expect(command.name).toBe(name);
    expect(() => command.toQuestion(values)).not.toThrow();
  }
});

describe('one command', () => {
  test.each(['quote', '/quote', 'QUOTE'])('%s is explained with its options', (name) => {
    const help = renderHelp(name, { commands }, pipe);
    for (const option of ['topic:', 'speaker:', 'source:', 'limit:', 'private:'])
      expect(help).toContain(option);
    expect(help).toContain('Text without an option’s name is the topic.');
    expect(help).toContain('Example: /quote speaker:the ministry topic:the border');
  });

  test('that does not exist is refused with the nearest', () => {
    expect(() => renderHelp('quot', { commands }, pipe)).toThrow(InputError);
    expect(() => renderHelp('quot', { commands }, pipe)).toThrow('Did you mean /quote?');
  });
});

test.each([20, 40, 60, 80, 120])('fits into %i columns', (width) => {
  for (const name of ['', 'quote'])
    for (const line of renderHelp(name, { commands, about, version: '1.2.3' }, { width, colour: true }).split(
      '\n',
    ))
      expect(columnsOf(line)).toBeLessThanOrEqual(width);
});
