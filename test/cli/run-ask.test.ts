import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { runAsk } from '../../src/cli/run-ask.ts';
import type { Config, ConfigChoices } from '../../src/config.ts';
import { StartError } from '../../src/errors.ts';
import { echoingAnswerer, fakeStreams } from './fakes.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-ask-'));
afterAll(() => rmSync(folder, { recursive: true }));

const folders = { corpusFolder: '/articles', cacheFolder: '/cache', stateFolder: '/state' };
const config: Config = { ...folders, discord: {}, web: {}, colour: true };

async function run(
  words: string[],
  { input = '', typed = false, logLevel = 'warn' as Config['logLevel'], failing = '' } = {},
) {
  const { streams, printed, reported } = fakeStreams({ typed });
  streams.input.end(input);
  const { answerer, asked } = echoingAnswerer();
  const choices: ConfigChoices[] = [];
  const exitCode = await runAsk(words, {
    streams,
    commands,
    async readConfig(choice) {
      choices.push(choice);
      return { ...config, ...(logLevel !== undefined && { logLevel }) };
    },
    async openAnswerer() {
      if (failing !== '') throw failing === 'fault' ? new Error('a secret') : new StartError(failing);
      return answerer;
    },
  });
  return { exitCode, printed: printed(), reported: reported(), asked, choices };
}

describe('--quotes', () => {
  test('prints a line of JSON for each quotation, with offsets into the file', async () => {
    const file = join(folder, 'ferry.txt');
    const text =
      'The ferry is late today.\n\nIt is old. “It was late,” said Ann Example on Monday, “and wet.”\n';
    writeFileSync(file, text);
    const { exitCode, printed, reported } = await run(['--quotes', file]);
    expect([exitCode, reported]).toEqual([0, '']);
    const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length];
    expect(
      printed
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        content: [at('“It was late,”'), at('“and wet.”')],
        kind: 'direct',
        cue: at('said'),
        speaker: { span: at('Ann Example'), name: 'Ann Example' },
      },
    ]);
  });

  test('of a file that is not there is wrong usage', async () => {
    const { exitCode, printed, reported } = await run(['--quotes', join(folder, 'none.txt')]);
    expect([exitCode, printed]).toEqual([2, '']);
    expect(reported).toBe(
      'The file none.txt cannot be used. It does not exist, or is a link that leads nowhere.\n',
    );
  });
});

describe('one question', () => {
  test('is answered on the output, and nothing else is', async () => {
    const { exitCode, printed, reported } = await run(['/who', 'found', 'it?']);
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/^found\n {2}It was \*\*found\*\* here\.\n {2}“Berms/);
    expect(reported).toBe('');
  });

  test('honestly refused is answered', async () => {
    const { exitCode, printed } = await run(['why?', '--corpus', 'x']);
    expect(exitCode).toBe(0);
    expect(printed).toBe('Not in these articles: no article mentions “ask why? limit=5 source=”.\n');
  });

  test('hands on the folder and the limit, and a limit in the line goes first', async () => {
    expect((await run(['x', '--corpus', 'y'])).choices).toEqual([{ corpus: 'y' }]);
    expect((await run(['x', '--limit', '2'])).asked).toMatchObject([{ limit: 2 }]);
    expect((await run(['x limit:1', '--limit', '2'])).asked).toMatchObject([{ limit: 1 }]);
    expect((await run(['/sources', '--limit', '2'])).exitCode).toBe(0);
  });

  test('as JSON is one record', async () => {
    const { printed } = await run(['found', '--json', '--explain']);
    expect(printed.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(printed)).toMatchObject({
      outcome: 'found',
      answers: [{ text: 'found', reasons: [{}] }],
    });
  });

  test('is explained below the answer', async () => {
    const { printed } = await run(['found', '--explain']);
    expect(printed).toContain('\n\n0.90  found\ncoverage   1.000   +2.000\n');
  });

  test('in a terminal is in colours', async () => {
    expect((await run(['found'], { typed: true })).printed).toContain('\u001b[');
  });
});

describe('wrong usage exits with 2 and one line, before the articles are opened', () => {
  test.each([
    [[], 'There is no question'],
    [['--loud'], 'Unknown option'],
    [['/whi x'], 'Did you mean /who?'],
    [['/who'], 'The question is missing'],
    [['/who \u3164'], 'The question is empty'],
    [['x'.repeat(201)], 'at most 200'],
    [['/who x limit:abc'], 'whole number'],
    [['/who x', '--limit', '9'], 'from 1 to 5'],
  ])('%j', async (words, problem) => {
    const { exitCode, printed, reported, asked } = await run(words, { failing: 'The folder is empty.' });
    expect(exitCode).toBe(2);
    expect(printed).toBe('');
    expect(reported).toContain(problem);
    expect(reported.trim().split('\n')).toHaveLength(1);
    expect(asked).toEqual([]);
  });
});

describe('what cannot run exits with 1', () => {
  test('with the line that tells the remedy', async () => {
    const { exitCode, printed, reported } = await run(['x'], {
      failing: 'The folder is empty: add articles.',
    });
    expect({ exitCode, printed, reported }).toEqual({
      exitCode: 1,
      printed: '',
      reported: 'The folder is empty: add articles.\n',
    });
  });

  test('with one line for a fault of ours, and its stack only at debug', async () => {
    const quiet = await run(['x'], { failing: 'fault' });
    expect(quiet.exitCode).toBe(1);
    expect(quiet.reported).toBe('Something went wrong inside Verbatim. LOG_LEVEL=debug shows where.\n');
    expect((await run(['x'], { failing: 'fault', logLevel: 'debug' })).reported).toMatch(
      /Error: a secret\n +at /,
    );
  });

  test('for a batch file that is missing or a folder', async () => {
    for (const file of [join(folder, 'missing.jsonl'), folder]) {
      const { exitCode, reported } = await run(['--batch', file]);
      expect(exitCode).toBe(1);
      expect(reported).toBe(
        `The file ${file} cannot be read: give a file of questions, or - for standard input.\n`,
      );
    }
  });
});

describe('a batch', () => {
  const lines = '{"id":1,"command":"who","question":"found"}\n{"id":2,"command":"who","question":"x"}';

  test('from standard input gives a line for each', async () => {
    const { exitCode, printed } = await run(['--batch', '-'], { input: lines });
    expect(exitCode).toBe(0);
    const records = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ id, outcome }) => [id, outcome])).toEqual([
      [1, 'found'],
      [2, 'not-found'],
    ]);
  });

  test('from a file does the same', async () => {
    const file = join(folder, 'questions.jsonl');
    writeFileSync(file, lines.replace('\n', '\r\n'));
    const { exitCode, printed } = await run(['--batch', file, '--limit', '2']);
    expect(exitCode).toBe(0);
    expect(printed.trim().split('\n')).toHaveLength(2);
    expect(printed).toContain('limit=2');
  });

  test('with an unusable line answers the others and exits with 2', async () => {
    const { exitCode, printed, reported } = await run(['--batch', '-'], { input: `nonsense\n${lines}\n` });
    expect(exitCode).toBe(2);
    expect(
      printed
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).outcome),
    ).toEqual(['error', 'found', 'not-found']);
    expect(reported).toBe('');
  });

  test('with a fault of ours answers the others and exits with 1', async () => {
    const input = `nonsense\n{"id":1,"command":"who","question":"fault"}\n${lines}`;
    const { exitCode, printed, reported } = await run(['--batch', '-'], { input });
    expect(exitCode).toBe(1);
    expect(printed.trim().split('\n')).toHaveLength(4);
    expect(reported).toBe('Something went wrong inside Verbatim. LOG_LEVEL=debug shows where.\n');
  });

  test('of nothing is nothing', async () => {
    expect(await run(['--batch', '-'])).toMatchObject({ exitCode: 0, printed: '', reported: '' });
  });
});

test('--help explains, whatever else is said', async () => {
  const { exitCode, printed } = await run(['--help', 'x', '--batch', 'y']);
  expect(exitCode).toBe(0);
  for (const option of ['--corpus', '--limit', '--explain', '--json', '--batch', 'Exit codes'])
    expect(printed).toContain(option);
});

describe('--rank', () => {
  test('ranks the sentences of each line without opening articles, and exits as --batch does', async () => {
    const line = '{"id": 1, "question": "When did it open?", "sentences": ["It opened in 1902.", "Boats."]}';
    const { exitCode, printed, choices } = await run(['--rank'], { input: `${line}\nnonsense\n` });
    const [first, second] = printed
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(first).toEqual({ id: 1, scores: [expect.any(Number), expect.any(Number)] });
    expect(first.scores[0]).toBeGreaterThan(first.scores[1]);
    expect(second).toMatchObject({ outcome: 'error' });
    expect(exitCode).toBe(2);
    expect(choices).toEqual([]);
  });
});
