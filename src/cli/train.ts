import { stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assertNever, InputError, StartError } from '../errors.ts';
import { trainOpposites } from '../train/related/opposites.ts';
import { trainRelatedWords } from '../train/related/train.ts';
import {
  type Trained,
  trainAnswers,
  trainBackground,
  trainConfidence,
  trainSentences,
  trainSpans,
} from '../train/train.ts';
import { failureWords } from './failure.ts';
import { standardStreams, write } from './streams.ts';
import { readTrainArguments, type TrainRequest, trainUsage } from './train-arguments.ts';

// The program behind `npm run train`.

type Making = Exclude<TrainRequest, { kind: 'help' }>;

const started = performance.now();

function report(words: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  standardStreams.errors.write(`${seconds} s  ${words}\n`);
}

function train(request: Making): Promise<Trained> {
  switch (request.kind) {
    case 'sentences':
      return trainSentences(request, report);
    case 'spans':
      return trainSpans(request, request.seed, report);
    case 'answers':
      return trainAnswers(request, request.seed, report);
    case 'confidence':
      return trainConfidence(request, request.seed, report);
    case 'background':
      return trainBackground(request, report);
    case 'related':
      return trainRelatedWords(request.dictionary, request.moby, request.news, request.texts, report);
    case 'opposites':
      return trainOpposites(request.dictionary, request.sets, report);
    default:
      return assertNever(request);
  }
}

/** Fails before the long work where the project is not there. */
async function checkFolder(folder: string): Promise<void> {
  const sources = await stat(join(folder, 'src')).catch(() => undefined);
  if (sources?.isDirectory()) return;
  throw new StartError(
    `There is no folder src in ${folder}: run this in the project, or name the project with --into.`,
  );
}

async function save(folder: string, { path, content }: Trained): Promise<void> {
  const file = join(folder, path);
  try {
    await writeFile(file, content);
  } catch (cause) {
    throw new StartError(
      `${file} cannot be written: make the folder ${dirname(file)} and allow writing in it.`,
      { cause },
    );
  }
  report(`Written: ${path}`);
}

try {
  const request = readTrainArguments(process.argv.slice(2));
  if (request.kind === 'help') await write(standardStreams.output, trainUsage);
  else {
    await checkFolder(request.into);
    await save(request.into, await train(request));
  }
} catch (error) {
  // Who trains works on the program, and wants to see where it failed.
  standardStreams.errors.write(`${failureWords(error, true)}\n`);
  process.exitCode = error instanceof InputError ? 2 : 1;
}
