import type { TurnKind, Typography, Verdict } from '../../../domain/verdict.ts';

/** What the program says about a checked quotation in one language. Parameters are plain text, already quoted. */
export type VerifyLexicon = {
  readonly name: Readonly<Record<Verdict['kind'], string>>;
  /** What a verdict means, in a sentence. */
  readonly exact: string;
  readonly otherSpeaker: (speaker: string, claimed: string) => string;
  readonly altered: string;
  readonly stitched: (places: number) => string;
  readonly cut: string;
  readonly cutAndTurned: string;
  readonly otherWords: string;
  readonly absent: string;
  readonly unknown: (words: string) => string;
  readonly typography: Readonly<Record<Typography, string>>;
  readonly differsOnlyIn: (what: string) => string;
  /** About the name that somebody gave for exact words. */
  readonly saidByOther: (speaker: string, claimed: string) => string;
  readonly said: (speaker: string) => string;
  readonly reported: (speaker: string) => string;
  readonly saidByNobody: (claimed: string) => string;
  readonly notQuoted: (claimed: string) => string;
  readonly turn: Readonly<Record<TurnKind, string>>;
  readonly turnsTo: (what: string, article: string, text: string) => string;
  readonly turnsWithout: (what: string, article: string) => string;
  readonly turnsWith: (what: string, text: string) => string;
  readonly unchecked: (count: number) => string;
};
