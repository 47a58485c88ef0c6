import type { Hint, Part, Token } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { createTokenPool } from './token-pool.ts';

/** Says what part each token plays. Made by `createTagger`, because loading the tagger's word lists takes time. */
export type Tagger = (text: string, tokens: readonly Range[]) => Token[];

/** The first of these tags that compromise gives a word decides its part. */
const parts: readonly (readonly [tag: string, part: Part])[] = [
  ['Pronoun', 'pronoun'],
  ['Auxiliary', 'auxiliary'],
  ['Copula', 'auxiliary'],
  ['Modal', 'auxiliary'],
  ['Determiner', 'determiner'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Value', 'number'],
  ['Demonym', 'adjective'],
  ['Verb', 'verb'],
  ['Adverb', 'adverb'],
  ['Adjective', 'adjective'],
  ['ProperNoun', 'name'],
  ['Noun', 'noun'],
];

const hints: readonly (readonly [tag: string, hint: Hint])[] = [
  ['Demonym', 'people'],
  ['Date', 'date'],
  ['FirstName', 'person'],
  ['LastName', 'person'],
  ['City', 'place'],
  ['Country', 'place'],
  ['Region', 'place'],
  ['Person', 'person'],
  ['Place', 'place'],
  ['Organization', 'organisation'],
];

/** What a word is by itself counts before what it seems to be in its sentence: the word list knows places and peoples. */
const knownHints: ReadonlyMap<string, Hint> = new Map([
  ['Demonym', 'people'],
  ['City', 'place'],
  ['Country', 'place'],
  ['Region', 'place'],
]);

const mark = /^[^\p{L}\p{N}]+$/u;

/** Loads compromise (0.2 s) and returns a tagger built on it. */
export async function createTagger(): Promise<Tagger> {
  const { default: read } = await import('compromise/two');
  const known = lexiconOf(read.model());
  const pool = createTokenPool();
  return (text, tokens) => {
    const tagged = read(text).docs.flat();
    let word = 0;
    let end = 0;
    let tags: ReadonlySet<string> | undefined;
    return tokens.map((token) => {
      // Words come in the order of the text. A token inside the same word ("US" and "backed") shares its tags.
      while (token.from >= end && word < tagged.length) {
        const found = text.indexOf(tagged[word]?.text ?? '', end);
        if (found > token.from) break;
        tags = tagged[word]?.tags;
        if (found >= 0) end = Math.max(end, found + (tagged[word]?.text.length ?? 0));
        word++;
      }
      const written = text.slice(token.from, token.to);
      const own = known.get(written.toLowerCase());
      const knownHint = /^\p{Lu}/u.test(written) ? knownHints.get(own ?? '') : undefined;
      const { part, hint } = reading(written, token.from < end ? tags : undefined);
      return pool(token.from, token.to, part, knownHint ?? hint);
    });
  };
}

function reading(written: string, tags: ReadonlySet<string> | undefined): { part: Part; hint: Hint } {
  if (mark.test(written)) return { part: 'mark', hint: 'none' };
  const part = parts.find(([tag]) => tags?.has(tag))?.[1] ?? 'other';
  const hint = hints.find(([tag]) => tags?.has(tag))?.[1] ?? 'none';
  return { part, hint };
}

/** compromise's word list: the tag that a word has by itself. Its type does not show the list, so it is checked here. */
function lexiconOf(model: object): ReadonlyMap<string, string> {
  const one = 'one' in model ? model.one : undefined;
  const lexicon = typeof one === 'object' && one !== null && 'lexicon' in one ? one.lexicon : undefined;
  const entries = typeof lexicon === 'object' && lexicon !== null ? Object.entries(lexicon) : [];
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
