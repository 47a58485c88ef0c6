import type { Command } from '../src/domain/command.ts';
import { onlyMe, parseOptions, source } from '../src/domain/options.ts';
import { longestChecked, longestQuestion, verifyOptions } from '../src/domain/question.ts';

export const verify = {
  name: 'verify',
  description: 'Whether a quotation stands in the articles, word for word, and who said it',
  inOtherLanguages: {
    de: {
      name: 'prüfen',
      description: 'Ob ein Zitat Wort für Wort in den Artikeln steht, und wer es gesagt hat',
    },
    fr: {
      name: 'vérifier',
      description: 'Si une citation figure mot pour mot dans les articles, et de qui elle est',
    },
    es: {
      name: 'verificar',
      description: 'Si una cita está palabra por palabra en los artículos, y de quién es',
    },
    ar: { name: 'تحقق', description: 'هل يرد الاقتباس في المقالات كلمة بكلمة، ومن قاله' },
  },
  options: [
    {
      type: 'text',
      name: 'text',
      description: 'The quotation, if you like with a name after a dash: “…” — Name',
      inOtherLanguages: {
        de: { name: 'text', description: 'Das Zitat, gern mit einem Namen nach einem Strich: „…“ — Name' },
        fr: { name: 'texte', description: 'La citation, au besoin avec un nom après un tiret : « … » — Nom' },
        es: { name: 'texto', description: 'La cita, si se quiere con un nombre tras una raya: «…» — Nombre' },
        ar: { name: 'نص', description: 'الاقتباس، ويمكن أن يتبعه اسم بعد شرطة: «…» — الاسم' },
      },
      required: true,
      longest: longestChecked,
    },
    {
      type: 'text',
      name: 'speaker',
      description: 'Who is said to have said it',
      inOtherLanguages: {
        de: { name: 'sprecher', description: 'Wer es gesagt haben soll' },
        fr: { name: 'orateur', description: 'Qui l’aurait dit' },
        es: { name: 'orador', description: 'Quién lo habría dicho' },
        ar: { name: 'متحدث', description: 'من يُقال إنه قال ذلك' },
      },
      longest: longestQuestion,
      complete: 'speakers',
    },
    source,
    onlyMe,
  ],
  example: '/verify “The SDF’s retreat will be a threat to Iraq” — Abbas Mohammad',
  toQuestion: (values) => ({ kind: 'verify', ...parseOptions(verifyOptions, values) }),
} satisfies Command;
