import { writeTable } from '../answer/spans/span-weights.ts';
import { sentenceFeatures } from '../search/sentence-features.ts';
import { sentenceWeights } from '../search/sentence-weights.ts';
import { answerResults, crossFitted, fitAnswerTrees, type Source, writeTrees } from './answers.ts';
import { countBackground } from './background.ts';
import { confidenceOutcomes, fitConfidence } from './confidence.ts';
import { type Prepared, type PreparedQuestion, prepare } from './prepare.ts';
import { readQed } from './qed.ts';
import { fitSentenceWeights, sentenceLists, shareRightFirst } from './sentences.ts';
import { fitSpanWeights, largeWeights, spanLists, spanResults } from './spans.ts';
import { isHeldBack, readSquad } from './squad.ts';
import { writeJson } from './write-json.ts';

/** Files in the format of SQuAD: SQuADShifts new-wiki and reddit. */
export type DataFiles = { readonly wiki: string; readonly reddit: string };

/** And half of SQuAD 2.0's development set. */
export type SpanFiles = DataFiles & { readonly squad: string };

/** A file that is part of the product: its path in the project, and what it holds now. */
export type Trained = { readonly path: string; readonly content: string | Uint8Array };

/** Told what is being done, and what came out. */
export type Report = (words: string) => void;

/** Fits what each feature of a sentence is worth, and reports the result on the articles that were held back. */
export async function trainSentences({ wiki }: Pick<DataFiles, 'wiki'>, report: Report): Promise<Trained> {
  report('Reading the data');
  const main = await prepare(await readSquad(wiki));
  const { fitted, heldBack } = splitQuestions(main);
  report('Ranking sentences');
  const lists = sentenceLists(main, fitted);
  report(`Fitting ${sentenceFeatures.length} weights to ${lists.length} questions`);
  const weights = fitSentenceWeights(lists);
  const now = shareRightFirst(main, heldBack, weights).toFixed(4);
  const before = shareRightFirst(main, heldBack, sentenceWeights).toFixed(4);
  report(`Articles held back: right sentence first ${now} (with the weights so far ${before})`);
  return { path: 'src/search/sentence-weights.json', content: writeJson(weights) };
}

/** Fits what each feature of a run of words is worth, and reports the result on the articles that were held back. */
export async function trainSpans(files: SpanFiles, seed: number, report: Report): Promise<Trained> {
  const { fitted, heldBack } = await readSources(files, report);
  report('Cutting sentences into runs');
  const lists = fitted.flatMap(({ prepared, questions }) => spanLists(prepared, questions));
  report(`Fitting weights to ${lists.length} questions`);
  const all = fitSpanWeights(lists, seed);
  const weights = largeWeights(all);
  for (const some of [all, weights]) {
    for (const { name, prepared, questions } of heldBack) {
      const results = resultWords(spanResults(prepared, questions, some));
      report(`${name}, articles held back, right sentence given, ${some.size} weights: ${results}`);
    }
  }
  return { path: 'src/answer/spans/span-weights.bin', content: writeTable(weights) };
}

/** Fits the trees that weigh the best words of several sentences, and reports the result on the articles held back. */
export async function trainAnswers(files: SpanFiles, seed: number, report: Report): Promise<Trained> {
  const { fitted, heldBack } = await readSources(files, report);
  report('Fitting weights of words to either half');
  const lists = crossFitted(fitted, seed);
  report(`Fitting trees to ${lists.length} questions`);
  const trees = fitAnswerTrees(lists, seed, (count) => report(`${count} trees`));
  for (const { name, prepared, questions } of heldBack) {
    const results = resultWords(answerResults(prepared, questions, trees));
    report(`${name}, articles held back, whole library: ${results}`);
  }
  return { path: 'src/answer/spans/answer-trees.json', content: writeTrees(trees) };
}

/** Fits how sure an answer makes us, with everything that scores answers fitted without the question. */
export async function trainConfidence(
  { wiki, reddit, squad, qed }: SpanFiles & { readonly qed: string },
  seed: number,
  report: Report,
): Promise<Trained> {
  report('Reading the data');
  const data = {
    wiki: await readSquad(wiki),
    reddit: await readSquad(reddit),
    squad: await readSquad(squad),
    qed: await readQed(qed),
  };
  const outcomes = await confidenceOutcomes(data, seed, report);
  report(`Fitting trees to ${outcomes.length} questions`);
  const fitted = fitConfidence(outcomes, seed, report);
  return { path: 'src/answer/confidence-model.json', content: writeJson(fitted) };
}

/** Counts how common words are in English at large. */
export async function trainBackground({ wiki, reddit }: DataFiles, report: Report): Promise<Trained> {
  report('Counting words');
  const main = await readSquad(wiki, (articleNumber) => !isHeldBack({ articleNumber }));
  const other = await readSquad(reddit);
  const background = countBackground([...main.articles, ...other.articles]);
  return { path: 'src/search/background.json', content: writeJson(background) };
}

/** What runs of words are fitted to: every other article of new-wiki and of SQuAD 2.0, and reddit as a whole. */
async function readSources({ wiki, reddit, squad }: SpanFiles, report: Report) {
  report('Reading the data');
  const main = await prepare(await readSquad(wiki));
  const other = await prepare(await readSquad(reddit));
  const third = await prepare(await readSquad(squad));
  const ofMain = splitQuestions(main);
  const ofThird = splitQuestions(third);
  const fitted: Source[] = [
    { prepared: main, questions: ofMain.fitted },
    { prepared: other, questions: other.questions },
    { prepared: third, questions: ofThird.fitted },
  ];
  const heldBack = [
    { name: 'new-wiki', prepared: main, questions: ofMain.heldBack },
    { name: 'SQuAD 2.0', prepared: third, questions: ofThird.heldBack },
  ];
  return { fitted, heldBack };
}

function splitQuestions({ questions }: Prepared) {
  const isFitted = (question: PreparedQuestion) => !isHeldBack(question);
  return { fitted: questions.filter(isFitted), heldBack: questions.filter(isHeldBack) };
}

function resultWords({ exact, f1 }: { readonly exact: number; readonly f1: number }): string {
  return `exact match ${exact.toFixed(4)}, F1 ${f1.toFixed(4)}`;
}
