import type { SpeakerShown } from '../domain/answer.ts';
import type { Check, Matched, Turn, Typography, Verdict } from '../domain/verdict.ts';
import { assertNever } from '../errors.ts';
import { english } from './lexicon/english.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { verifyLexicons } from './lexicon/verify/languages.ts';
import { shorten } from './shorten.ts';
import { listWords, longestTitle } from './words.ts';

const longestTurn = 60;

/** The verdict in a word or two. */
export function verdictName({ verdict }: Check, lexicon: Lexicon = english): string {
  return verifyLexicons[lexicon.language].name[verdict.kind];
}

/** What the verdict means, in a sentence or two. */
export function verdictWords({ verdict, claimed }: Check, lexicon: Lexicon = english): string {
  const words = verifyLexicons[lexicon.language];
  switch (verdict.kind) {
    case 'exact':
      return [
        words.exact,
        ...typographyWords(verdict.typography, lexicon),
        ...(claimed === undefined ? [] : [speakerNote(verdict.speaker, claimed, lexicon)]),
      ].join(' ');
    case 'other speaker':
      return words.otherSpeaker(name(verdict.speaker.name, lexicon), name(claimed ?? '', lexicon));
    case 'altered':
      return withOther(words.altered, verdict, claimed, lexicon);
    case 'stitched':
      return words.stitched(verdict.parts.length);
    case 'cut':
      return withOther(
        verdict.match.turns.length > 0 ? words.cutAndTurned : words.cut,
        verdict,
        claimed,
        lexicon,
      );
    case 'other words':
      return words.otherWords;
    case 'absent':
      return verdict.unknown.length === 0
        ? words.absent
        : words.unknown(listWords(verdict.unknown, 'or', lexicon));
    default:
      return assertNever(verdict);
  }
}

/** Adds that somebody else said it than the one named. */
function withOther(
  words: string,
  { isOthers, speaker }: Extract<Verdict, { kind: 'altered' | 'cut' }>,
  claimed: string | undefined,
  lexicon: Lexicon,
): string {
  if (!isOthers || speaker == null || claimed === undefined) return words;
  const { saidByOther } = verifyLexicons[lexicon.language];
  return `${words} ${saidByOther(name(speaker.name, lexicon), name(claimed, lexicon))}`;
}

function typographyWords(differences: readonly Typography[], lexicon: Lexicon): string[] {
  if (differences.length === 0) return [];
  const { differsOnlyIn, typography } = verifyLexicons[lexicon.language];
  const names = differences.map((one) => typography[one]);
  return [differsOnlyIn(lexicon.listed(names, 'and'))];
}

/** About the name that somebody gave for the words. */
function speakerNote(speaker: SpeakerShown | null | undefined, claimed: string, lexicon: Lexicon): string {
  const words = verifyLexicons[lexicon.language];
  if (speaker === null) return words.saidByNobody(name(claimed, lexicon));
  if (speaker === undefined) return words.notQuoted(name(claimed, lexicon));
  return (speaker.reported === true ? words.reported : words.said)(name(speaker.name, lexicon));
}

function name(text: string, { foreign }: Lexicon): string {
  return foreign(shorten(text, longestTitle));
}

/** "Turns the meaning: a number, “2,000” in the article, “3,000” in the text." */
export function turnWords(
  { kind, article, text }: Turn,
  { evidence }: Matched,
  lexicon: Lexicon = english,
): string {
  const words = verifyLexicons[lexicon.language];
  const { quoted, foreign, line } = lexicon;
  const shown = (part: string) => quoted(foreign(shorten(part, longestTurn)));
  const here = article && shown(evidence.sentence.slice(article.from, article.to));
  const there = text === undefined ? undefined : shown(text);
  if (here !== undefined && there !== undefined) return line(words.turnsTo(words.turn[kind], here, there));
  if (here !== undefined) return line(words.turnsWithout(words.turn[kind], here));
  return line(words.turnsWith(words.turn[kind], there ?? ''));
}

/** "“The text” — Name", as it was typed. */
export function checkedWords({ text, claimed }: Check, lexicon: Lexicon = english): string {
  const { quoted, foreign, line } = lexicon;
  const bare = quoted(foreign(text.replace(/^[“„"«'‘]+|[”“"»'’]+$/gu, '')));
  return line(claimed === undefined ? bare : `${bare} — ${name(claimed, lexicon)}`);
}

export function uncheckedWords(unchecked: number, lexicon: Lexicon = english): string {
  return verifyLexicons[lexicon.language].unchecked(unchecked);
}

/** A piece of a comparison as it is shown: what stands between two words of the article comes along. */
export type ShownPiece = { readonly text: string; readonly style: 'plain' | 'added' | 'removed' };

/** The comparison as a reader sees it: the article's words, those that the text lacks struck, those it adds bold. */
export function comparisonPieces({ comparison, evidence }: Matched): ShownPiece[] {
  const pieces: ShownPiece[] = [];
  let end: number | undefined;
  for (const piece of comparison) {
    if (piece.kind === 'added') {
      pieces.push(
        { text: pieces.length === 0 ? '' : ' ', style: 'plain' },
        { text: piece.text, style: 'added' },
      );
      continue;
    }
    const { from, to } = piece.range;
    const isAfterAdded = pieces.at(-1)?.style === 'added';
    const between = end === undefined ? '' : evidence.sentence.slice(end, from);
    pieces.push({ text: between === '' && isAfterAdded ? ' ' : between, style: 'plain' });
    pieces.push({
      text: evidence.sentence.slice(from, to),
      style: piece.kind === 'same' ? 'plain' : 'removed',
    });
    end = to;
  }
  return pieces.filter(({ text }) => text !== '');
}
