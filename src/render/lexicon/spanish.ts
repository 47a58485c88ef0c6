import { assertNever } from '../../errors.ts';
import type { Lexicon } from './lexicon.ts';
import { type CountedNouns, pluralIn } from './plural.ts';

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

const nouns: CountedNouns = {
  paragraph: { one: '# párrafo', other: '# párrafos' },
  sentence: { one: '# frase', other: '# frases' },
  word: { one: '# palabra', other: '# palabras' },
  quotation: { one: '# cita', other: '# citas' },
  article: { one: '# artículo', other: '# artículos' },
  file: { one: '# archivo', other: '# archivos' },
  'further file': { one: '# archivo más', other: '# archivos más' },
  'further place': { one: '# lugar más', other: '# lugares más' },
};

const plural = pluralIn('es');
const seconds = (count: number) => plural(count, { one: '# segundo', other: '# segundos' });

export const spanish: Lexicon = {
  language: 'es',
  quoted: (words) => `«${words}»`,
  foreign: (words) => words,
  line: (text) => text,
  comma: ', ',
  listed(items, conjunction) {
    const last = items.at(-1) ?? '';
    const joint = conjunction === 'and' ? 'y' : 'o';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
  },
  counted: (count, what) => plural(count, nouns[what]),

  untitled: '(sin título)',
  date({ year, month, day }) {
    const name = month === undefined ? undefined : months[month - 1];
    const parts = [day, name, year].filter((part) => part !== undefined).join(' de ');
    return year === undefined ? `${parts}, año no indicado` : parts;
  },
  inferred: (date) => `${date} (fecha deducida)`,
  dateUnknown: 'fecha desconocida',
  outletUnknown: 'medio desconocido',
  credit: (name) => `crédito de ${name}`,
  author: (name) => `por ${name}`,
  paragraph: (number) => `párrafo ${number}`,
  side: (number) => `Versión ${number}`,
  role: {
    answer: 'Las palabras están aquí',
    naming: 'De quién se trata',
    continued: 'La cita continúa',
    speaker: 'Quién habla',
  },
  speakerUnknown: 'no se indica quién habla',
  reported: 'referido, no citado',
  also: (names) => `también: ${names}`,
  alsoIn: (where) => `También en: ${where}`,
  disagreement: {
    amounts:
      'Estos artículos no coinciden: dan cantidades distintas. Cada una aparece con su fuente y su fecha.',
    names: 'Estos artículos no coinciden: dan nombres distintos. Cada uno aparece con su fuente y su fecha.',
    denial:
      'Estos artículos no coinciden: uno lo afirma y otro lo niega. Cada uno aparece con su fuente y su fecha.',
  },
  unknownWords: (words) => `No está en estos artículos: ninguno menciona ${words}.`,
  noSuchAnswer(wanted, words) {
    const asked = {
      who: 'quién',
      where: 'dónde',
      when: 'cuándo',
      'how many': 'cuántos',
      why: 'por qué',
      how: 'cómo',
      what: 'qué',
      whether: 'si es así',
    }[wanted];
    const together = words === undefined ? '' : `, junto con ${words}`;
    return `No está en estos artículos: ninguna frase dice ${asked}${together}.`;
  },
  tooGeneral: 'La pregunta es demasiado general: nombre una persona, un lugar o una cosa que buscar.',
  noSources: 'No está en estos artículos: ninguna frase habla de lo que dice este mensaje.',
  noQuotation(speaker, topic) {
    const by = speaker === undefined ? '' : ` de ${speaker}`;
    const about = topic === undefined ? '' : ` sobre ${topic}`;
    return `No está en estos artículos: ninguna cita${by}${about}.`;
  },
  theseWords: 'estas palabras',
  changed: (articles, count) =>
    `${count === 1 ? `El artículo ${articles} ha` : `Los artículos ${articles} han`} cambiado desde que se leyó, así que no se muestra nada. Pregunte de nuevo en un momento.`,

  noSuchArticle: 'No existe ese artículo. /sources los muestra todos.',
  about: (names) => `Trata de: ${names}`,
  lookOnlyHere: (article) => `Para buscar solo aquí: source:${article}`,
  leftOut: (what) => `Omitido: ${what}`,
  noRoomFor: (count) => `${count} más no cabían en un mensaje.`,
  tooLong: 'La respuesta es demasiado larga para un mensaje. Pida menos, por ejemplo con limit:1.',

  buttons: {
    context: 'Contexto',
    share: 'Compartir',
    shared: 'Compartido',
    citation: 'Copiar como cita',
    source: 'Fuente',
    page: (number, of) => `${number} de ${of}`,
  },
  sharedBy: (name) => `compartido por ${name}`,
  context: (citation) => `Los párrafos alrededor de ${citation}`,
  expired: 'Esta respuesta ha caducado. Pregunte de nuevo.',
  libraryChanged: 'Los artículos han cambiado desde esta respuesta. Pregunte de nuevo.',
  obstacle: {
    noServer: 'Solo se puede compartir en los canales de un servidor al que se añadió este bot.',
    archived: 'Este hilo está archivado: ábralo de nuevo para compartir aquí.',
    channelGone: 'Este canal ya no existe, así que no se ha compartido nada.',
    yours: (permission) => `Usted no puede escribir en este canal: le falta el permiso «${permission}».`,
    bots: (permission) =>
      `El bot no puede escribir en este canal: le falta el permiso «${permission}». Quien gestiona el servidor puede concederlo.`,
  },
  wait: (count) => `Eso fue mucho en poco tiempo. Pregunte de nuevo en ${seconds(count)}.`,
  serverWait: (count) =>
    `Este servidor ha preguntado mucho en poco tiempo. Pregunte de nuevo en ${seconds(count)}.`,
  restarting: 'El bot se está reiniciando. Pregunte de nuevo en un minuto.',
  busy: 'Ahora mismo pregunta mucha gente. Pregunte de nuevo en unos segundos.',
  notUnderstood: 'Este bot no sabe qué hacer con eso.',
  unknownCommand: (known) => `Este bot ya no conoce ese comando. Conoce ${known}.`,
  emptyMessage: 'Este mensaje no tiene texto que buscar.',
  fault: 'Algo ha fallado aquí; no fue por su pregunta. Inténtelo de nuevo en un momento.',
  problem(problem, called) {
    switch (problem.kind) {
      case 'missing':
        return `Falta la opción «${called(problem.option)}»: escriba unas palabras.`;
      case 'empty':
        return `La opción «${called(problem.option)}» está vacía: escriba unas palabras.`;
      case 'too long':
        return `La opción «${called(problem.option)}» tiene ${problem.characters} caracteres; se permiten ${problem.most} como máximo. Pregunte con menos palabras.`;
      case 'too short':
        return `La opción «${called(problem.option)}» es demasiado corta: al menos ${problem.least} caracteres.`;
      case 'not in range':
        return `La opción «${called(problem.option)}» debe ser un número entero de ${problem.least} a ${problem.most}.`;
      case 'nothing to look for':
        return 'Diga qué hay que buscar: un tema, un orador o ambos.';
      case 'no article':
        return `No hay ningún artículo «${problem.source}». Elija uno de la lista, o vea /sources.`;
      case 'several articles':
        return `${problem.count} artículos coinciden con «${problem.source}». Escriba más del título, o vea /sources.`;
      default:
        return assertNever(problem);
    }
  },

  settings: {
    onlyManagers: 'Solo puede cambiar esto quien tiene el permiso «Gestionar servidor».',
    onlyServers: 'Los ajustes son de un servidor: use este comando en uno.',
    answersAre: {
      public:
        'En este servidor las respuestas las ve todo el canal, salvo que alguien pregunte con private:True.',
      private:
        'En este servidor las respuestas solo las ve quien pregunta, salvo con private:False o si comparte la respuesta.',
    },
    turn: {
      public: 'Mostrar las respuestas al canal',
      private: 'Mostrar las respuestas solo a quien pregunta',
    },
    notKept: 'No se pudo guardar el ajuste: el motivo está en el registro del bot.',
  },
  help: {
    promise: 'Cada respuesta es un trozo de un artículo, palabra por palabra, con el lugar donde está.',
    tryThese: 'Pruebe esto:',
    commands: 'Lo que puede preguntar:',
    messageCommands: (names) => `En un mensaje, en Aplicaciones: ${names}.`,
    buttons:
      'Bajo una respuesta: otros pasajes, Contexto (los párrafos de alrededor), Compartir o Copiar como cita.',
    library: (articles) => `El bot conoce ${articles}:`,
    andMore: (articles) => `y ${articles} más: /sources`,
    version: (version, fingerprint) => `Verbatim ${version}, artículos ${fingerprint}`,
  },
};
