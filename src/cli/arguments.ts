import { type ParseArgsConfig, parseArgs } from 'node:util';
import { mostAnswers } from '../domain/question.ts';
import { InputError } from '../errors.ts';

export type StartArguments = { readonly help: boolean; readonly corpus?: string };

type Shown = {
  readonly corpus?: string;
  readonly json: boolean;
  readonly explain: boolean;
  readonly limit?: number;
};

/**
 * What `ask` is to do: explain itself, answer one line, answer the lines of a file ("-" is standard input), list what
 * is said in an article, or rank the sentences that come with questions on standard input.
 */
export type AskRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'rank' }
  | ({ readonly kind: 'line'; readonly line: string } & Shown)
  | ({ readonly kind: 'batch'; readonly file: string } & Shown)
  | ({ readonly kind: 'quotes'; readonly file: string } & Shown);

export const askUsage = `Usage: npm run -s ask -- [options] '/who heads operations in Anbar?'
       npm run -s ask -- [options] --batch FILE
       npm run -s ask -- --quotes FILE
       npm run -s ask -- --rank

Answers a question from the articles, word for word. A line without a slash is a question for /ask.

  --corpus DIR   the folder with the articles
  --limit N      at most N answers, 1 to ${mostAnswers}
  --explain      what each answer's score is made of, and which words stood for the question's
  --json         the answer as one line of JSON
  --batch FILE   a question a line as JSON: {"id": …, "command": "who", "question": "…"}, for quote with "topic" or
                 "speaker", for verify with "text", for compare and timeline with "topic", if wanted with "source"
                 and "limit"; one line of JSON for each, in the same order. "-" reads standard input
  --quotes FILE  who says what in any article, a line of JSON for each quotation and each report of speech: content,
                 cue and speaker as offsets into the file
  --rank         how well sentences answer a question; the articles are left aside. Reads standard input, a line as
                 JSON: {"id": …, "question": "…", "sentences": ["…", "…"]}; writes {"id": …, "scores": […, …]} for
                 each, higher for better, in the same order
  --help         this text

Exit codes: 0 answered or refused, 1 could not run, 2 wrong usage or a question that cannot be used.
`;

export const startUsage = `Usage: npm start [-- --corpus DIR]

Opens the console, and a page beside it; or with DISCORD_TOKEN set starts the Discord bot. All settings: see
.env.example.

  --corpus DIR   the folder with the articles
  --help         this text
`;

export const webUsage = `Usage: npm run web [-- --corpus DIR]

Serves the page alone, at http://127.0.0.1:3000 or another free port, until it is stopped. WEB_PORT chooses the port.

  --corpus DIR   the folder with the articles
  --help         this text
`;

/** Reads the arguments of `ask`. Throws InputError. */
export function readAskArguments(words: readonly string[]): AskRequest {
  const { values, positionals } = parse({
    args: [...words],
    allowPositionals: true,
    options: {
      corpus: { type: 'string' },
      limit: { type: 'string' },
      explain: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      batch: { type: 'string' },
      quotes: { type: 'string' },
      rank: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return { kind: 'help' };
  const { corpus, batch, quotes, json, explain } = values;
  const shown = {
    json,
    explain,
    ...(corpus !== undefined && { corpus }),
    ...(values.limit !== undefined && { limit: readLimit(values.limit) }),
  };
  // Without quotation marks the shell makes several words of a question.
  const line = positionals.join(' ').trim();
  if (values.rank) {
    const others = Object.keys(values).filter((name) => !['rank', 'json', 'explain', 'help'].includes(name));
    if (others.length > 0 || json || explain || line !== '')
      throw new InputError('--rank brings its own sentences: leave the others out. --help explains.');
    return { kind: 'rank' };
  }
  if ([batch, quotes, line || undefined].filter((given) => given !== undefined).length > 1)
    throw new InputError('Give a question, --batch or --quotes, and only one of them. --help explains.');
  if (batch !== undefined) return { kind: 'batch', file: batch, ...shown };
  if (quotes !== undefined) return { kind: 'quotes', file: quotes, ...shown };
  if (line === '') throw new InputError('There is no question. --help explains.');
  return { kind: 'line', line, ...shown };
}

/** Reads the arguments of `npm start` and of `npm run web`. Throws InputError. */
export function readStartArguments(words: readonly string[]): StartArguments {
  const options = { corpus: { type: 'string' }, help: { type: 'boolean', default: false } } as const;
  const { corpus, help } = parse({ args: [...words], options }).values;
  return { help, ...(corpus !== undefined && { corpus }) };
}

/** Reads words of a command line as Node does. Throws InputError, which points to --help. */
export function parse<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [problem = ''] = error instanceof Error ? error.message.split(/[.\n]/) : [];
    throw new InputError(`${problem}. --help explains.`, { cause: error });
  }
}

function readLimit(text: string): number {
  const limit = /^\d$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= mostAnswers) return limit;
  throw new InputError(`--limit must be a whole number from 1 to ${mostAnswers}.`);
}
