import type { DateParts, Lexicon } from './lexicon.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "1 article", "5 articles"; thousands are set off by a comma. */
export function countedInEnglish(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** "29 October 2018", "November 2018", "2018" or "14 January, year not stated". */
function date({ year, month, day }: DateParts): string {
  const dayAndMonth = [day, month === undefined ? undefined : months[month - 1]]
    .filter((part) => part !== undefined)
    .join(' ');
  if (year === undefined) return `${dayAndMonth}, year not stated`;
  return dayAndMonth === '' ? String(year) : `${dayAndMonth} ${year}`;
}

export const english: Lexicon = {
  language: 'en',
  quoted: (words) => `“${words}”`,
  foreign: (words) => words,
  line: (text) => text,
  comma: ', ',
  listed(items, conjunction) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
  },
  counted: countedInEnglish,

  untitled: '(untitled)',
  date,
  inferred: (date) => `${date} (date inferred)`,
  dateUnknown: 'date not known',
  outletUnknown: 'outlet not known',
  credit: (name) => `credit ${name}`,
  author: (name) => `by ${name}`,
  paragraph: (number) => `paragraph ${number}`,
  side: (number) => `Side ${number}`,
  role: {
    answer: 'The words stand here',
    naming: 'Who is meant',
    continued: 'The quotation goes on',
    speaker: 'Who speaks',
  },
  speakerUnknown: 'speaker not stated',
  reported: 'reported, not quoted',
  also: (names) => `also: ${names}`,
  alsoIn: (where) => `Also in: ${where}`,
  disagreement: {
    amounts:
      'These articles do not agree: they give different amounts. Each is shown with its source and date.',
    names: 'These articles do not agree: they give different names. Each is shown with its source and date.',
    denial:
      'These articles do not agree: one says it, another denies it. Each is shown with its source and date.',
  },
  unknownWords: (words) => `Not in these articles: no article mentions ${words}.`,
  noSuchAnswer: (wanted, words) =>
    `Not in these articles: no sentence tells ${wanted}${words === undefined ? '' : ` together with ${words}`}.`,
  tooGeneral: 'The question is too general: name a person, a place or a thing to look for.',
  noSources: 'Not in these articles: no sentence speaks of what this message says.',
  noQuotation: (speaker, topic) =>
    `Not in these articles: no quotation${speaker === undefined ? '' : ` of ${speaker}`}${topic === undefined ? '' : ` about ${topic}`}.`,
  theseWords: 'these words',
  changed: (articles, count) =>
    `${count === 1 ? `The article ${articles} has` : `The articles ${articles} have`} changed since being read, so nothing is shown. Ask again in a moment.`,

  noSuchArticle: 'There is no such article. /sources lists all of them.',
  about: (names) => `About: ${names}`,
  lookOnlyHere: (article) => `To look only here: source:${article}`,
  leftOut: (what) => `Left out: ${what}`,
  noRoomFor: (count) => `${count} more would not fit into one message.`,
  tooLong: 'The answer is too long for one message. Ask for less, for example with limit:1.',

  buttons: {
    context: 'Context',
    share: 'Share',
    shared: 'Shared',
    citation: 'Copy as citation',
    source: 'Open source',
    page: (number, of) => `${number} of ${of}`,
  },
  sharedBy: (name) => `shared by ${name}`,
  context: (citation) => `The paragraphs around ${citation}`,
  expired: 'This answer has expired. Ask again.',
  libraryChanged: 'The articles have changed since this answer. Ask again.',
  obstacle: {
    noServer: 'Sharing works in the channels of a server that this bot was added to.',
    archived: 'This thread is archived: open it again to share here.',
    channelGone: 'This channel is gone, so nothing was shared.',
    yours: (permission) => `You cannot write in this channel: you lack the permission “${permission}”.`,
    bots: (permission) =>
      `The bot cannot write in this channel: it lacks the permission “${permission}”. Somebody who manages the server can grant it.`,
  },
  wait: (seconds) => `That was a lot in a short time. Ask again in ${countedInEnglish(seconds, 'second')}.`,
  serverWait: (seconds) =>
    `This server has asked a lot in a short time. Ask again in ${countedInEnglish(seconds, 'second')}.`,
  busy: 'Many people are asking just now. Ask again in a few seconds.',
  restarting: 'The bot is restarting. Ask again in a minute.',
  notUnderstood: 'This bot does not know what to do with that.',
  unknownCommand: (known) => `This bot does not know that command any more. It knows ${known}.`,
  emptyMessage: 'This message has no text to look for.',
  fault: 'Something went wrong here; it was not your question. Try again in a moment.',

  settings: {
    onlyManagers: 'Only who has the permission “Manage Server” can change this.',
    onlyServers: 'Settings belong to a server: use this command in one.',
    answersAre: {
      public: 'Answers in this server are seen by the whole channel, unless somebody asks with private:True.',
      private:
        'Answers in this server are seen only by whoever asks, unless they ask with private:False or share the answer.',
    },
    turn: { public: 'Show answers to the channel', private: 'Show answers only to the asker' },
    notKept: 'The setting could not be kept: whoever runs the bot finds the reason in its log.',
  },
  help: {
    promise: 'Every answer is a piece of an article, word for word, with the place where it stands.',
    tryThese: 'Try these:',
    commands: 'What you can ask:',
    messageCommands: (names) => `On a message, under Apps: ${names}.`,
    buttons:
      'Under an answer: other candidates, Context (the paragraphs around it), Share or Copy as citation.',
    library: (articles) => `It knows ${articles}:`,
    andMore: (articles) => `and ${articles} more: /sources`,
    version: (version, fingerprint) => `Verbatim ${version}, articles ${fingerprint}`,
  },
};
