import { join } from 'node:path';
import { commands } from '../commands/index.ts';
import { readStartArguments, startUsage } from './cli/arguments.ts';
import { openConsole } from './cli/console.ts';
import { failureWords } from './cli/failure.ts';
import { greetingWords } from './cli/greeting.ts';
import { openAnswerer } from './cli/open-answerer.ts';
import { openWeb } from './cli/open-web.ts';
import { openWebThread } from './cli/open-web-thread.ts';
import { onStopSignal } from './cli/stop-signals.ts';
import { exitWhenNobodyReads, standardStreams } from './cli/streams.ts';
import { type Config, readConfig } from './config.ts';
import type { Evidence } from './domain/answer.ts';
import { InputError, StartError } from './errors.ts';
import { createLazyLog, createLog } from './log.ts';
import { evidenceAddress } from './render/source-address.ts';

// The program behind `npm start`: the console, or with a token the Discord bot.

/** Put in by build.js. Not there where the sources run as they are. */
declare const packageVersion: string | undefined;
const version = typeof packageVersion === 'string' ? packageVersion : 'development';

let debug = false;
/** Ends what is running; at the beginning nothing is. */
let stop = async () => {};
/** Says why the program ends. */
let report = (error: unknown): void => {
  process.stderr.write(`${failureWords(error, debug)}\n`);
};

async function main(): Promise<void> {
  const { help, corpus } = readStartArguments(process.argv.slice(2));
  if (help) {
    process.stdout.write(startUsage);
    return;
  }
  const config = await readConfig({ corpus });
  debug = config.logLevel === 'debug' || config.logLevel === 'trace';
  const { token } = config.discord;
  if (token === undefined) await runConsole(config);
  else await runBot(config, token);
}

async function runConsole(config: Config): Promise<void> {
  const log = createLazyLog(config.logLevel ?? 'warn');
  const { articles, answerer } = await openAnswerer(config, log);
  const web = await openWeb(config, { articles, answerer, commands, log });
  // Who types reads it in the greeting; the standard output is for answers.
  if (!process.stdin.isTTY) process.stderr.write(`The page is at ${web.address}\n`);
  const { createAbout } = await import('./answer/about.ts');
  const opened = openConsole({
    streams: standardStreams,
    answerer,
    commands,
    about: createAbout(articles.current, answerer),
    version,
    colour: config.colour,
    historyFile: join(config.cacheFolder, 'history'),
    greeting: greetingWords(articles.current(), commands, web.address),
    onFault: (error) => log.error({ error }, 'a question could not be answered'),
  });
  stop = opened.stop;
  await opened.ended;
  await web.stop();
  await articles.close();
}

async function runBot(config: Config, token: string): Promise<void> {
  const log = await createLog(config.logLevel ?? 'info');
  const reportStart = report;
  report = (error) => {
    if (error instanceof StartError) reportStart(error);
    else log.fatal({ error }, 'something went wrong inside Verbatim: it ends');
  };
  const { articles, answerer } = await openAnswerer(config, log);
  const [{ warmUp }, { startBot }, { ledgerFile }, { openSettings }] = await Promise.all([
    import('./answer/warm-up.ts'),
    import('./discord/bot.ts'),
    import('./discord/gateway/ledger.ts'),
    import('./discord/settings.ts'),
  ]);
  const ledger = ledgerFile(config.cacheFolder, token, (error) =>
    log.warn({ error }, 'it cannot be kept how often the bot has logged in'),
  );
  const settings = await openSettings(join(config.stateFolder, 'settings.json'));
  const { current: library } = articles;
  const web = config.web.port === undefined ? undefined : await openWebThread(config);
  await warmUp(library(), answerer);
  const { publicUrl } = config.web;
  const linkTo = (evidence: Evidence) => `${publicUrl}${evidenceAddress(evidence)}`;
  const links = publicUrl === undefined ? {} : { linkTo };
  const replying = { commands, answerer, library, settings, version, log, ...links };
  const bot = await startBot({ ...config.discord, ...replying, token, ledger });
  stop = async () => {
    await Promise.all([bot.stop(), web?.stop()]);
    await articles.close();
  };
  throw await Promise.race([bot.failed, ...(web === undefined ? [] : [web.failed])]);
}

function fail(error: unknown): void {
  report(error);
  const exitCode = error instanceof InputError ? 2 : 1;
  void stop().finally(() => process.exit(exitCode));
}

exitWhenNobodyReads(process.stdout);
onStopSignal(() => stop());
process.on('uncaughtException', fail);
main().catch(fail);
