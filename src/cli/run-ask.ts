import type { Config, ConfigChoices } from '../config.ts';
import type { Answerer } from '../domain/answer.ts';
import type { Command } from '../domain/command.ts';
import { assertNever, InputError, StartError } from '../errors.ts';
import { parseLine } from '../line/parse-line.ts';
import { type AskRequest, askUsage, readAskArguments } from './arguments.ts';
import { failureWords } from './failure.ts';
import { type Input, type Streams, screenOf, write } from './streams.ts';

export type AskProgram = {
  readonly streams: Streams;
  readonly commands: readonly Command[];
  readonly readConfig: (choices: ConfigChoices) => Promise<Config>;
  /** Opens the articles. Throws StartError. */
  readonly openAnswerer: (config: Config) => Promise<Answerer>;
};

type LineRequest = Extract<AskRequest, { kind: 'line' }>;
type BatchRequest = Extract<AskRequest, { kind: 'batch' }>;

export const exitCodes = { answered: 0, couldNotRun: 1, wrongUsage: 2 } as const;
type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Answers what the arguments ask; only answers go to the output. Gives the exit code; never throws. */
export async function runAsk(words: readonly string[], program: AskProgram): Promise<ExitCode> {
  const { output, errors } = program.streams;
  let debug = false;
  try {
    const request = readAskArguments(words);
    if (request.kind === 'help') {
      await write(output, askUsage);
      return exitCodes.answered;
    }
    if (request.kind === 'rank') return await rankMany(program);
    const config = await program.readConfig({ corpus: request.corpus });
    debug = config.logLevel === 'debug' || config.logLevel === 'trace';
    switch (request.kind) {
      case 'line':
        return await answerOne(request, config, program);
      case 'batch':
        return await answerMany(request, config, debug, program);
      case 'quotes':
        return await listQuotes(request.file, program);
      default:
        return assertNever(request);
    }
  } catch (error) {
    await write(errors, `${failureWords(error, debug)}\n`);
    return error instanceof InputError ? exitCodes.wrongUsage : exitCodes.couldNotRun;
  }
}

async function answerOne(request: LineRequest, config: Config, program: AskProgram): Promise<ExitCode> {
  const { output } = program.streams;
  const { command, values } = parseLine(request.line, program.commands);
  const takesLimit = command.options.some(({ name }) => name === 'limit') && !('limit' in values);
  const limit = request.limit !== undefined && takesLimit ? { limit: request.limit } : {};
  const question = command.toQuestion({ ...values, ...limit });

  const answerer = await program.openAnswerer(config);
  // Node has this clock at hand; the one of `performance` is loaded when it is first used.
  const started = process.hrtime.bigint();
  const answer = await answerer.answer(question);
  const elapsedMs = Number(process.hrtime.bigint() - started) / 1e6;
  if (request.json) {
    const { recordLine, recordOf } = await import('../render/record.ts');
    await write(output, recordLine(recordOf(answer, { elapsedMs, explain: request.explain })));
    return exitCodes.answered;
  }
  const screen = screenOf(output, config.colour);
  const { renderInTerminal } = await import('../render/terminal.ts');
  await write(output, renderInTerminal(answer, screen));
  if (request.explain) {
    const { renderReasons } = await import('../render/terminal-reasons.ts');
    await write(output, `\n${renderReasons(answer, screen)}`);
  }
  return exitCodes.answered;
}

async function listQuotes(file: string, { streams }: AskProgram): Promise<ExitCode> {
  const { createOpener } = await import('../library/open-one.ts');
  const { listQuotations } = await import('../answer/list-quotations.ts');
  const library = await (await createOpener()).file(file);
  const lines = [...library.articles.keys()]
    .flatMap((article) => listQuotations(library, article))
    .map((quotation) => `${JSON.stringify(quotation)}\n`);
  await write(streams.output, lines.join(''));
  return exitCodes.answered;
}

async function answerMany(
  { file, limit, explain }: BatchRequest,
  config: Config,
  debug: boolean,
  { streams, commands, openAnswerer }: AskProgram,
): Promise<ExitCode> {
  const { answerBatch } = await import('./batch.ts');
  const { recordLine } = await import('../render/record.ts');
  const { createInterface } = await import('node:readline');
  const input = await openInput(file, streams);
  const answerer = await openAnswerer(config);
  let exitCode: ExitCode = exitCodes.answered;
  const onFault = (error: unknown) => {
    exitCode = exitCodes.couldNotRun;
    streams.errors.write(`${failureWords(error, debug)}\n`);
  };
  // Only now: readline drops lines that come while nobody listens.
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const record of answerBatch(lines, { answerer, commands, limit, explain, onFault })) {
    if (record.outcome === 'error' && exitCode === exitCodes.answered) exitCode = exitCodes.wrongUsage;
    await write(streams.output, recordLine(record));
  }
  return exitCode;
}

async function rankMany({ streams }: AskProgram): Promise<ExitCode> {
  const { rankLines } = await import('./rank-lines.ts');
  const { createRankGiven } = await import('../answer/rank-given.ts');
  const { recordLine } = await import('../render/record.ts');
  const { createInterface } = await import('node:readline');
  let exitCode: ExitCode = exitCodes.answered;
  const rank = await createRankGiven();
  const onFault = (error: unknown) => {
    exitCode = exitCodes.couldNotRun;
    streams.errors.write(`${failureWords(error, false)}\n`);
  };
  const lines = createInterface({ input: streams.input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const record of rankLines(lines, { rank, onFault })) {
    if ('outcome' in record && exitCode === exitCodes.answered) exitCode = exitCodes.wrongUsage;
    await write(streams.output, recordLine(record));
  }
  return exitCode;
}

async function openInput(file: string, { input }: Streams): Promise<Input> {
  if (file === '-') return input;
  const { open, stat } = await import('node:fs/promises');
  try {
    if ((await stat(file)).isDirectory()) throw new Error('it is a folder');
    const handle = await open(file);
    return handle.createReadStream();
  } catch (cause) {
    throw new StartError(
      `The file ${file} cannot be read: give a file of questions, or - for standard input.`,
      {
        cause,
      },
    );
  }
}
