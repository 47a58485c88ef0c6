import { assertNever } from '../../errors.ts';
import type { Lexicon } from './lexicon.ts';
import { type CountedNouns, pluralIn } from './plural.ts';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

const nouns: CountedNouns = {
  paragraph: { one: '# Absatz', other: '# Absätze' },
  sentence: { one: '# Satz', other: '# Sätze' },
  word: { one: '# Wort', other: '# Wörter' },
  quotation: { one: '# Zitat', other: '# Zitate' },
  article: { one: '# Artikel', other: '# Artikel' },
  file: { one: '# Datei', other: '# Dateien' },
  'further file': { one: '# weitere Datei', other: '# weitere Dateien' },
  'further place': { one: '# weiteren Stelle', other: '# weiteren Stellen' },
};

const plural = pluralIn('de');
const seconds = (count: number) => plural(count, { one: '# Sekunde', other: '# Sekunden' });

export const german: Lexicon = {
  language: 'de',
  quoted: (words) => `„${words}“`,
  foreign: (words) => words,
  line: (text) => text,
  comma: ', ',
  listed(items, conjunction) {
    const last = items.at(-1) ?? '';
    const joint = conjunction === 'and' ? 'und' : 'oder';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
  },
  counted: (count, what) => plural(count, nouns[what]),

  untitled: '(ohne Titel)',
  date({ year, month, day }) {
    const name = month === undefined ? undefined : months[month - 1];
    const parts = [day === undefined ? undefined : `${day}.`, name, year].filter(
      (part) => part !== undefined,
    );
    return year === undefined ? `${parts.join(' ')}, Jahr nicht angegeben` : parts.join(' ');
  },
  inferred: (date) => `${date} (Datum erschlossen)`,
  dateUnknown: 'Datum unbekannt',
  outletUnknown: 'Medium unbekannt',
  credit: (name) => `Agentur ${name}`,
  author: (name) => `von ${name}`,
  paragraph: (number) => `Absatz ${number}`,
  side: (number) => `Seite ${number}`,
  role: {
    answer: 'Die Worte stehen hier',
    naming: 'Wer gemeint ist',
    continued: 'Das Zitat geht weiter',
    speaker: 'Wer spricht',
  },
  speakerUnknown: 'Sprecher nicht angegeben',
  reported: 'berichtet, nicht zitiert',
  also: (names) => `auch: ${names}`,
  alsoIn: (where) => `Auch in: ${where}`,
  disagreement: {
    amounts:
      'Diese Artikel sind sich nicht einig: Sie nennen verschiedene Zahlen. Jede steht mit Quelle und Datum da.',
    names:
      'Diese Artikel sind sich nicht einig: Sie nennen verschiedene Namen. Jeder steht mit Quelle und Datum da.',
    denial:
      'Diese Artikel sind sich nicht einig: Einer sagt es, ein anderer bestreitet es. Beides steht mit Quelle und Datum da.',
  },
  unknownWords: (words) => `Nicht in diesen Artikeln: Kein Artikel nennt ${words}.`,
  noSuchAnswer(wanted, words) {
    const asked = {
      who: 'wer',
      where: 'wo',
      when: 'wann',
      'how many': 'wie viele',
      why: 'warum',
      how: 'wie',
      what: 'was',
      whether: 'ob',
    }[wanted];
    const together = words === undefined ? '' : `, zusammen mit ${words}`;
    return `Nicht in diesen Artikeln: Kein Satz sagt, ${asked}${together}.`;
  },
  tooGeneral: 'Die Frage ist zu allgemein: Nennen Sie eine Person, einen Ort oder eine Sache.',
  noSources: 'Nicht in diesen Artikeln: Kein Satz handelt von dem, was diese Nachricht sagt.',
  noQuotation(speaker, topic) {
    const by = speaker === undefined ? '' : ` von ${speaker}`;
    const about = topic === undefined ? '' : ` über ${topic}`;
    return `Nicht in diesen Artikeln: kein Zitat${by}${about}.`;
  },
  theseWords: 'diese Worte',
  changed: (articles, count) =>
    `${count === 1 ? `Der Artikel ${articles} hat` : `Die Artikel ${articles} haben`} sich geändert, seit sie gelesen wurden; deshalb wird nichts gezeigt. Fragen Sie gleich noch einmal.`,

  noSuchArticle: 'Diesen Artikel gibt es nicht. /sources zeigt alle.',
  about: (names) => `Es geht um: ${names}`,
  lookOnlyHere: (article) => `Um nur hier zu suchen: source:${article}`,
  leftOut: (what) => `Weggelassen: ${what}`,
  noRoomFor: (count) => `${count} weitere passten nicht in eine Nachricht.`,
  tooLong: 'Die Antwort ist zu lang für eine Nachricht. Fragen Sie nach weniger, zum Beispiel mit limit:1.',

  buttons: {
    context: 'Zusammenhang',
    share: 'Teilen',
    shared: 'Geteilt',
    citation: 'Als Zitat kopieren',
    source: 'Quelle',
    page: (number, of) => `${number} von ${of}`,
  },
  sharedBy: (name) => `geteilt von ${name}`,
  context: (citation) => `Die Absätze um ${citation}`,
  expired: 'Diese Antwort ist abgelaufen. Fragen Sie noch einmal.',
  libraryChanged: 'Die Artikel haben sich seit dieser Antwort geändert. Fragen Sie noch einmal.',
  obstacle: {
    noServer: 'Teilen kann man in den Kanälen eines Servers, zu dem dieser Bot hinzugefügt wurde.',
    archived: 'Dieser Thread ist archiviert: Öffnen Sie ihn wieder, um hier zu teilen.',
    channelGone: 'Diesen Kanal gibt es nicht mehr, deshalb wurde nichts geteilt.',
    yours: (permission) =>
      `Sie können in diesem Kanal nicht schreiben: Ihnen fehlt die Berechtigung „${permission}“.`,
    bots: (permission) =>
      `Der Bot kann in diesem Kanal nicht schreiben: Ihm fehlt die Berechtigung „${permission}“. Wer den Server verwaltet, kann sie geben.`,
  },
  wait: (count) => `Das war viel in kurzer Zeit. Fragen Sie in ${seconds(count)} wieder.`,
  serverWait: (count) =>
    `Auf diesem Server wurde viel in kurzer Zeit gefragt. Fragen Sie in ${seconds(count)} wieder.`,
  restarting: 'Der Bot startet neu. Fragen Sie in einer Minute wieder.',
  busy: 'Gerade fragen viele Leute. Fragen Sie in ein paar Sekunden wieder.',
  notUnderstood: 'Damit kann dieser Bot nichts anfangen.',
  unknownCommand: (known) => `Diesen Befehl kennt der Bot nicht mehr. Er kennt ${known}.`,
  emptyMessage: 'Diese Nachricht hat keinen Text, nach dem man suchen könnte.',
  fault: 'Hier ist etwas schiefgegangen; an Ihrer Frage lag es nicht. Versuchen Sie es gleich noch einmal.',
  problem(problem, called) {
    switch (problem.kind) {
      case 'missing':
        return `Die Angabe „${called(problem.option)}“ fehlt: Schreiben Sie ein paar Worte.`;
      case 'empty':
        return `Die Angabe „${called(problem.option)}“ ist leer: Schreiben Sie ein paar Worte.`;
      case 'too long':
        return `Die Angabe „${called(problem.option)}“ hat ${problem.characters} Zeichen; höchstens ${problem.most} sind erlaubt. Fragen Sie kürzer.`;
      case 'too short':
        return `Die Angabe „${called(problem.option)}“ ist zu kurz: mindestens ${problem.least} Zeichen.`;
      case 'not in range':
        return `Die Angabe „${called(problem.option)}“ muss eine ganze Zahl von ${problem.least} bis ${problem.most} sein.`;
      case 'nothing to look for':
        return 'Sagen Sie, wonach gesucht werden soll: ein Thema, ein Sprecher oder beides.';
      case 'no article':
        return `Es gibt keinen Artikel „${problem.source}“. Wählen Sie einen aus der Liste, oder siehe /sources.`;
      case 'several articles':
        return `Auf „${problem.source}“ passen ${problem.count} Artikel. Schreiben Sie mehr vom Titel, oder siehe /sources.`;
      default:
        return assertNever(problem);
    }
  },

  settings: {
    onlyManagers: 'Das kann nur ändern, wer die Berechtigung „Server verwalten“ hat.',
    onlyServers: 'Einstellungen gehören zu einem Server: Benutzen Sie diesen Befehl dort.',
    answersAre: {
      public: 'Antworten sieht auf diesem Server der ganze Kanal, außer wenn jemand mit private:True fragt.',
      private:
        'Antworten sieht auf diesem Server nur, wer fragt, außer mit private:False oder wenn die Antwort geteilt wird.',
    },
    turn: { public: 'Antworten dem Kanal zeigen', private: 'Antworten nur dem Fragenden zeigen' },
    notKept: 'Die Einstellung konnte nicht gespeichert werden: Der Grund steht im Protokoll des Bots.',
  },
  help: {
    promise: 'Jede Antwort ist ein Stück eines Artikels, Wort für Wort, mit der Stelle, an der es steht.',
    tryThese: 'Zum Ausprobieren:',
    commands: 'Was Sie fragen können:',
    messageCommands: (names) => `Bei einer Nachricht, unter Apps: ${names}.`,
    buttons:
      'Unter einer Antwort: weitere Stellen, Zusammenhang (die Absätze darum herum), Teilen oder Als Zitat kopieren.',
    library: (articles) => `Der Bot kennt ${articles}:`,
    andMore: (articles) => `und ${articles} weitere: /sources`,
    version: (version, fingerprint) => `Verbatim ${version}, Artikel ${fingerprint}`,
  },
};
