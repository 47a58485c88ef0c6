import { commands } from '../../commands/index.ts';
import { readConfig } from '../config.ts';
import { InputError } from '../errors.ts';
import { createLazyLog } from '../log.ts';
import { readStartArguments, webUsage } from './arguments.ts';
import { failureWords } from './failure.ts';
import { openAnswerer } from './open-answerer.ts';
import { openWeb } from './open-web.ts';
import { onStopSignal } from './stop-signals.ts';
import { exitWhenNobodyReads } from './streams.ts';

// The program behind `npm run web`: the page alone, until it is stopped.

let debug = false;
/** Ends what is running; at the beginning nothing is. */
let stop = async () => {};

async function main(): Promise<void> {
  const { help, corpus } = readStartArguments(process.argv.slice(2));
  if (help) {
    process.stdout.write(webUsage);
    return;
  }
  const config = await readConfig({ corpus });
  debug = config.logLevel === 'debug' || config.logLevel === 'trace';
  const log = createLazyLog(config.logLevel ?? 'warn');
  const opened = await openAnswerer(config, log);
  stop = opened.articles.close;
  const web = await openWeb(config, { ...opened, commands, log });
  stop = async () => {
    await web.stop();
    await opened.articles.close();
  };
  process.stdout.write(`The page is at ${web.address}. Ctrl-C ends it.\n`);
}

function fail(error: unknown): void {
  process.stderr.write(`${failureWords(error, debug)}\n`);
  const exitCode = error instanceof InputError ? 2 : 1;
  void stop().finally(() => process.exit(exitCode));
}

exitWhenNobodyReads(process.stdout);
onStopSignal(() => stop());
process.on('uncaughtException', fail);
main().catch(fail);
