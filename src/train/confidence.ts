import { confidenceFeatures, createConfidenceReader } from '../answer/confidence-features.ts';
import { type Draft, draft } from '../answer/draft.ts';
import { readTable, type SpanWeights, writeTable } from '../answer/spans/span-weights.ts';
import { type Finding, readTrained } from '../answer/trained.ts';
import type { SentenceId } from '../domain/sentence.ts';
import type { Library } from '../library/library.ts';
import { rankSentences } from '../search/rank.ts';
import { sentenceWeights } from '../search/sentence-weights.ts';
import { packTrees, writeFeatures } from '../search/stored-trees.ts';
import { chanceOf, createForest } from '../search/trees.ts';
import { comparedForm } from '../text/overlap.ts';
import { crossFitted, fitAnswerTrees } from './answers.ts';
import { type Asking, askAlone, askLarge, askStories, every } from './askings.ts';
import { type Example, fitChance, usualOptions } from './fit-chance.ts';
import type { SparseList } from './fit-sparse.ts';
import { createPrepare, type PreparedQuestion, prepareQuestions } from './prepare.ts';
import { fitSpanWeights, largeWeights, spanLists } from './spans.ts';
import { isHeldBack, type SquadData, type SquadQuestion } from './squad.ts';
import { isHeldBackStory } from './stories.ts';

/** What `answer/confidence.ts` reads. Trees are packed: see `search/stored-trees.ts`. */
export type StoredConfidence = {
  readonly features: string;
  readonly refuseBelow: number;
  readonly answerable: string;
  readonly right: string;
};

export type ConfidenceData = {
  readonly wiki: SquadData;
  readonly reddit: SquadData;
  /** Nothing is asked of it: run weights are fitted to it. */
  readonly squad: SquadData;
  readonly qed: SquadData;
  /** Asked as new-wiki is, and what its articles look as if they answered. */
  readonly encyclopedia: SquadData;
  /** Each is a library of its own, asked what it answers and what it does not. */
  readonly stories: readonly SquadData[];
};

/** What came of asking one question. */
export type Outcome = {
  /** Models that judge it must not have been fitted to it. */
  readonly fold: number;
  /** Whether the question was asked of articles that answer it. */
  readonly isAnswerable: boolean;
  /** How much it counts in learning what articles answer. */
  readonly weight: number;
  /** Features of the first answers, best first, and whether they are right. Others than the first only where it matters. */
  readonly answers: readonly { readonly row: Float32Array; readonly isRight: boolean }[];
};

/** Scores and chances that confidence rests on are too good for questions they were fitted to: so they are fitted without them. */
const folds = 3;
/** Answers of a question of which is learnt when they are right. */
const answersLearnt = 3;
/** Questions that the articles do not answer count so much in learning which words are right; most are refused before. */
const absentWeight = 0.03;
/** Where the articles answer a question and another sentence comes first, little tells it from one they do not answer. */
const lostWeight = 0.3;
/** Many questions of different libraries: more and deeper trees than usual tell them apart better. */
const answerableOptions = { ...usualOptions, trees: 400, depth: 5 };
/** The share of answerable questions that may be refused. */
const refusedWrongly = 0.14;

/** Asks questions of libraries that answer them and of libraries that do not, without what was fitted to them. */
export async function confidenceOutcomes(
  data: ConfidenceData,
  seed: number,
  report: (words: string) => void,
): Promise<Outcome[]> {
  const prepare = await createPrepare();
  const trained = readTrained();
  const wiki = prepare(data.wiki);
  const reddit = prepare(data.reddit);
  const squad = prepare(data.squad);
  const qed = prepare(data.qed);
  const written = prepare(data.encyclopedia);
  const wikiParts = parted(wiki.questions.filter((question) => !isHeldBack(question)));
  const writtenParts = parted(
    written.questions.filter(({ articleNumber }) => !isHeldBackStory(articleNumber)),
  );
  const redditParts = parted(reddit.questions);
  const qedParts = parted(qed.questions);
  const stories = data.stories.map((story) => prepare(story));
  const storyParts = numbered(folds, (fold) => stories.filter((_, at) => at % folds === fold));
  const fitted = { wiki: wikiParts.flat(), squad: squad.questions.filter((one) => !isHeldBack(one)) };
  report('Scoring words');
  const rows = crossFitted(
    [
      { prepared: wiki, questions: fitted.wiki },
      { prepared: reddit, questions: reddit.questions },
      { prepared: squad, questions: fitted.squad },
      { prepared: written, questions: writtenParts.flat() },
      ...stories.map((story) => ({ prepared: story, questions: story.questions })),
    ],
    seed,
  );
  const lists = numbered(folds, (fold) => [
    ...spanLists(wiki, wikiParts[fold] ?? []),
    ...spanLists(reddit, redditParts[fold] ?? []),
    ...spanLists(written, writtenParts[fold] ?? []),
    ...(storyParts[fold] ?? []).flatMap((story) => spanLists(story, story.questions)),
  ]);
  const always = spanLists(squad, fitted.squad);
  return numbered(folds, (fold) => {
    const asked = new Set<SquadQuestion>([
      ...(wikiParts[fold] ?? []),
      ...(redditParts[fold] ?? []),
      ...(writtenParts[fold] ?? []),
      ...(storyParts[fold] ?? []).flatMap(({ questions }) => questions),
    ]);
    const unseen = rows.filter(({ question }) => !asked.has(question));
    const trees = createForest(fitAnswerTrees(unseen, seed, () => {}));
    const finding = { ...trained, trees, spanWeights: fitWithout(lists, fold, always, seed) };
    report(`Part ${fold + 1}: words are weighed without it`);
    const [posts = [], queries = []] = [redditParts[fold], qedParts[fold]];
    const askings = [
      ...askLarge(prepare, wiki.library, data.wiki.articles, wikiParts[fold] ?? [], 4),
      ...askLarge(prepare, written.library, data.encyclopedia.articles, writtenParts[fold] ?? [], 8),
      ...[wiki, written].map(({ library }) => ({
        library,
        questions: [...queries, ...posts.filter(every(9, 4))],
        isAnswerable: false,
      })),
      { library: reddit.library, questions: posts.filter(every(9, 0)), isAnswerable: true },
      { library: qed.library, questions: queries, isAnswerable: true },
      ...askAlone(prepare, data.wiki.articles, wikiParts[fold] ?? [], queries, 4),
      ...askAlone(prepare, data.encyclopedia.articles, writtenParts[fold] ?? [], queries, 8),
      ...askStories(storyParts[fold] ?? []),
    ];
    const outcomes = askings.flatMap((asking) =>
      prepareQuestions(asking.library, asking.questions).map((question) =>
        outcomeOf(question, asking, { finding, fold }),
      ),
    );
    report(`Part ${fold + 1}: ${outcomes.length} questions asked`);
    return outcomes;
  }).flat();
}

/** Fits both chances, and chooses below which one a question is refused. */
export function fitConfidence(
  outcomes: readonly Outcome[],
  seed: number,
  report: (words: string) => void,
): StoredConfidence {
  const answered = outcomes.filter(({ answers }) => answers.length > 0);
  const chances = numbered(folds, (fold) => {
    const others = answered.filter((one) => one.fold !== fold);
    const trees = createForest(fitChance(answerableExamples(others), { ...answerableOptions, seed }));
    return answered
      .filter((one) => one.fold === fold)
      .map(({ answers: [first], isAnswerable }) => ({
        isAnswerable,
        chance: chanceOf(trees, first?.row ?? []),
      }));
  }).flat();
  const sorted = chances
    .flatMap(({ isAnswerable, chance }) => (isAnswerable ? [chance] : []))
    .sort((a, b) => a - b);
  const refuseBelow = sorted[Math.floor(sorted.length * refusedWrongly)] ?? 0;
  const absent = chances.filter(({ isAnswerable }) => !isAnswerable);
  const refused = absent.filter(({ chance }) => chance < refuseBelow).length / absent.length;
  report(`Refusing ${refusedWrongly} of the answerable, ${refused.toFixed(3)} of the others are refused`);
  return {
    features: writeFeatures(confidenceFeatures),
    refuseBelow: Math.round(refuseBelow * 1000) / 1000,
    answerable: packTrees(fitChance(answerableExamples(answered), { ...answerableOptions, seed })),
    right: packTrees(fitChance(rightExamples(answered), { ...usualOptions, depth: 3, trees: 60, seed })),
  };
}

function answerableExamples(outcomes: readonly Outcome[]): Example[] {
  return outcomes.flatMap(({ answers: [first], isAnswerable, weight }) =>
    first === undefined ? [] : [{ row: first.row, target: isAnswerable ? 1 : 0, weight }],
  );
}

function rightExamples(outcomes: readonly Outcome[]): Example[] {
  return outcomes.flatMap(({ answers, isAnswerable }) =>
    answers.map(({ row, isRight }) => ({
      row,
      target: isRight ? 1 : 0,
      weight: isAnswerable ? 1 : absentWeight,
    })),
  );
}

type Part = { readonly finding: Finding; readonly fold: number };

function outcomeOf(
  question: PreparedQuestion,
  { library, isAnswerable, near = false }: Asking,
  { finding, fold }: Part,
): Outcome {
  const { understood } = question;
  const within = near ? outsideParagraph(library, question) : undefined;
  const ranked = rankSentences(library, understood.query, sentenceWeights, within);
  const drafts = draft(library, understood, ranked, finding);
  const read = createConfidenceReader(library, understood, drafts);
  const forms = isAnswerable ? question.gold.map(({ text }) => comparedForm(text)) : [];
  const answers = firstWords(drafts)
    .slice(0, isAnswerable ? answersLearnt : 1)
    .map((one) => ({ row: read(one), isRight: forms.includes(one.key) }));
  const [first] = drafts;
  const isLost = isAnswerable && !question.golds.some(({ sentence }) => sentence === first?.sentence.id);
  return { fold, isAnswerable, weight: isLost ? lostWeight : 1, answers };
}

/** The first place of different words, best first. */
function firstWords(drafts: readonly Draft[]): Draft[] {
  const best = drafts.filter(({ isBest }) => isBest);
  return best.filter((one, at) => best.findIndex(({ key }) => key === one.key) === at);
}

function fitWithout(
  lists: readonly (readonly SparseList[])[],
  fold: number,
  always: readonly SparseList[],
  seed: number,
): SpanWeights {
  const others = [...lists.filter((_, at) => at !== fold).flat(), ...always];
  return readTable(writeTable(largeWeights(fitSpanWeights(others, seed))));
}

function outsideParagraph({ sentences }: Library, { paragraph }: SquadQuestion): (id: SentenceId) => boolean {
  return (id) => sentences[id]?.paragraph !== paragraph;
}

/** The questions in as many parts as there are folds, those about one article together. */
function parted<Q extends SquadQuestion>(questions: readonly Q[]): Q[][] {
  const articles = [...new Set(questions.map(({ article }) => article))];
  const partOf = new Map(articles.map((article, at) => [article, at % folds]));
  return numbered(folds, (fold) => questions.filter(({ article }) => partOf.get(article) === fold));
}

function numbered<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
