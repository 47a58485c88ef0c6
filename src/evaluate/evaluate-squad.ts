import { basename } from 'node:path';
import { type AskedAnswer, answerAsked } from '../answer/answer-asked.ts';
import { readSpanWeights, type SpanWeights } from '../answer/spans/span-weights.ts';
import type { SentenceId } from '../domain/sentence.ts';
import type { Library } from '../library/library.ts';
import { refusalWords } from '../render/words.ts';
import { rankSentences } from '../search/rank.ts';
import { sentenceWeights } from '../search/sentence-weights.ts';
import { comparedForm, overlapOf } from '../train/overlap.ts';
import { type PreparedQuestion, prepare } from '../train/prepare.ts';
import { isHeldBack, readSquad } from '../train/squad.ts';
import type { Item, Run } from './run.ts';

export type SquadOptions = {
  /** Only questions about odd-numbered articles, counted from 0: training leaves them out. All articles are searched. */
  readonly odd: boolean;
  /** Look for each answer only in the paragraph that the question was asked about. */
  readonly inParagraph: boolean;
};

/**
 * Asks the questions of a SQuAD file, with its articles as the library. Throws StartError.
 * @param report told what is being done: it takes minutes.
 */
export async function evaluateSquad(
  file: string,
  { odd, inParagraph }: SquadOptions,
  report: (words: string) => void,
): Promise<Run> {
  report(`Reading ${basename(file)}`);
  const { library, questions } = await prepare(await readSquad(file));
  const spanWeights = readSpanWeights();
  const asked = questions.filter((question) => !odd || isHeldBack(question));
  report(`Asking ${asked.length} questions of ${library.sentences.length} sentences`);
  const mayRefuse = asked.some(({ gold }) => gold.length === 0);
  const items = asked.map((question) => {
    const within = inParagraph ? { within: paragraphOf(library, question) } : {};
    return itemOf(library, question, { spanWeights, mayRefuse, ...within });
  });
  return { set: basename(file), items };
}

type ItemOptions = {
  readonly spanWeights: SpanWeights;
  /** Whether the set has questions without an answer, so that all are also scored together, as SQuAD 2 does. */
  readonly mayRefuse: boolean;
  readonly within?: (id: SentenceId) => boolean;
};

function itemOf(library: Library, question: PreparedQuestion, options: ItemOptions): Item {
  const { spanWeights, mayRefuse, within } = options;
  const { id, text, gold, understood } = question;
  const limits = within === undefined ? {} : { within };
  const answer = answerAsked(library, { understood, limit: 1, ...limits }, spanWeights);
  const [first] = answer.kind === 'found' ? answer.candidates : [];
  const scores = scoreWords(question, first?.text);
  const values =
    gold.length === 0
      ? { refused: first === undefined ? 1 : 0 }
      : {
          ...rankValues(library, question, within),
          'exact match': scores.exact,
          F1: scores.f1,
          'not refused': first === undefined ? 0 : 1,
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

/** Whether the sentence that ranks first holds an answer, whatever is made of it afterwards. */
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

function missOf(library: Library, { gold, golds }: PreparedQuestion, answer: AskedAnswer): string {
  if (gold.length === 0) return 'answered, though its paragraph does not answer it';
  if (answer.kind === 'notFound') return 'refused, though an article answers it';
  const [{ sentence, citation }] = answer.candidates[0].evidence;
  const isRightSentence = golds.some((one) => {
    const right = library.sentences[one.sentence];
    return right?.article === citation.article && right.passage.text === sentence;
  });
  return isRightSentence ? 'other words' : 'another sentence';
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
