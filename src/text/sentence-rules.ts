/**
 * Intl.Segmenter ends a sentence after "Lt. Col.", "U.S." and "Nov.", and inside a quotation of several sentences.
 * Each rule looks at the text before a proposed end and at the text after it, and says whether the sentence goes on.
 */
export type Goes = (before: string, after: string) => boolean;

/** Titles and ranks stand before a name. Usual English abbreviations of military, civil, academic and church titles. */
const titles =
  /(?:^|[\s(“"'‘—-])(?:Mr|Mrs|Ms|Messrs|Mx|Dr|Prof|Rev|Fr|Hon|Pres|Gov|Sen|Rep|Amb|Atty|Supt|Insp|Det|Gen|Lt|Col|Maj|Capt|Cpt|Cmdr|Cdr|Brig|Adm|Sgt|Cpl|Pvt|Pfc)\.\s*$/;

/** Saints, mountains and forts stand before a name, streets after one. */
const saints = /(?:^|[\s(“"'‘—-])(?:St|Ste|Mt|Ft)\.\s*$/;

/** Months and week days are abbreviated before a number. */
const dates =
  /(?:^|[\s(])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.\s*$/;

/** Abbreviations that always point on to what follows. */
const pointers = /(?:^|[\s(])(?:vs|v|cf|ca|approx|e\.g|i\.e|viz)\.\s*$/;

/** Abbreviations that point on to a number. */
const numberPointers =
  /(?:^|[\s(])(?:No|Nos|Art|Sec|Fig|Figs|Vol|Ch|pp?|est|m|bn|Inc|Corp|Co|Ltd|Jr|Sr|Bros|etc|al|a\.m|p\.m|dept|min|max|sq|ft|in|lb|oz)\.\s*$/i;

/** One initial: "J. Smith", "George W. Bush". */
const initial = /(?:^|[\s(.“"-])\p{Lu}\.\s*$/u;

/** Several initials, an acronym with dots: "U.S.", "D.C.". */
const acronym = /(?:^|[\s(“"‘'-])(?:\p{Lu}\.){2,}\s*$/u;

/** Words that begin a sentence far more often than they follow an acronym. */
const starters =
  /^["“‘'(]*(?:The|This|That|These|Those|It|Its|He|She|They|His|Her|Their|We|I|You|There|Here|In|On|At|By|For|From|With|After|Before|When|While|Since|Although|Though|If|But|And|Or|So|Yet|However|Meanwhile|Also|As|Now|Then|Many|Most|Some|All|Both|Each|No|Not|One|Two|An|What|Who|Where|Why|How)\b/;

/** A quotation that asks or shouts, and who speaks: “Is that all?” Lund-Hale asked. */
const asked = /[?!…]["”’»]\s*$/;
const speaks =
  /^(?!(?:Nobody|Everybody|Somebody|No one|Everyone|Someone|None)\b)(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3}) |(?:al|el)-){1,6}(?:said|says|asks|asked|told|tells|adds|added|wrote|writes|shouted|cried|replied|answered|called|warned|wondered|joked|insisted)\b/u;

const writtenSmall = /^["“‘'([—–-]*\p{Ll}/u;
const opensWithNumber = /^\(?\p{N}/u;
const opensWithCapital = /^["“‘'(]*\p{Lu}/u;
const onlyMarks = /^[\s\p{P}\p{S}]*$/u;

export const rules: readonly Goes[] = [
  (before) => titles.test(before),
  (before, after) => saints.test(before) && opensWithCapital.test(after) && !starters.test(after),
  (before, after) => dates.test(before) && opensWithNumber.test(after),
  (before) => pointers.test(before),
  (before, after) => numberPointers.test(before) && opensWithNumber.test(after),
  (before, after) =>
    initial.test(before) && !acronym.test(before) && opensWithCapital.test(after) && !starters.test(after),
  (before, after) => acronym.test(before) && !starters.test(after),
  (before, after) => asked.test(before) && speaks.test(after),
  // A sentence never begins with a small letter in edited prose: "…", "!" and "?" inside one do not end it.
  (_, after) => writtenSmall.test(after),
  // Stray marks belong to what they follow.
  (_, after) => onlyMarks.test(after),
  (before) => onlyMarks.test(before),
];
