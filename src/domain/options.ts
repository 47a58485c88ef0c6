import type { z } from 'zod';
import { InputError, type Problem } from '../errors.ts';
import type { CommandOption, OptionValues } from './command.ts';
import { longestQuestion, mostAnswers, mostPages } from './question.ts';

export const question: CommandOption = {
  type: 'text',
  name: 'question',
  description: 'What you want to know, in your own words, or a name',
  inOtherLanguages: {
    de: { name: 'frage', description: 'Was Sie wissen möchten, in eigenen Worten, oder ein Name' },
    fr: { name: 'question', description: 'Ce que vous voulez savoir, avec vos mots, ou un nom' },
    es: { name: 'pregunta', description: 'Lo que quiere saber, con sus palabras, o un nombre' },
    ar: { name: 'سؤال', description: 'ما تريد معرفته بكلماتك، أو اسم' },
  },
  required: true,
  longest: longestQuestion,
  complete: 'entities',
};

export const source: CommandOption = {
  type: 'text',
  name: 'source',
  description: 'Look in one article only',
  inOtherLanguages: {
    de: { name: 'quelle', description: 'Nur in einem Artikel suchen' },
    fr: { name: 'source', description: 'Chercher dans un seul article' },
    es: { name: 'fuente', description: 'Buscar en un solo artículo' },
    ar: { name: 'مصدر', description: 'البحث في مقال واحد فقط' },
  },
  longest: longestQuestion,
  complete: 'titles',
};

export const limit: CommandOption = {
  type: 'number',
  name: 'limit',
  description: `How many answers to show at most, 1 to ${mostAnswers}`,
  inOtherLanguages: {
    de: { name: 'höchstens', description: `Wie viele Antworten höchstens, 1 bis ${mostAnswers}` },
    fr: { name: 'limite', description: `Combien de réponses au plus, de 1 à ${mostAnswers}` },
    es: { name: 'límite', description: `Cuántas respuestas como máximo, de 1 a ${mostAnswers}` },
    ar: { name: 'عدد', description: `كم جوابًا على الأكثر، من 1 إلى ${mostAnswers}` },
  },
  least: 1,
  most: mostAnswers,
};

export const page: CommandOption = {
  type: 'number',
  name: 'page',
  description: 'Which page of what matches: 1 is the best, 2 goes on from there',
  inOtherLanguages: {
    de: { name: 'seite', description: 'Welche Seite der Treffer: 1 sind die besten, 2 die nächsten' },
    fr: { name: 'page', description: 'Quelle page des résultats : 1 pour les meilleurs, 2 pour la suite' },
    es: { name: 'página', description: 'Qué página de resultados: 1 son los mejores, 2 los siguientes' },
    ar: { name: 'صفحة', description: 'أي صفحة من النتائج: 1 للأفضل و2 لما يليها' },
  },
  least: 1,
  most: mostPages,
};

/** Read by the surface that shows the answer; not part of the question. */
export const onlyMe: CommandOption = {
  type: 'flag',
  name: 'private',
  description: 'Show the answer only to you',
  inOtherLanguages: {
    de: { name: 'privat', description: 'Die Antwort nur Ihnen zeigen' },
    fr: { name: 'privé', description: 'Ne montrer la réponse qu’à vous' },
    es: { name: 'privado', description: 'Mostrar la respuesta solo a usted' },
    ar: { name: 'خاص', description: 'إظهار الجواب لك وحدك' },
  },
};

/** Checks a command's options. Throws InputError with every problem, each with its remedy. */
export function parseOptions<Schema extends z.ZodType>(
  schema: Schema,
  values: OptionValues,
): z.output<Schema> {
  const result = schema.safeParse(values, { reportInput: true });
  if (result.success) return result.data;
  const { issues } = result.error;
  const problems = issues.flatMap((issue) => problemOf(issue) ?? []);
  const message = issues.map((issue) => issue.message).join(' ');
  throw new InputError(message, problems.length === issues.length ? { problems } : {});
}

/** An issue for surfaces that say it in another language than its message. Undefined for one that they do not know. */
function problemOf(issue: z.core.$ZodIssue): Problem | undefined {
  const option = String(issue.path[0] ?? '');
  if (option === limit.name) return { kind: 'not in range', option, least: 1, most: mostAnswers };
  if (option === page.name) return { kind: 'not in range', option, least: 1, most: mostPages };
  if (issue.code === 'invalid_type') return { kind: 'missing', option };
  const { kind, most, least } = issue.code === 'custom' ? (issue.params ?? {}) : {};
  switch (kind) {
    case 'empty':
      return { kind, option };
    case 'too long':
      return { kind, option, characters: lengthOf(String(issue.input)), most: Number(most) };
    case 'too short':
      return { kind, option, least: Number(least) };
    case 'nothing to look for':
      return { kind };
    default:
      return undefined;
  }
}

/** In characters as people count them, without a list of them: the text may have millions. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
