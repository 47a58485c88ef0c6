import type { Command } from '../src/domain/command.ts';
import { onlyMe, parseOptions, source } from '../src/domain/options.ts';
import { longestQuestion, timelineOptions } from '../src/domain/question.ts';

export const timeline = {
  name: 'timeline',
  description: 'What the articles say of a topic with a date, in the order of time',
  inOtherLanguages: {
    de: {
      name: 'zeitleiste',
      description: 'Was die Artikel mit Datum zu einem Thema sagen, zeitlich geordnet',
    },
    fr: {
      name: 'chronologie',
      description: 'Ce que les articles datent à propos d’un sujet, dans l’ordre du temps',
    },
    es: {
      name: 'cronología',
      description: 'Lo que los artículos dicen con fecha sobre un tema, en orden temporal',
    },
    ar: { name: 'خط-زمني', description: 'ما تذكره المقالات بتاريخ عن موضوع ما، مرتبًا زمنيًا' },
  },
  options: [
    {
      type: 'text',
      name: 'topic',
      description: 'What it should be about',
      inOtherLanguages: {
        de: { name: 'thema', description: 'Worum es gehen soll' },
        fr: { name: 'sujet', description: 'De quoi il doit s’agir' },
        es: { name: 'tema', description: 'De qué debe tratar' },
        ar: { name: 'موضوع', description: 'ما ينبغي أن يدور حوله' },
      },
      required: true,
      longest: longestQuestion,
      complete: 'entities',
    },
    source,
    onlyMe,
  ],
  example: '/timeline the clashes on the border',
  toQuestion: (values) => ({ kind: 'timeline', ...parseOptions(timelineOptions, values) }),
} satisfies Command;
