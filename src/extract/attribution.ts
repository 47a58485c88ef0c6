import type { Range } from '../domain/span.ts';
import type { NameMention } from './entities.ts';
import type { Reader } from './reader.ts';
import { type Attribution, namedSubject, type Scene, subjectLeft, subjectRight } from './subjects.ts';
import { speechWords } from './words.ts';

/** Finds who speaks the words at a range of a sentence: after them, else before them. Undefined when it does not say. */
export function findAttribution(
  { sentence, folded }: Reader,
  mentions: readonly NameMention[],
  quoted: Range,
): Attribution | undefined {
  const { tokens } = sentence;
  const scene: Scene = { sentence, mentions, word: folded };
  const next = tokens.findIndex((token) => token.from > quoted.to);
  const previous = tokens.findLastIndex((token) => token.to < quoted.from);
  return (
    (next < 0 ? undefined : afterWords(scene, next)) ??
    (previous < 0 ? undefined : beforeWords(scene, previous))
  );
}

/** "…," said X / "…," X said / "…," according to X. Only within the first words after the quotation. */
function afterWords(scene: Scene, start: number): Attribution | undefined {
  const { word } = scene;
  let at = start;
  while (/^[,.;—–-]$/.test(word(at))) at++;
  if (word(at) === 'according' && word(at + 1) === 'to') return subjectRight(scene, at, at + 2);
  if (speechWords.has(word(at))) {
    const right = subjectRight(scene, at, at + 1);
    if (right !== undefined) return right;
  }
  const limit = Math.min(scene.sentence.tokens.length, at + 40);
  for (let verb = at + 1; verb < limit; verb++) {
    if (/^[“”"«»:;]$/.test(word(verb))) return undefined;
    if (speechWords.has(word(verb))) {
      const left = subjectLeft(scene, verb, at);
      if (left !== undefined) return left;
    }
  }
  return undefined;
}

/** X said (that) "…" / According to X, … "…" / X: "…". The verb nearest to the quotation that has a subject. */
function beforeWords(scene: Scene, end: number): Attribution | undefined {
  const { word } = scene;
  for (let verb = end; verb >= 0; verb--) {
    if (/^[”»]$/.test(word(verb))) return undefined;
    if (speechWords.has(word(verb))) {
      const left = subjectLeft(scene, verb, 0);
      if (left !== undefined) return left;
      // "…," said X, "…": what follows a quotation's end names who speaks on both sides.
      if (/^[”»"’']$/.test(word(verb - 1))) return subjectRight(scene, verb, verb + 1);
    }
    if (word(verb) === 'to' && word(verb - 1) === 'according') return subjectRight(scene, verb - 1, verb + 1);
  }
  if (word(end) !== ':') return undefined;
  const colon = scene.sentence.tokens[end];
  const mention = scene.mentions.find(({ to, kind }) => to === colon?.from && kind !== 'place');
  return mention === undefined ? undefined : namedSubject(mention, mention.to);
}
