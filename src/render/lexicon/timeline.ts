import type { Language } from '../../domain/language.ts';
import type { DatedHow } from '../../domain/timeline.ts';

/** What is said about dated statements. `words` are the article's, quoted; `base` is its date in words. */
export type TimelineLexicon = {
  readonly how: Readonly<Record<DatedHow, (words: string, base: string) => string>>;
  readonly otherWeekday: string;
  readonly unresolved: string;
  readonly more: (count: number) => string;
};

export const timelineLexicons: Readonly<Record<Language, TimelineLexicon>> = {
  en: {
    how: {
      stated: (words) => `${words}, stated`,
      year: (words, base) => `${words}, its year inferred from the article’s date ${base}`,
      inferred: (words, base) => `${words}, inferred from the article’s date ${base}`,
    },
    otherWeekday: 'the weekday is that of another year',
    unresolved:
      'Dates that cannot be worked out, because the article’s date is not known well enough or the words are vague:',
    more: (count) => `${count} more dated ${count === 1 ? 'statement' : 'statements'}.`,
  },
  de: {
    how: {
      stated: (words) => `${words}, so angegeben`,
      year: (words, base) => `${words}, das Jahr erschlossen aus dem Datum des Artikels ${base}`,
      inferred: (words, base) => `${words}, erschlossen aus dem Datum des Artikels ${base}`,
    },
    otherWeekday: 'der Wochentag gehört zu einem anderen Jahr',
    unresolved:
      'Nicht zu bestimmen, weil das Datum des Artikels nicht genau genug bekannt ist oder die Worte ungenau sind:',
    more: (count) => `Weitere datierte Aussagen: ${count}.`,
  },
  fr: {
    how: {
      stated: (words) => `${words}, indiqué tel quel`,
      year: (words, base) => `${words}, l’année déduite de la date de l’article, ${base}`,
      inferred: (words, base) => `${words}, déduit de la date de l’article, ${base}`,
    },
    otherWeekday: 'le jour de la semaine est celui d’une autre année',
    unresolved:
      'Dates impossibles à établir, parce que celle de l’article n’est pas assez connue ou que les mots sont vagues :',
    more: (count) => `Autres énoncés datés : ${count}.`,
  },
  es: {
    how: {
      stated: (words) => `${words}, indicado así`,
      year: (words, base) => `${words}, el año deducido de la fecha del artículo, ${base}`,
      inferred: (words, base) => `${words}, deducido de la fecha del artículo, ${base}`,
    },
    otherWeekday: 'el día de la semana es el de otro año',
    unresolved:
      'Fechas que no se pueden establecer, porque la del artículo no se conoce bien o las palabras son vagas:',
    more: (count) => `Otras afirmaciones con fecha: ${count}.`,
  },
  ar: {
    how: {
      stated: (words) => `${words}، كما ورد`,
      year: (words, base) => `${words}، والسنة مستنتجة من تاريخ المقالة ${base}`,
      inferred: (words, base) => `${words}، مستنتج من تاريخ المقالة ${base}`,
    },
    otherWeekday: 'يوم الأسبوع يخص سنة أخرى',
    unresolved: 'تواريخ يتعذر تحديدها لأن تاريخ المقالة غير معروف بدقة أو لأن الكلمات مبهمة:',
    more: (count) => `عبارات مؤرخة أخرى: ${count}.`,
  },
};
