import type { VerifyLexicon } from './lexicon.ts';

export const spanish: VerifyLexicon = {
  name: {
    exact: 'Exacto',
    'other speaker': 'Palabras exactas, de otra persona',
    altered: 'Alterado',
    stitched: 'Compuesto',
    cut: 'Cortado',
    'other words': 'Dicho con otras palabras',
    absent: 'No está en estos artículos',
  },
  exact: 'Estas palabras están en un artículo.',
  otherSpeaker: (speaker, claimed) =>
    `Estas palabras están en un artículo, pero las atribuye a ${speaker}, no a ${claimed}.`,
  altered:
    'Un artículo tiene casi estas palabras. Las tachadas solo están en el artículo, las negritas solo en el texto.',
  stitched: (places) => `Sus partes están en ${places} lugares distintos. No van seguidas.`,
  cut: 'Estas palabras están en un artículo; el texto omite las palabras tachadas.',
  cutAndTurned:
    'Estas palabras están en un artículo, pero el texto omite palabras que cambian su sentido. Están tachadas.',
  otherWords:
    'Ningún artículo tiene estas palabras. Estas frases hablan de lo mismo; no son una cita de ello.',
  absent: 'Ningún artículo tiene estas palabras ni habla de lo mismo.',
  unknown: (words) => `Ningún artículo menciona ${words}.`,
  typography: {
    case: 'las mayúsculas',
    accents: 'los acentos',
    marks: 'la puntuación',
    spacing: 'los espacios',
  },
  differsOnlyIn: (what) => `Solo se diferencian en ${what}.`,
  saidByOther: (speaker, claimed) => `El artículo lo atribuye a ${speaker}, no a ${claimed}.`,
  said: (speaker) => `El artículo las atribuye a ${speaker}.`,
  reported: (speaker) => `El artículo refiere que ${speaker} lo dijo, sin citarlo.`,
  saidByNobody: (claimed) => `El artículo las cita sin decir de quién; no nombra a ${claimed} para ellas.`,
  notQuoted: (claimed) => `El artículo no cita a ${claimed} con ellas.`,
  turn: {
    negation: 'una negación',
    number: 'un número',
    name: 'un nombre',
    date: 'una fecha',
    limit: 'una palabra que limita',
  },
  turnsTo: (what, article, text) =>
    `Cambia el sentido: ${what}, ${article} en el artículo, ${text} en el texto.`,
  turnsWithout: (what, article) => `Cambia el sentido: falta ${what}, ${article}.`,
  turnsWith: (what, text) => `Cambia el sentido: se añade ${what}, ${text}.`,
  unchecked: (count) =>
    count === 1
      ? 'No se comprobó otra cita del mensaje.'
      : `No se comprobaron otras ${count} citas del mensaje.`,
};
