import type { Mention } from '../domain/entity.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { organisationWords } from '../extract/words.ts';
import type { Library } from '../library/library.ts';
import { fold } from '../text/terms.ts';

/** Sentences that are searched backwards for the name behind a "he" or "the ministry". */
const farthest = 4;

/**
 * The earlier sentence that names whom an answer's sentence only calls "he", "his forces", "its director" or "the ministry", with the
 * name's range. Undefined when the sentence names them itself or nothing before it does.
 */
export function findAntecedent(
  library: Library,
  sentence: Sentence,
): { sentence: Sentence; range: Range } | undefined {
  const own = library.mentions[sentence.id] ?? [];
  const { tokens, passage } = sentence;
  for (const [at, token] of tokens.entries()) {
    const word = fold(passage.text.slice(token.from, token.to));
    const isNamed = own.some(
      ({ kind, to }) => (kind === 'person' || kind === 'organisation') && to <= token.from,
    );
    if (word === 'its' && at === 0) return earlier(library, sentence, ({ kind }) => kind === 'organisation');
    if (/^(?:he|she|his|her|him)$/.test(word) && !isNamed) {
      if (isNamedNext(sentence, own, at)) return undefined;
      return earlier(library, sentence, (mention) => mention.kind === 'person');
    }
    const isAnaphor =
      organisationWords.has(word) &&
      /^the$/i.test(wordAt(sentence, at - 1)) &&
      /^\p{Ll}/u.test(wordAt(sentence, at)) &&
      !/^of$/.test(wordAt(sentence, at + 1));
    if (isAnaphor && !isNamed) {
      const named = earlier(
        library,
        sentence,
        ({ from, to, kind }, text) => kind === 'organisation' && fold(text.slice(from, to)).includes(word),
      );
      if (named !== undefined) return named;
    }
  }
  return undefined;
}

/** "At her bakery in Lowdock, Bettina Kroll said": the name follows the phrase that the sentence opens with. */
function isNamedNext({ tokens, passage }: Sentence, own: readonly Mention[], at: number): boolean {
  const opening = tokens.slice(0, at);
  if (opening.some(({ part }) => part === 'verb' || part === 'pronoun')) return false;
  return own.some(
    ({ kind, from }) =>
      kind === 'person' && /, (?:\p{Lu}\p{L}+\.? ){0,2}$/u.test(passage.text.slice(0, from)),
  );
}

function wordAt({ tokens, passage }: Sentence, at: number): string {
  const token = tokens[at];
  return token === undefined ? '' : passage.text.slice(token.from, token.to);
}

type Named = (mention: Library['mentions'][number][number], text: string) => boolean;

function earlier(library: Library, { id, article }: Sentence, isNamed: Named) {
  for (let before = id - 1; before >= id - farthest; before--) {
    const sentence = library.sentences[before];
    if (sentence?.article !== article) return undefined;
    const mention = library.mentions[before]?.find((one) => isNamed(one, sentence.passage.text));
    if (mention !== undefined) return { sentence, range: { from: mention.from, to: mention.to } };
  }
  return undefined;
}
