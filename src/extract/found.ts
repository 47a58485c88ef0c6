import type { ArticleId } from '../domain/article.ts';
import type { Sentence } from '../domain/sentence.ts';
import { castVotes, noVotes, type Votes } from './kinds.ts';
import { nameKey } from './name-keys.ts';
import { type Background, findNames, type Name, nameAt } from './names.ts';
import type { Reader, ReaderOf } from './reader.ts';
import { see } from './seen.ts';
import { organisationWords, placeWords } from './words.ts';

/** A way of writing a name; the same object for every mention that is written so. */
export type Form = { readonly written: string; readonly key: string };

/** All mentions with one key in one article: they are taken to name the same thing. */
export type Spot = {
  readonly article: ArticleId;
  /** As it is first written there. */
  readonly form: Form;
  readonly votes: Votes;
  mentions: number;
  /** How many of them have "the" before them. */
  withArticle: number;
};

/** A mention of a name. */
export type Found = {
  readonly sentence: Sentence;
  readonly name: Name;
  readonly form: Form;
  readonly spot: Spot;
};

/** Finds every mention of a name, in the order of the library. Each has voted on what it names: see `kinds.ts`. */
export function findMentions(
  sentences: readonly Sentence[],
  readerOf: ReaderOf,
  background: Background,
): Found[] {
  const formOf = createForms();
  const formAt = ({ passage }: Sentence, { from, to }: Name) => formOf(passage.text.slice(from, to));
  const named = sentences.map((sentence) => findNames(readerOf(sentence), background));
  const keys = new Set(background.known.keys);
  for (const sentence of sentences) {
    for (const name of named[sentence.id] ?? []) keys.add(formAt(sentence, name).key);
  }
  const getSpot = createSpots();
  return sentences.flatMap((sentence) => {
    const reader = readerOf(sentence);
    return (named[sentence.id] ?? []).map((whole) => {
      const rest = withoutPeople(reader, whole, background);
      const name = rest !== undefined && keys.has(formAt(sentence, rest).key) ? rest : whole;
      const form = formAt(sentence, name);
      const spot = getSpot(sentence.article, form);
      const seen = see(reader, name);
      castVotes(seen, spot.votes);
      spot.mentions++;
      if (seen.hasArticle) spot.withArticle++;
      return { sentence, name, form, spot };
    });
  });
}

/**
 * "Syrian Euphrates" is the Euphrates where the library knows that name alone; "Syrian Democratic Forces" is one name,
 * and so is "Iraqi Army", because "Army" may be any.
 */
function withoutPeople(reader: Reader, name: Name, { isPeople }: Background): Name | undefined {
  if (name.first === name.last || !isPeople(reader, name.first)) return undefined;
  const last = reader.folded(name.last);
  const isOneWord = name.last === name.first + 1;
  if (isOneWord && (organisationWords.has(last) || placeWords.has(last))) return undefined;
  return nameAt(reader.sentence, name.first + 1, name.last, name.isTitled);
}

function createForms(): (written: string) => Form {
  const forms = new Map<string, Form>();
  return (written) => {
    const known = forms.get(written);
    if (known !== undefined) return known;
    const form = { written, key: nameKey(written) };
    forms.set(written, form);
    return form;
  };
}

function createSpots(): (article: ArticleId, form: Form) => Spot {
  const byArticle = new Map<ArticleId, Map<string, Spot>>();
  return (article, form) => {
    const spots = byArticle.get(article) ?? new Map<string, Spot>();
    byArticle.set(article, spots);
    const known = spots.get(form.key);
    if (known !== undefined) return known;
    const spot = { article, form, votes: noVotes(), mentions: 0, withArticle: 0 };
    spots.set(form.key, spot);
    return spot;
  };
}
