import type { Command } from '../src/domain/command.ts';
import { onlyMe, parseOptions, source } from '../src/domain/options.ts';
import { sourcesOptions } from '../src/domain/question.ts';

export const sources = {
  name: 'sources',
  description: 'The articles: outlet, date and length; or one article more closely',
  inOtherLanguages: {
    de: { name: 'quellen', description: 'Die Artikel: Medium, Datum und Länge; oder einer davon genauer' },
    fr: {
      name: 'sources',
      description: 'Les articles : média, date et longueur ; ou l’un d’eux de plus près',
    },
    es: {
      name: 'fuentes',
      description: 'Los artículos: medio, fecha y extensión; o uno de ellos con más detalle',
    },
    ar: { name: 'مصادر', description: 'المقالات: جهة النشر والتاريخ والطول؛ أو مقال واحد عن قرب' },
  },
  options: [source, onlyMe],
  example: '/sources',
  toQuestion: (values) => ({ kind: 'sources', ...parseOptions(sourcesOptions, values) }),
} satisfies Command;
