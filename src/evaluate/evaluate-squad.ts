import { basename } from 'node:path';
import { type Asked, type AskedAnswer, answerAsked } from '../answer/answer-asked.ts';
import { createConfidenceReader } from '../answer/confidence-features.ts';
import { draft, wordsOf } from '../answer/draft.ts';
import { readTrained, type Trained } from '../answer/trained.ts';
import { createFindEntities } from '../answer/understand/find-entities.ts';
import { understand } from '../answer/understand/understand.ts';
import type { Candidate } from '../domain/answer.ts';
import { askedKinds } from '../domain/question.ts';
import type { SentenceId } from '../domain/sentence.ts';
import { InputError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { refusalWords } from '../render/words.ts';
import { rankSentences } from '../search/rank.ts';
import { sentenceWeights } from '../search/sentence-weights.ts';
import { comparedForm, overlapOf } from '../text/overlap.ts';
import { tokenize } from '../text/tokens.ts';
import { type PreparedQuestion, prepare } from '../train/prepare.ts';
import { readQed } from '../train/qed.ts';
import { randomFrom, shuffled } from '../train/random.ts';
import { isHeldBack, readSquad, type SquadData } from '../train/squad.ts';
import { crossValidate, type Trial } from './cross-validate.ts';
import type { Expectation } from './question-file.ts';
import type { Item, Run } from './run.ts';
import { scoreAnswer } from './score-answer.ts';

export type SquadOptions = {
  /** Only questions about odd-numbered articles, counted from 0: training leaves them out. All articles are searched. */
  readonly odd: boolean;
  /** Look for each answer only in the paragraph that the question was asked about. */
  readonly inParagraph: boolean;
  /** Ask only so many questions, drawn by a fixed seed. */
  readonly sample?: number;
  /** In place of the threshold that training chose. */
  readonly refuseBelow?: number;
};

/** Told what is being done: it takes minutes. */
type Report = (words: string) => void;

const seed = 1;

/** Asks the questions of a SQuAD file, with its articles as the library. Throws StartError. */
export async function evaluateSquad(file: string, options: SquadOptions, report: Report): Promise<Run> {
  report(`Reading ${basename(file)}`);
  return { set: basename(file), items: await askAll(await readSquad(file), options, report) };
}

/** Asks questions of one's own of the articles of a SQuAD file. Throws StartError, or InputError for what is not typed in words. */
export async function evaluateOwn(
  file: string,
  questions: readonly Expectation[],
  { refuseBelow }: Pick<SquadOptions, 'refuseBelow'>,
  report: Report,
): Promise<Run> {
  report(`Reading ${basename(file)}`);
  const { library } = await prepare(await readSquad(file));
  const trained = readTrained(refuseBelow);
  const find = createFindEntities(library.entities, tokenize);
  report(`Asking ${questions.length} questions of ${library.sentences.length} sentences`);
  const items = questions.map((expected): Item => {
    const { id, command, kind, question } = expected;
    const asked = askedKinds.find((one) => one === command);
    if (asked === undefined || question === undefined)
      throw new InputError(`Question ${id}: only ${askedKinds.join(', ')} can be asked of a SQuAD file.`);
    const understood = understand(library, find, question, asked);
    const answer = answerAsked(library, { understood, limit: 1 }, trained);
    const candidates = answer.kind === 'found' ? answer.candidates : [];
    const [first] = candidates;
    return {
      id,
      group: command,
      kind,
      asked: question,
      shown: shownWords(answer),
      ...(first !== undefined && { confidence: first.confidence }),
      ...scoreAnswer(expected, candidates),
    };
  });
  return { set: basename(file), items };
}

/** Asks the questions of a QED file, each of its paragraph. Throws StartError. */
export async function evaluateQed(
  file: string,
  { refuseBelow }: Pick<SquadOptions, 'refuseBelow'>,
  report: Report,
): Promise<Run> {
  report(`Reading ${basename(file)}`);
  const options = { odd: false, inParagraph: true, ...(refuseBelow !== undefined && { refuseBelow }) };
  return { set: basename(file), items: await askAll(await readQed(file), options, report) };
}

/** Asks all questions of a data set. */
export async function askAll(data: SquadData, options: SquadOptions, report: Report): Promise<Item[]> {
  const { odd, inParagraph, sample, refuseBelow } = options;
  const { library, questions } = await prepare(data);
  const trained = readTrained(refuseBelow);
  const chosen = drawn(
    questions.filter((question) => !odd || isHeldBack(question)),
    sample,
  );
  report(`Asking ${chosen.length} questions of ${library.sentences.length} sentences`);
  const mayRefuse = chosen.some(({ gold }) => gold.length === 0);
  const items = chosen.map((question) => {
    const within = inParagraph ? { within: paragraphOf(library, question) } : {};
    return itemOf(library, question, { trained, mayRefuse, ...within });
  });
  if (!mayRefuse || !inParagraph) return items;
  report('Learning when to refuse, from other articles each time');
  const learnt = crossValidate(chosen.map((question) => trialOf(library, question, trained)));
  return items.map((item, at) => {
    const scores = learnt[at];
    if (scores === undefined) return item;
    const { exact, f1 } = scores;
    const values = { 'exact match, refusing cross-validated': exact, 'F1, refusing cross-validated': f1 };
    return { ...item, values: { ...item.values, ...values } };
  });
}

function drawn(
  questions: readonly PreparedQuestion[],
  sample: number | undefined,
): readonly PreparedQuestion[] {
  if (sample === undefined) return questions;
  const order = shuffled(questions.length, randomFrom(seed)).slice(0, sample);
  return order.flatMap((at) => questions[at] ?? []);
}

/** The best answer, whether or not it would be shown, and its features. */
function trialOf(library: Library, question: PreparedQuestion, trained: Trained): Trial {
  const { understood, gold, article } = question;
  const ranked = rankSentences(library, understood.query, sentenceWeights, paragraphOf(library, question));
  const drafts = draft(library, understood, ranked, trained);
  const [first] = drafts;
  const isAnswerable = gold.length > 0;
  if (first === undefined) return { article, isAnswerable, row: undefined, exact: 0, f1: 0 };
  const scores = isAnswerable ? scoreWords(question, wordsOf(first)) : { exact: 0, f1: 0 };
  return {
    article,
    isAnswerable,
    row: createConfidenceReader(library, understood, drafts)(first),
    ...scores,
  };
}

type ItemOptions = {
  readonly trained: Trained;
  /** Whether the set has questions without an answer, so that all are also scored together, as SQuAD 2 does. */
  readonly mayRefuse: boolean;
  readonly within?: (id: SentenceId) => boolean;
};

function itemOf(library: Library, question: PreparedQuestion, options: ItemOptions): Item {
  const { trained, mayRefuse, within } = options;
  const { id, text, gold, understood } = question;
  const asked = { understood, limit: 1, ...(within && { within }) };
  const answer = answerAsked(library, asked, trained);
  const [first] = answer.kind === 'found' ? answer.candidates : [];
  const scores = scoreWords(question, first?.text);
  const values =
    gold.length === 0
      ? { refused: first === undefined ? 1 : 0 }
      : {
          ...rankValues(library, question, within),
          'exact match': scores.exact,
          F1: scores.f1,
          ...forcedValues(library, question, first ?? forced(library, asked, trained)),
          'not-refused': first === undefined ? 0 : 1,
          ...(first !== undefined && { 'exact match of answers': scores.exact, 'F1 of answers': scores.f1 }),
        };
  const together = mayRefuse
    ? { 'exact match with refusing': scores.exact, 'F1 with refusing': scores.f1 }
    : {};
  return {
    id,
    group: understood.questionWord,
    kind: gold.length === 0 ? 'unanswerable' : 'answerable',
    asked: text,
    shown: shownWords(answer),
    ...(first !== undefined && { confidence: first.confidence }),
    values: { ...values, ...together },
    misses: scores.exact === 1 ? [] : [missOf(library, question, answer)],
  };
}

/** What is answered when nothing is refused. */
function forced(library: Library, asked: Asked, trained: Trained): Candidate | undefined {
  const confidence = { ...trained.confidence, refuseBelow: 0 };
  const answer = answerAsked(library, asked, { ...trained, confidence });
  return answer.kind === 'found' ? answer.candidates[0] : undefined;
}

function forcedValues(
  library: Library,
  question: PreparedQuestion,
  answer: Candidate | undefined,
): Record<string, number> {
  const { exact, f1 } = scoreWords(question, answer?.text ?? '');
  return {
    'right sentence without refusing':
      answer !== undefined && isFromRightSentence(library, question, answer) ? 1 : 0,
    'exact match without refusing': exact,
    'F1 without refusing': f1,
  };
}

/** Against the annotator who agrees best; a refusal is right where there is no answer, and only there. */
function scoreWords({ gold }: PreparedQuestion, text: string | undefined): { exact: number; f1: number } {
  const isRefused = text === undefined;
  if (isRefused || gold.length === 0) {
    const right = isRefused && gold.length === 0 ? 1 : 0;
    return { exact: right, f1: right };
  }
  const form = comparedForm(text);
  const isExact = gold.some((one) => comparedForm(one.text) === form);
  return { exact: isExact ? 1 : 0, f1: Math.max(...gold.map((one) => overlapOf(text, one.text))) };
}

/** Whether the sentence that ranks first holds an answer, whatever is made of it afterwards: another one may be shown. */
function rankValues(
  library: Library,
  { understood, golds }: PreparedQuestion,
  within: ((id: SentenceId) => boolean) | undefined,
): Record<string, number> {
  if (golds.length === 0) return {};
  const [first] = rankSentences(library, understood.query, sentenceWeights, within);
  const isRight = golds.some(({ sentence }) => sentence === first?.sentence);
  return { 'right sentence first': isRight ? 1 : 0 };
}

function missOf(library: Library, question: PreparedQuestion, answer: AskedAnswer): string {
  if (question.gold.length === 0) return 'answered, though its paragraph does not answer it';
  if (answer.kind === 'notFound') return 'refused, though an article answers it';
  return isFromRightSentence(library, question, answer.candidates[0]) ? 'other words' : 'another sentence';
}

function isFromRightSentence(
  library: Library,
  { golds }: PreparedQuestion,
  { evidence }: Candidate,
): boolean {
  const [{ sentence, citation }] = evidence;
  return golds.some((one) => {
    const right = library.sentences[one.sentence];
    return right?.article === citation.article && right.passage.text === sentence;
  });
}

function shownWords(answer: AskedAnswer): string {
  return answer.kind === 'found' ? answer.candidates[0].text : `refused: ${refusalWords(answer.refusal)}`;
}

function paragraphOf(
  { sentences }: Library,
  { article, paragraph }: PreparedQuestion,
): (id: SentenceId) => boolean {
  return (id) => sentences[id]?.article === article && sentences[id].paragraph === paragraph;
}
