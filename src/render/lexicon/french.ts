import { assertNever } from '../../errors.ts';
import type { Lexicon } from './lexicon.ts';
import { type CountedNouns, pluralIn } from './plural.ts';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

const nouns: CountedNouns = {
  paragraph: { one: '# paragraphe', other: '# paragraphes' },
  sentence: { one: '# phrase', other: '# phrases' },
  word: { one: '# mot', other: '# mots' },
  quotation: { one: '# citation', other: '# citations' },
  article: { one: '# article', other: '# articles' },
  file: { one: '# fichier', other: '# fichiers' },
  'further file': { one: '# autre fichier', other: '# autres fichiers' },
  'further place': { one: '# autre endroit', other: '# autres endroits' },
};

const plural = pluralIn('fr');
const seconds = (count: number) => plural(count, { one: '# seconde', other: '# secondes' });

export const french: Lexicon = {
  language: 'fr',
  quoted: (words) => `«\u00a0${words}\u00a0»`,
  foreign: (words) => words,
  line: (text) => text,
  comma: ', ',
  listed(items, conjunction) {
    const last = items.at(-1) ?? '';
    const joint = conjunction === 'and' ? 'et' : 'ou';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
  },
  counted: (count, what) => plural(count, nouns[what]),

  untitled: '(sans titre)',
  date({ year, month, day }) {
    const name = month === undefined ? undefined : months[month - 1];
    const first = day === 1 ? '1er' : day;
    const parts = [first, name, year].filter((part) => part !== undefined).join(' ');
    return year === undefined ? `${parts}, année non précisée` : parts;
  },
  inferred: (date) => `${date} (date déduite)`,
  dateUnknown: 'date inconnue',
  outletUnknown: 'média inconnu',
  credit: (name) => `crédit ${name}`,
  author: (name) => `par ${name}`,
  paragraph: (number) => `paragraphe ${number}`,
  side: (number) => `Version ${number}`,
  role: {
    answer: 'Les mots se trouvent ici',
    naming: 'De qui il s’agit',
    continued: 'La citation continue',
    speaker: 'Qui parle',
  },
  speakerUnknown: 'auteur des propos non précisé',
  reported: 'rapporté, non cité',
  also: (names) => `aussi : ${names}`,
  alsoIn: (where) => `Aussi dans : ${where}`,
  disagreement: {
    amounts:
      'Ces articles ne concordent pas : ils donnent des nombres différents. Chacun figure avec sa source et sa date.',
    names:
      'Ces articles ne concordent pas : ils donnent des noms différents. Chacun figure avec sa source et sa date.',
    denial:
      'Ces articles ne concordent pas : l’un l’affirme, un autre le dément. Chacun figure avec sa source et sa date.',
  },
  unknownWords: (words) => `Pas dans ces articles : aucun article ne mentionne ${words}.`,
  noSuchAnswer(wanted, words) {
    const asked = {
      who: 'qui',
      where: 'où',
      when: 'quand',
      'how many': 'combien',
      why: 'pourquoi',
      how: 'comment',
      what: 'quoi',
      whether: 'si c’est le cas',
    }[wanted];
    const together = words === undefined ? '' : `, avec ${words}`;
    return `Pas dans ces articles : aucune phrase ne dit ${asked}${together}.`;
  },
  tooGeneral: 'La question est trop générale : nommez une personne, un lieu ou une chose à chercher.',
  noSources: 'Pas dans ces articles : aucune phrase ne parle de ce que dit ce message.',
  noQuotation(speaker, topic) {
    const by = speaker === undefined ? '' : ` de ${speaker}`;
    const about = topic === undefined ? '' : ` sur ${topic}`;
    return `Pas dans ces articles : aucune citation${by}${about}.`;
  },
  theseWords: 'ces mots',
  changed: (articles, count) =>
    `${count === 1 ? `L’article ${articles} a` : `Les articles ${articles} ont`} changé depuis la lecture ; rien n’est donc montré. Reposez la question dans un instant.`,

  noSuchArticle: 'Cet article n’existe pas. /sources les montre tous.',
  about: (names) => `Il y est question de : ${names}`,
  lookOnlyHere: (article) => `Pour ne chercher qu’ici : source:${article}`,
  leftOut: (what) => `Laissé de côté : ${what}`,
  noRoomFor: (count) => `${count} de plus ne tenaient pas dans un message.`,
  tooLong: 'La réponse est trop longue pour un message. Demandez-en moins, par exemple avec limit:1.',

  buttons: {
    context: 'Contexte',
    share: 'Partager',
    shared: 'Partagé',
    citation: 'Copier comme citation',
    source: 'Source',
    page: (number, of) => `${number} sur ${of}`,
  },
  sharedBy: (name) => `partagé par ${name}`,
  context: (citation) => `Les paragraphes autour de ${citation}`,
  expired: 'Cette réponse a expiré. Reposez la question.',
  libraryChanged: 'Les articles ont changé depuis cette réponse. Reposez la question.',
  obstacle: {
    noServer: 'On ne peut partager que dans les salons d’un serveur auquel ce bot a été ajouté.',
    archived: 'Ce fil est archivé : rouvrez-le pour partager ici.',
    channelGone: 'Ce salon n’existe plus ; rien n’a été partagé.',
    yours: (permission) =>
      `Vous ne pouvez pas écrire dans ce salon : il vous manque la permission « ${permission} ».`,
    bots: (permission) =>
      `Le bot ne peut pas écrire dans ce salon : il lui manque la permission « ${permission} ». Qui gère le serveur peut l’accorder.`,
  },
  wait: (count) => `Cela fait beaucoup en peu de temps. Réessayez dans ${seconds(count)}.`,
  serverWait: (count) =>
    `Ce serveur a posé beaucoup de questions en peu de temps. Réessayez dans ${seconds(count)}.`,
  restarting: 'Le bot redémarre. Réessayez dans une minute.',
  busy: 'Beaucoup de monde pose des questions en ce moment. Réessayez dans quelques secondes.',
  notUnderstood: 'Ce bot ne sait que faire de cela.',
  unknownCommand: (known) => `Ce bot ne connaît plus cette commande. Il connaît ${known}.`,
  emptyMessage: 'Ce message ne contient aucun texte à chercher.',
  fault: 'Une erreur s’est produite ici ; votre question n’y est pour rien. Réessayez dans un instant.',
  problem(problem, called) {
    switch (problem.kind) {
      case 'missing':
        return `L’option « ${called(problem.option)} » manque : écrivez quelques mots.`;
      case 'empty':
        return `L’option « ${called(problem.option)} » est vide : écrivez quelques mots.`;
      case 'too long':
        return `L’option « ${called(problem.option)} » a ${problem.characters} caractères ; ${problem.most} au plus sont permis. Abrégez la question.`;
      case 'too short':
        return `L’option « ${called(problem.option)} » est trop courte : ${problem.least} caractères au moins.`;
      case 'not in range':
        return `L’option « ${called(problem.option)} » doit être un nombre entier de ${problem.least} à ${problem.most}.`;
      case 'nothing to look for':
        return 'Dites ce qu’il faut chercher : un sujet, un orateur, ou les deux.';
      case 'no article':
        return `Il n’y a pas d’article « ${problem.source} ». Choisissez-en un dans la liste, ou voyez /sources.`;
      case 'several articles':
        return `${problem.count} articles correspondent à « ${problem.source} ». Écrivez une plus grande partie du titre, ou voyez /sources.`;
      default:
        return assertNever(problem);
    }
  },

  settings: {
    onlyManagers: 'Seules les personnes ayant la permission « Gérer le serveur » peuvent changer cela.',
    onlyServers: 'Les réglages sont propres à un serveur : utilisez cette commande dans un serveur.',
    answersAre: {
      public: 'Sur ce serveur, tout le salon voit les réponses, sauf si l’on demande avec private:True.',
      private:
        'Sur ce serveur, seule la personne qui demande voit la réponse, sauf avec private:False ou si elle la partage.',
    },
    turn: {
      public: 'Montrer les réponses au salon',
      private: 'Ne montrer les réponses qu’à qui demande',
    },
    notKept: 'Le réglage n’a pas pu être enregistré : la raison est dans le journal du bot.',
  },
  help: {
    promise: 'Chaque réponse est un morceau d’article, mot pour mot, avec l’endroit où il se trouve.',
    tryThese: 'À essayer :',
    commands: 'Ce que vous pouvez demander :',
    messageCommands: (names) => `Sur un message, sous Applications : ${names}.`,
    buttons:
      'Sous une réponse : d’autres passages, Contexte (les paragraphes autour), Partager ou Copier comme citation.',
    library: (articles) => `Le bot connaît ${articles} :`,
    andMore: (articles) => `et ${articles} de plus : /sources`,
    version: (version, fingerprint) => `Verbatim ${version}, articles ${fingerprint}`,
  },
};
