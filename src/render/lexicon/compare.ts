import type { DifferenceKind } from '../../domain/comparison.ts';
import type { Language } from '../../domain/language.ts';

/** What is said about articles side by side. `one` and `other` are words of the articles, quoted, with their side. */
export type CompareLexicon = {
  readonly differ: Readonly<Record<DifferenceKind, (one: string, other: string) => string>>;
  /** The articles are listed, or there are too many to list. */
  readonly silent: (articles: string) => string;
  readonly andMore: (count: number) => string;
  readonly noRoomFor: (articles: number) => string;
};

export const compareLexicons: Readonly<Record<Language, CompareLexicon>> = {
  en: {
    differ: {
      amounts: (one, other) => `Different amounts: ${one}, ${other}.`,
      names: (one, other) => `Different names: ${one}, ${other}.`,
      denial: (one, other) => `One says it, the other denies it: ${one}, ${other}.`,
    },
    silent: (articles) => `Do not speak of it: ${articles}.`,
    andMore: (count) => `${count} more`,
    noRoomFor: (articles) =>
      `${articles} more ${articles === 1 ? 'article speaks' : 'articles speak'} of it.`,
  },
  de: {
    differ: {
      amounts: (one, other) => `Verschiedene Mengen: ${one}, ${other}.`,
      names: (one, other) => `Verschiedene Namen: ${one}, ${other}.`,
      denial: (one, other) => `Einer sagt es, der andere bestreitet es: ${one}, ${other}.`,
    },
    silent: (articles) => `Nichts darüber steht in: ${articles}.`,
    andMore: (count) => `${count} weiteren`,
    noRoomFor: (articles) => `Weitere Artikel, die davon sprechen: ${articles}.`,
  },
  fr: {
    differ: {
      amounts: (one, other) => `Quantités différentes : ${one}, ${other}.`,
      names: (one, other) => `Noms différents : ${one}, ${other}.`,
      denial: (one, other) => `L’un l’affirme, l’autre le nie : ${one}, ${other}.`,
    },
    silent: (articles) => `N’en parlent pas : ${articles}.`,
    andMore: (count) => `${count} autres`,
    noRoomFor: (articles) => `Autres articles qui en parlent : ${articles}.`,
  },
  es: {
    differ: {
      amounts: (one, other) => `Cantidades distintas: ${one}, ${other}.`,
      names: (one, other) => `Nombres distintos: ${one}, ${other}.`,
      denial: (one, other) => `Uno lo dice, el otro lo niega: ${one}, ${other}.`,
    },
    silent: (articles) => `No hablan de ello: ${articles}.`,
    andMore: (count) => `${count} más`,
    noRoomFor: (articles) => `Otros artículos que hablan de ello: ${articles}.`,
  },
  ar: {
    differ: {
      amounts: (one, other) => `أعداد مختلفة: ${one}، ${other}.`,
      names: (one, other) => `أسماء مختلفة: ${one}، ${other}.`,
      denial: (one, other) => `أحدهما يقول ذلك والآخر ينفيه: ${one}، ${other}.`,
    },
    silent: (articles) => `لا تتحدث عنه: ${articles}.`,
    andMore: (count) => `مقالات أخرى: ${count}`,
    noRoomFor: (articles) => `مقالات أخرى تتحدث عنه: ${articles}.`,
  },
};
