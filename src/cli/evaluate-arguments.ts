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

/**
 * What `evaluate` is to do: files of questions about a folder of articles; a SQuAD or QED file, which has both; lists of
 * sentences; or the articles' own sentences, altered.
 */
export type EvaluateRequest =
  | { readonly kind: 'help' }
  | ({ readonly kind: 'questions'; readonly files: readonly string[]; readonly corpus?: string } & Shown)
  | ({
      readonly kind: 'squad';
      readonly file: string;
      readonly odd: boolean;
      readonly inParagraph: boolean;
      /** So many questions are asked. */
      readonly sample?: number;
    } & Shown)
  | ({ readonly kind: 'own'; readonly file: string; readonly files: readonly string[] } & Shown)
  | ({ readonly kind: 'stories'; readonly file: string; readonly odd: boolean } & Shown)
  | ({ readonly kind: 'qed' | 'candidates'; readonly file: string } & Shown)
  | ({ readonly kind: 'mutations'; readonly corpus?: string } & Shown)
  | { readonly kind: 'quotations'; readonly file: string; readonly misses: number };

const fewMisses = 20;

export const evaluateUsage = `Usage: npm run -s evaluate -- QUESTIONS.jsonl… --corpus DIR [options]
       npm run -s evaluate -- --squad FILE [--odd] [--in-paragraph] [--sample N] [options]
       npm run -s evaluate -- QUESTIONS.jsonl… --squad FILE [options]
       npm run -s evaluate -- --stories DIR [--odd] [options]
       npm run -s evaluate -- --qed FILE | --candidates FILE [options]
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
  --squad FILE     articles and questions in the format of SQuAD, searched as one library; with QUESTIONS.jsonl,
                   only those are asked (an article's name is its place in the file and its title: 7-Istanbul)
  --stories DIR    made-up news with questions, each story a library of its own: src/train/news
  --odd            only the questions that training leaves out: about every second article, every eighth story
  --in-paragraph   look only in the paragraph that a question was asked about
  --sample N       ask only N of the questions, always the same ones
  --qed FILE       questions, each with the paragraph that answers it, in the format of QED
  --candidates FILE  questions with sentences to rank, as JSON: a list, or an object a line, of
                   {"question": "…", "sentences": ["…", "…"], "answers": [0]}; "answers" counts from 0
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
      sample: { type: 'string' },
      stories: { type: 'string' },
      qed: { type: 'string' },
      candidates: { type: 'string' },
      mutations: { type: 'boolean', default: false },
      quotations: { type: 'string' },
      misses: { type: 'string', default: String(fewMisses) },
      json: { type: 'string' },
      against: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return { kind: 'help' };
  const { corpus, json, against } = values;
  const shown: Shown = {
    misses: readCount('--misses', values.misses),
    ...(json !== undefined && { json }),
    ...(against !== undefined && { against }),
  };
  const own = corpus === undefined ? {} : { corpus };
  const [way, ...more] = (
    ['squad', 'stories', 'qed', 'candidates', 'mutations', 'quotations'] as const
  ).filter((name) => values[name]);
  const hasOthers = positionals.length > 0 || more.length > 0;
  if (way !== 'squad' && (values['in-paragraph'] || values.sample))
    throw new InputError('--in-paragraph and --sample go with --squad. --help explains.');
  if (values.odd && way !== 'squad' && way !== 'stories')
    throw new InputError('--odd goes with --squad or --stories. --help explains.');
  if (way === undefined) {
    if (positionals.length === 0)
      throw new InputError(
        'Give a file of questions, --squad, --stories, --qed, --candidates, --mutations or --quotations. --help explains.',
      );
    return { kind: 'questions', files: positionals, ...own, ...shown };
  }
  const { odd, sample, 'in-paragraph': inParagraph } = values;
  const isOwn = way === 'squad' && positionals.length > 0 && more.length === 0 && corpus === undefined;
  if (isOwn && !odd && !inParagraph && sample === undefined)
    return { kind: 'own', file: values.squad ?? '', files: positionals, ...shown };
  if (hasOthers || (way !== 'mutations' && corpus !== undefined))
    throw new InputError(
      `--${way} brings its own questions and articles: leave the others out. --help explains.`,
    );
  if (way === 'mutations') return { kind: 'mutations', ...own, ...shown };
  const file = values[way] ?? '';
  if (way === 'quotations') return { kind: 'quotations', file, misses: shown.misses };
  if (way === 'stories') return { kind: way, file, odd: values.odd, ...shown };
  if (way !== 'squad') return { kind: way, file, ...shown };
  return {
    kind: 'squad',
    file,
    odd,
    inParagraph,
    ...(sample !== undefined && { sample: readCount('--sample', sample) }),
    ...shown,
  };
}

function readCount(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InputError(`${option} must be a whole number. --help explains.`);
}
