import type { EntityId } from '../../domain/entity.ts';
import type { Sentence } from '../../domain/sentence.ts';
import { roleWords, titleWords } from '../../extract/words.ts';
import type { Library } from '../../library/library.ts';
import type { Matcher } from '../../search/matches.ts';
import { type Run, rangeOf } from '../phrases.ts';
import type { Office, Owner } from '../understand/office.ts';
import { type Definition, describe, mentionsOf } from './define.ts';
import type { Named } from './description.ts';

/** A word of a description stands for the role from this strength of a match: "chief" for "head", but not "group". */
const leastMatch = 0.75;
/** In the rest of the article "Orsenian" will do for "Orsenia". */
const leastInArticle = 0.35;
/** Sentences back in which it may be said whose office it is: "The agency … Its director, X, …". */
const nearby = 2;
/** What it is worth when the description says whose office it is, when the sentences just before do, when the article does. */
const shares = { told: 1, near: 0.75, inArticle: 0.5, others: 0 } as const;

const ruling = /^(?:president|king|queen|emperor|emir|sultan|premier|chancellor|leader|ruler|monarch)$/;

/** What is looked for, and where. */
type Search = { readonly library: Library; readonly office: Office; readonly matchOf: Matcher };

/** Words by which somebody is given an office. */
type Given = { readonly named: Named; readonly run: Run; readonly strength: number };

/**
 * Finds who has an office, best first: "French President X" for "the president of France". What is said of somebody must
 * name the role, and whose it is: in the description, in the sentences just before ("Its director, X"), or, where it says
 * nothing of that ("Prime Minister X"), in the article. Whoever has the office of another country is left out.
 * @param sentences where to look.
 * @returns undefined when these sentences give nobody such an office, or nobody the one that the question tells more of than
 * its place; nobody when it is of a place, and the sentences give it only to people elsewhere.
 */
export function findHolders(search: Search, sentences: readonly Sentence[]): Definition[] | undefined {
  const given = sentences.flatMap((sentence) => givenIn(search, sentence));
  if (given.length === 0) return undefined;
  const held = given
    .map(({ named, run, strength }) => ({
      sentence: named.reader.sentence,
      range: rangeOf(named.reader, named),
      strength: strength * shares[tellsWhose(search, named, run)],
    }))
    .filter(({ strength }) => strength > 0);
  if (held.length === 0 && !search.office.isOfPlace) return undefined;
  return held.toSorted((a, b) => b.strength - a.strength || a.sentence.id - b.sentence.id);
}

/** Where a sentence gives somebody, or one person, the role that is asked for. */
function givenIn(search: Search, sentence: Sentence, person?: EntityId): Given[] {
  const { office, matchOf } = search;
  return mentionsOf(search.library, sentence, person).flatMap((named) => {
    if (named.kind !== 'person') return [];
    const { matched, weights } = matchOf(sentence.id);
    // Only the word itself may stand before another noun: a "chief engineer" is no chief.
    const isHead = (at: number) => sentence.tokens[at + 1]?.part !== 'noun';
    const isRole = (role: number, at: number) =>
      matched[at] === role && (weights[at] ?? 0) >= (isHead(at) ? leastMatch : 1);
    return describe(named, '').flatMap(({ run, strength }): Given[] => {
      const tokens = tokensOf(run);
      const hasRole = office.isRuler
        ? tokens.some((at) => ruling.test(named.reader.word(at)))
        : office.roles.every((role) => tokens.some((at) => isRole(role, at)));
      return hasRole ? [{ named, run, strength }] : [];
    });
  });
}

function tellsWhose(search: Search, named: Named, run: Run): keyof typeof shares {
  const { library, office, matchOf } = search;
  const { sentence } = named.reader;
  const { matched } = matchOf(sentence.id);
  const isToldOf = ({ words }: Owner) => tokensOf(run).some((at) => words.includes(matched[at] ?? -1));
  const open = office.of.filter((owner) => !isToldOf(owner));
  if (open.length === 0) return 'told';
  // "The first mayor of Vellmar": which one it is, the description must say; somewhere near, "first" stands for anything.
  if (office.of.length > 1 && !open.every(({ isName }) => isName)) return 'others';
  if (isAnothers(search, named, run) || isAnothersElsewhere(search, named)) return 'others';
  const isIn = (sentences: readonly Sentence[], least: number, { words }: Owner) =>
    sentences.some(({ id }) => words.some((word) => (matchOf(id).strengths[word] ?? 0) >= least));
  const article = articleOf(library, sentence);
  const near = article.filter(({ id }) => id <= sentence.id && id >= sentence.id - nearby);
  if (open.every((owner) => isIn(near, leastMatch, owner))) return 'near';
  return open.every((owner) => isIn(article, leastInArticle, owner)) ? 'inArticle' : 'others';
}

/** Whether a description names nobody that is asked about, but somebody or some place else: "Syrian President". */
function isAnothers({ matchOf, office }: Search, { reader }: Named, run: Run): boolean {
  const { matched } = matchOf(reader.sentence.id);
  const isOwner = (at: number) => office.of.some(({ words }) => words.includes(matched[at] ?? -1));
  if (tokensOf(run).some(isOwner)) return false;
  return tokensOf(run).some((at) => {
    // The first word of a sentence has a capital whatever it is.
    if (at === 0 && reader.sentence.tokens[at]?.hint === 'none') return false;
    const isOffice = titleWords.has(reader.word(at)) || roleWords.has(reader.word(at));
    return /^\p{Lu}/u.test(reader.written(at)) && (matched[at] ?? -1) < 0 && !isOffice;
  });
}

function isAnothersElsewhere(search: Search, { reader, first }: Named): boolean {
  const mention = reader.mentionFrom(first)?.mention;
  if (mention === undefined || !('entity' in mention)) return false;
  const sentences = search.library.entities[mention.entity]?.sentences ?? [];
  return sentences.some((id) => {
    const sentence = search.library.sentences[id];
    const given = sentence === undefined ? [] : givenIn(search, sentence, mention.entity);
    return given.some(({ named, run }) => isAnothers(search, named, run));
  });
}

function articleOf({ sentences }: Library, { id, article }: Sentence): Sentence[] {
  let first = id;
  while (sentences[first - 1]?.article === article) first--;
  const end = sentences.findIndex((one) => one.id > id && one.article !== article);
  return sentences.slice(first, end < 0 ? undefined : end);
}

function tokensOf({ first, last }: Run): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
