import type { Disagreement, Evidence, Wanted } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import type { Problem } from '../../errors.ts';

export type Counted =
  | 'paragraph'
  | 'sentence'
  | 'word'
  | 'quotation'
  | 'article'
  | 'file'
  | 'further file'
  | 'further place';

/** What people who speak the language see of an option's name. */
export type CalledOption = (option: string) => string;

/** A date as precisely as it is known. `month` is 1 to 12. */
export type DateParts = { readonly year?: number; readonly month?: number; readonly day?: number };

/**
 * Everything the program says for itself in one language. A text that is missing in one of them is a type error.
 * Parameters are plain text and already marked as foreign where that matters; what comes out is plain text too.
 */
export type Lexicon = {
  readonly language: Language;
  /** Puts quotation marks round words of an article or of a person. */
  readonly quoted: (words: string) => string;
  /** Words of an article or a person among ours: keeps them from being read in our direction of writing. */
  readonly foreign: (words: string) => string;
  /** Begins a line with our direction of writing, though its first words are foreign. */
  readonly line: (text: string) => string;
  /** Between parts of a line. */
  readonly comma: string;
  /** The last of several is joined to the others: "a, b or c". */
  readonly listed: (items: readonly string[], conjunction: 'and' | 'or') => string;
  readonly counted: (count: number, what: Counted) => string;

  readonly untitled: string;
  readonly date: (date: DateParts) => string;
  readonly inferred: (date: string) => string;
  readonly dateUnknown: string;
  readonly outletUnknown: string;
  readonly credit: (name: string) => string;
  readonly author: (name: string) => string;
  readonly paragraph: (number: number) => string;
  readonly side: (number: number) => string;
  readonly role: Readonly<Record<Evidence['role'], string>>;
  readonly speakerUnknown: string;
  /** After a speaker whose words are not quoted. */
  readonly reported: string;
  readonly also: (names: string) => string;
  readonly alsoIn: (where: string) => string;
  readonly disagreement: Readonly<Record<Disagreement['kind'], string>>;
  /** Words are already quoted and listed; for `noSuchAnswer` there may be none. */
  readonly unknownWords: (words: string) => string;
  readonly noSuchAnswer: (wanted: Wanted, words: string | undefined) => string;
  readonly tooGeneral: string;
  readonly noSources: string;
  readonly noQuotation: (speaker: string | undefined, topic: string | undefined) => string;
  readonly theseWords: string;
  readonly changed: (articles: string, count: number) => string;

  readonly noSuchArticle: string;
  readonly about: (names: string) => string;
  readonly lookOnlyHere: (article: string) => string;
  readonly leftOut: (what: string) => string;
  readonly noRoomFor: (count: number) => string;
  readonly tooLong: string;

  readonly buttons: {
    readonly context: string;
    readonly share: string;
    readonly shared: string;
    readonly citation: string;
    readonly source: string;
    readonly page: (number: number, of: number) => string;
  };
  readonly sharedBy: (name: string) => string;
  readonly context: (citation: string) => string;
  /** A button of an answer that cannot be shown any more. */
  readonly expired: string;
  readonly libraryChanged: string;
  readonly obstacle: {
    readonly noServer: string;
    readonly archived: string;
    readonly channelGone: string;
    readonly yours: (permission: string) => string;
    readonly bots: (permission: string) => string;
  };
  readonly wait: (seconds: number) => string;
  readonly serverWait: (seconds: number) => string;
  readonly restarting: string;
  readonly busy: string;
  readonly notUnderstood: string;
  readonly unknownCommand: (known: string) => string;
  readonly emptyMessage: string;
  readonly fault: string;
  /** What is wrong with what somebody typed. English errors say it themselves. */
  readonly problem?: (problem: Problem, called: CalledOption) => string;

  readonly settings: {
    readonly onlyManagers: string;
    readonly onlyServers: string;
    readonly answersAre: Readonly<Record<'public' | 'private', string>>;
    readonly turn: Readonly<Record<'public' | 'private', string>>;
    readonly notKept: string;
  };
  readonly help: {
    readonly promise: string;
    readonly tryThese: string;
    readonly commands: string;
    readonly messageCommands: (names: string) => string;
    readonly buttons: string;
    readonly library: (articles: string) => string;
    readonly andMore: (articles: number) => string;
    readonly version: (version: string, fingerprint: string) => string;
  };
};
