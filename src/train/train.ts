import { writeTable } from '../answer/spans/span-weights.ts';
import { sentenceFeatures } from '../search/sentence-features.ts';
import { sentenceWeights } from '../search/sentence-weights.ts';
import { answerResults, crossFitted, fitAnswerTrees, writeTrees } from './answers.ts';
import { countBackground } from './background.ts';
import { confidenceOutcomes, fitConfidence } from './confidence.ts';
import { createPrepare, type Prepared, type PreparedQuestion, prepare, type Source } from './prepare.ts';
import { readQed } from './qed.ts';
import { fitSentenceWeights, sentenceLists, shareRightFirst } from './sentences.ts';
import { fitSpanWeights, largeWeights, spanLists, spanResults } from './spans.ts';
import { isHeldBack, readSquad } from './squad.ts';
import { isHeldBackStory, readEncyclopedia, readStories } from './stories.ts';
import { writeJson } from './write-json.ts';

/** Files in the format of SQuAD: SQuADShifts new-wiki and reddit. */
export type DataFiles = { readonly wiki: string; readonly reddit: string };

/** And half of SQuAD 2.0's development set, and folders of stories and of an encyclopedia. */
export type SpanFiles = DataFiles & {
  readonly squad: string;
  readonly stories: string;
  readonly encyclopedia: string;
};

/** A file that is part of the product: its path in the project, and what it holds now. */
export type Trained = { readonly path: string; readonly content: string | Uint8Array };

/** Told what is being done, and what came out. */
export type Report = (words: string) => void;

/** Fits what each feature of a sentence is worth, and reports the result on what was held back. */
export async function trainSentences(
  { wiki, stories }: Pick<SpanFiles, 'wiki' | 'stories'>,
  report: Report,
): Promise<Trained> {
  report('Reading the data');
  const main = splitQuestions(await prepare(await readSquad(wiki)));
  const told = await readToldStories(stories);
  const fitted = [main.fitted, ...told.fitted];
  const heldBack = [
    { name: 'new-wiki', sources: [main.heldBack] },
    { name: 'Stories', sources: told.heldBack },
  ];
  report('Ranking sentences');
  const lists = fitted.flatMap(({ prepared, questions }) => sentenceLists(prepared, questions));
  report(`Fitting ${sentenceFeatures.length} weights to ${lists.length} questions`);
  const weights = fitSentenceWeights(lists);
  for (const { name, sources } of heldBack) {
    const now = shareRightFirst(sources, weights).toFixed(4);
    const before = shareRightFirst(sources, sentenceWeights).toFixed(4);
    report(`${name}, held back: right sentence first ${now} (with the weights so far ${before})`);
  }
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
    for (const { name, sources } of heldBack) {
      const results = resultWords(spanResults(sources, some));
      report(`${name}, held back, right sentence given, ${some.size} weights: ${results}`);
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
  for (const { name, sources } of heldBack) {
    const results = resultWords(answerResults(sources, trees));
    report(`${name}, held back, whole library: ${results}`);
  }
  return { path: 'src/answer/spans/answer-trees.json', content: writeTrees(trees) };
}

/** Fits how sure an answer makes us, with everything that scores answers fitted without the question. */
export async function trainConfidence(
  { wiki, reddit, squad, stories, encyclopedia, qed }: SpanFiles & { readonly qed: string },
  seed: number,
  report: Report,
): Promise<Trained> {
  report('Reading the data');
  const data = {
    wiki: await readSquad(wiki),
    reddit: await readSquad(reddit),
    squad: await readSquad(squad),
    encyclopedia: await readEncyclopedia(encyclopedia),
    qed: await readQed(qed),
    stories: (await readStories(stories)).filter((_, at) => !isHeldBackStory(at)),
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

/**
 * What runs of words are fitted to: every other article of new-wiki and of SQuAD 2.0, reddit as a whole, the encyclopedia and
 * stories.
 */
async function readSources({ wiki, reddit, squad, stories, encyclopedia }: SpanFiles, report: Report) {
  report('Reading the data');
  const main = splitQuestions(await prepare(await readSquad(wiki)));
  const other = await prepare(await readSquad(reddit));
  const third = splitQuestions(await prepare(await readSquad(squad)));
  const told = await readToldStories(stories);
  const written = await readWritten(encyclopedia);
  const fitted: Source[] = [
    main.fitted,
    { prepared: other, questions: other.questions },
    third.fitted,
    written.fitted,
    ...told.fitted,
  ];
  const heldBack = [
    { name: 'new-wiki', sources: [main.heldBack] },
    { name: 'SQuAD 2.0', sources: [third.heldBack] },
    { name: 'Encyclopedia', sources: [written.heldBack] },
    { name: 'Stories', sources: told.heldBack },
  ];
  return { fitted, heldBack };
}

/** Each story is a library of its own. */
async function readToldStories(folder: string) {
  const prepareStory = await createPrepare();
  const stories = await readStories(folder);
  const sources = stories.map((story): Source => {
    const prepared = prepareStory(story);
    return { prepared, questions: prepared.questions };
  });
  return {
    fitted: sources.filter((_, number) => !isHeldBackStory(number)),
    heldBack: sources.filter((_, number) => isHeldBackStory(number)),
  };
}

/** The encyclopedia is one library. */
async function readWritten(folder: string) {
  return splitQuestions(await prepare(await readEncyclopedia(folder)), ({ articleNumber }) =>
    isHeldBackStory(articleNumber),
  );
}

function splitQuestions(
  prepared: Prepared,
  isLeftOut: (question: PreparedQuestion) => boolean = isHeldBack,
): { readonly fitted: Source; readonly heldBack: Source } {
  const { questions } = prepared;
  return {
    fitted: { prepared, questions: questions.filter((question) => !isLeftOut(question)) },
    heldBack: { prepared, questions: questions.filter(isLeftOut) },
  };
}

function resultWords({ exact, f1 }: { readonly exact: number; readonly f1: number }): string {
  return `exact match ${exact.toFixed(4)}, F1 ${f1.toFixed(4)}`;
}
