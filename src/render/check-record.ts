import type { Evidence, SpeakerShown } from '../domain/answer.ts';
import type { Check, Compared, Matched, Turn, Typography, Verdict } from '../domain/verdict.ts';
import { assertNever } from '../errors.ts';
import { type EvidenceRecord, evidenceRecord, type Offsets } from './evidence-record.ts';

/** A piece of a comparison. `at` is where the article's words stand in the sentence of the evidence with this index. */
type ComparedRecord =
  | {
      readonly kind: Exclude<Compared['kind'], 'added'>;
      readonly text: string;
      readonly evidence: number;
      readonly at: Offsets;
    }
  | { readonly kind: 'added'; readonly text: string };

type TurnRecord = {
  readonly kind: Turn['kind'];
  readonly article: string | null;
  readonly text: string | null;
};

/** What became of one quotation of /verify. */
export type CheckRecord = {
  readonly verdict: Verdict['kind'];
  /** As it was typed, and the name given for it. */
  readonly checked: string;
  readonly claimed: string | null;
  /** The article's words that it was found in, of the first piece of evidence; empty where it was not found. */
  readonly text: string;
  readonly evidence: readonly EvidenceRecord[];
  readonly also: readonly EvidenceRecord[];
  /** Whom the article has say it; null when it quotes the words and does not say whom. */
  readonly speaker?: SpeakerShown | null;
  readonly comparison: readonly ComparedRecord[];
  readonly turns: readonly TurnRecord[];
  /** Of altered and cut words: whether the article says that somebody else than the one named said them. */
  readonly otherSpeaker?: boolean;
  readonly typography?: readonly Typography[];
  /** Words of it that no article has. */
  readonly unknown?: readonly string[];
};

export function checkRecord({ text, claimed, verdict }: Check): CheckRecord {
  return { verdict: verdict.kind, checked: text, claimed: claimed ?? null, ...detailsOf(verdict) };
}

type Details = Omit<CheckRecord, 'verdict' | 'checked' | 'claimed'>;

function detailsOf(verdict: Verdict): Details {
  switch (verdict.kind) {
    case 'exact':
    case 'other speaker':
      return {
        ...matchDetails([verdict.match], verdict),
        also: verdict.also.map(own),
        typography: verdict.typography,
      };
    case 'altered':
    case 'cut':
      return { ...matchDetails([verdict.match], verdict), otherSpeaker: verdict.isOthers };
    case 'stitched':
      return matchDetails(verdict.parts, { naming: [] });
    case 'other words':
      return { text: '', evidence: verdict.evidence.map(own), also: [], comparison: [], turns: [] };
    case 'absent':
      return { text: '', evidence: [], also: [], comparison: [], turns: [], unknown: verdict.unknown };
    default:
      return assertNever(verdict);
  }
}

type Said = { readonly speaker?: SpeakerShown | null; readonly naming: readonly Evidence[] };

function matchDetails(matches: readonly Matched[], { speaker, naming }: Said): Details {
  const [first] = matches;
  return {
    text: first === undefined ? '' : wordsOf(first.evidence),
    evidence: [...matches.map(({ evidence }) => own(evidence)), ...naming.map(own)],
    also: [],
    ...(speaker !== undefined && { speaker }),
    comparison: matches.flatMap(({ comparison, evidence }, index) =>
      comparison.map(
        (piece): ComparedRecord =>
          piece.kind === 'added'
            ? piece
            : {
                kind: piece.kind,
                text: evidence.sentence.slice(piece.range.from, piece.range.to),
                evidence: index,
                at: [piece.range.from, piece.range.to],
              },
      ),
    ),
    turns: matches.flatMap(({ turns, evidence }) =>
      turns.map(({ kind, article, text }) => ({
        kind,
        article: article === undefined ? null : evidence.sentence.slice(article.from, article.to),
        text: text ?? null,
      })),
    ),
  };
}

function own(evidence: Evidence): EvidenceRecord {
  return evidenceRecord(evidence, wordsOf(evidence));
}

function wordsOf({ sentence, highlight }: Evidence): string {
  return sentence.slice(highlight?.from, highlight?.to);
}
