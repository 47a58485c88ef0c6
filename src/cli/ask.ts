import { commands } from '../../commands/index.ts';
import { type Config, readConfig } from '../config.ts';
import type { Answerer } from '../domain/answer.ts';
import { openArticles } from './open-articles.ts';
import { runAsk } from './run-ask.ts';
import { exitWhenNobodyReads, standardStreams } from './streams.ts';

// The program behind `npm run ask`. What a question does not need is not loaded: most of its time is its start.

async function openAnswerer(config: Config): Promise<Answerer> {
  const library = await openArticles(config, standardStreams);
  const { createAnswerer } = await import('../answer/answerer.ts');
  return createAnswerer(() => library, config);
}

exitWhenNobodyReads(standardStreams.output);
const ended = runAsk(process.argv.slice(2), {
  streams: standardStreams,
  commands,
  readConfig,
  openAnswerer,
});
void ended.then((exitCode) => {
  process.exitCode = exitCode;
});
