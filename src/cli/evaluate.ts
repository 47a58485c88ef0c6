import { basename } from 'node:path';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../config.ts';
import { assertNever, InputError } from '../errors.ts';
import { compareRuns } from '../evaluate/compare.ts';
import { type Expectation, readQuestions } from '../evaluate/question-file.ts';
import { reportComparison, reportRun } from '../evaluate/report.ts';
import type { Run } from '../evaluate/run.ts';
import { readRun, saveRun } from '../evaluate/saved-run.ts';
import { type EvaluateRequest, evaluateUsage, readEvaluateArguments } from './evaluate-arguments.ts';
import { failureWords } from './failure.ts';
import { openArticles } from './open-articles.ts';
import { exitWhenNobodyReads, standardStreams, write } from './streams.ts';

// The program behind `npm run evaluate`.

type Evaluating = Exclude<EvaluateRequest, { kind: 'help' | 'quotations' }>;
type QuotationsRequest = Extract<EvaluateRequest, { kind: 'quotations' }>;
type MutationsRequest = Extract<EvaluateRequest, { kind: 'mutations' }>;
type QuestionsRequest = Extract<EvaluateRequest, { kind: 'questions' }>;

function report(words: string): void {
  standardStreams.errors.write(`${words}\n`);
}

async function run(request: Evaluating): Promise<Run> {
  switch (request.kind) {
    case 'questions':
      return runQuestions(request);
    case 'squad': {
      const { evaluateSquad } = await import('../evaluate/evaluate-squad.ts');
      return evaluateSquad(request.file, { ...request, ...(await threshold()) }, report);
    }
    case 'own': {
      const questions = await readAll(request.files);
      const { evaluateOwn } = await import('../evaluate/evaluate-squad.ts');
      return evaluateOwn(request.file, questions, await threshold(), report);
    }
    case 'qed': {
      const { evaluateQed } = await import('../evaluate/evaluate-squad.ts');
      return evaluateQed(request.file, await threshold(), report);
    }
    case 'stories': {
      const { evaluateStories } = await import('../evaluate/evaluate-stories.ts');
      return evaluateStories(request.file, { ...request, ...(await threshold()) }, report);
    }
    case 'candidates': {
      const { evaluateCandidates } = await import('../evaluate/evaluate-candidates.ts');
      return evaluateCandidates(request.file, report);
    }
    case 'mutations':
      return runMutations(request);
    default:
      return assertNever(request);
  }
}

async function threshold(): Promise<{ readonly refuseBelow?: number }> {
  const { refuseBelow } = await readConfig();
  return refuseBelow === undefined ? {} : { refuseBelow };
}

async function runMutations({ corpus }: MutationsRequest): Promise<Run> {
  const library = await openArticles(await readConfig({ corpus }), standardStreams);
  const { createAnswerer } = await import('../answer/answerer.ts');
  const { evaluateMutations } = await import('../evaluate/evaluate-mutations.ts');
  const items = await evaluateMutations(
    library,
    createAnswerer(() => library),
  );
  return { set: `Altered sentences of ${basename(library.folder)}`, items };
}

async function runQuestions({ files, corpus }: QuestionsRequest): Promise<Run> {
  const questions = await readAll(files);
  const config = await readConfig({ corpus });
  const library = await openArticles(config, standardStreams);
  const { createAnswerer } = await import('../answer/answerer.ts');
  const { evaluateQuestions } = await import('../evaluate/evaluate-questions.ts');
  const answerer = createAnswerer(() => library, config);
  const set = files.map((file) => basename(file)).join(' + ');
  return { set, items: await evaluateQuestions(questions, { library, answerer, commands }) };
}

async function readAll(files: readonly string[]): Promise<Expectation[]> {
  const questions: Expectation[] = [];
  for (const file of files) questions.push(...(await readQuestions(file)));
  return questions;
}

async function showQuotations({ file, misses }: QuotationsRequest): Promise<void> {
  const { readQuotedTexts } = await import('../evaluate/quotation-file.ts');
  const { evaluateQuotations } = await import('../evaluate/evaluate-quotations.ts');
  const { reportQuotations } = await import('../evaluate/report-quotations.ts');
  const pairs = await evaluateQuotations(await readQuotedTexts(file));
  await write(standardStreams.output, `${reportQuotations(basename(file), pairs, misses)}\n`);
}

async function evaluate(request: Evaluating): Promise<void> {
  // Read first: a file that is not there should not be missed after minutes of work.
  const before = request.against === undefined ? undefined : await readRun(request.against);
  const after = await run(request);
  if (request.json !== undefined) await saveRun(request.json, after);
  await write(standardStreams.output, reportRun(after, request.misses));
  if (before === undefined) return;
  const comparison = reportComparison(compareRuns(before, after), request.misses);
  await write(standardStreams.output, `\n${comparison}`);
}

exitWhenNobodyReads(standardStreams.output);
try {
  const request = readEvaluateArguments(process.argv.slice(2));
  if (request.kind === 'help') await write(standardStreams.output, evaluateUsage);
  else if (request.kind === 'quotations') await showQuotations(request);
  else await evaluate(request);
} catch (error) {
  standardStreams.errors.write(`${failureWords(error, true)}\n`);
  process.exitCode = error instanceof InputError ? 2 : 1;
}
