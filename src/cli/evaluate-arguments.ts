import { InputError } from '../errors.ts';
import { parse } from './arguments.ts';

type Shown = {
  /** Where the run is kept. */
  readonly json?: string;
  /** An earlier run to compare with. */
  readonly against?: string;
  /** So many wrong answers are printed. */
  readonly misses: number;
};

/** What `evaluate` is to do: a file of questions about a folder of articles, a SQuAD file, which has both, or the articles' own sentences, altered. */
export type EvaluateRequest =
  | { readonly kind: 'help' }
  | ({ readonly kind: 'questions'; readonly file: string; readonly corpus?: string } & Shown)
  | ({
      readonly kind: 'squad';
      readonly file: string;
      readonly odd: boolean;
      readonly inParagraph: boolean;
    } & Shown)
  | ({ readonly kind: 'mutations'; readonly corpus?: string } & Shown)
  | { readonly kind: 'quotations'; readonly file: string; readonly misses: number };

const fewMisses = 20;

export const evaluateUsage = `Usage: npm run -s evaluate -- QUESTIONS.jsonl --corpus DIR [options]
       npm run -s evaluate -- --squad FILE [--odd] [--in-paragraph] [options]
       npm run -s evaluate -- --mutations --corpus DIR [options]
       npm run -s evaluate -- --quotations FILE [--misses N]

Asks questions whose answers are known, and prints how many were answered right, and what was wrong.

A line of QUESTIONS.jsonl is a question and what is expected of its answer:
  {"id": "1", "command": "who", "question": "Who runs the harbour?", "kind": "answerable",
   "answer": ["Port Authority"], "evidence": "which runs the harbour", "source": ["dockers-walk-out"]}
  kind      answerable, alias, paraphrase (in other words than the article's), unanswerable, conflict (every one of
            the answers must be shown), quote (with "topic", "speaker" or both for "question", the whole quotation
            as answer, and the speaker's name as "attribution")
  answer    what the answer's words must hold, one of them; words as they stand or a regular expression
  evidence  what the sentence must hold, in the same form
  source    the articles that it may stand in: their files' names without the extension

  --corpus DIR     the folder with the articles
  --squad FILE     articles and questions in the format of SQuAD, searched as one library
  --odd            only the questions about every second article, which training leaves out
  --in-paragraph   look only in the paragraph that a question was asked about
  --mutations      alter each sentence of the articles by rules, and count what /verify says of it
  --quotations FILE  texts whose quotations are known, and who says them; a JSON object a line:
                   {"id": "1", "text": [a paragraph, …] or "file": "corpus/…", "quotations": [{"kind": "direct",
                   "content": ["“It is cold,”"], "cue": "said", "source": "he", "name": "Ruben Astley"}]}
  --misses N       print at most N wrong answers; ${fewMisses} if not given
  --json FILE      keep what came of every question
  --against FILE   compare with what an earlier --json has kept
  --help           this text

Exit codes: 0 evaluated, 1 could not run, 2 wrong usage or questions that cannot be read.
`;

/** Reads the arguments of `evaluate`. Throws InputError. */
export function readEvaluateArguments(words: readonly string[]): EvaluateRequest {
  const { values, positionals } = parse({
    args: [...words],
    allowPositionals: true,
    options: {
      corpus: { type: 'string' },
      squad: { type: 'string' },
      odd: { type: 'boolean', default: false },
      'in-paragraph': { type: 'boolean', default: false },
      mutations: { type: 'boolean', default: false },
      quotations: { type: 'string' },
      misses: { type: 'string', default: String(fewMisses) },
      json: { type: 'string' },
      against: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return { kind: 'help' };
  const { corpus, squad, odd, json, against } = values;
  const inParagraph = values['in-paragraph'];
  const [file, ...more] = positionals;
  const shown: Shown = {
    misses: readCount(values.misses),
    ...(json !== undefined && { json }),
    ...(against !== undefined && { against }),
  };
  if (more.length > 0) throw new InputError('Give one file of questions. --help explains.');
  if (values.quotations !== undefined) {
    if (positionals.length > 0 || corpus !== undefined || squad !== undefined || values.mutations)
      throw new InputError('--quotations brings its own texts: leave the others out. --help explains.');
    return { kind: 'quotations', file: values.quotations, misses: shown.misses };
  }
  if (squad !== undefined) {
    if (file !== undefined || corpus !== undefined)
      throw new InputError('--squad brings its own questions and articles: leave the others out.');
    return { kind: 'squad', file: squad, odd, inParagraph, ...shown };
  }
  if (values.mutations) {
    if (file !== undefined || odd || inParagraph)
      throw new InputError('--mutations makes its own questions: leave the others out. --help explains.');
    return { kind: 'mutations', ...(corpus !== undefined && { corpus }), ...shown };
  }
  if (file === undefined)
    throw new InputError('Give a file of questions, --squad or --mutations. --help explains.');
  if (odd || inParagraph) throw new InputError('--odd and --in-paragraph go with --squad. --help explains.');
  return { kind: 'questions', file, ...(corpus !== undefined && { corpus }), ...shown };
}

function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InputError('--misses must be a whole number. --help explains.');
}
