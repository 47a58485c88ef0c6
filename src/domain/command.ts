import type { Localized } from './language.ts';
import type { Question } from './question.ts';

/** What a person can pick from while typing an option. */
export type Completion = 'entities' | 'speakers' | 'titles';

export type CommandOption = {
  readonly name: string;
  readonly description: string;
  readonly inOtherLanguages: Localized;
  readonly required?: boolean;
} & (
  | { readonly type: 'text'; readonly longest: number; readonly complete?: Completion }
  | { readonly type: 'number'; readonly least: number; readonly most: number }
  | { readonly type: 'flag' }
);

/** Options as a surface received them, by name; not checked yet. */
export type OptionValues = Readonly<Record<string, unknown>>;

/** A slash command: what Discord shows of it, and how its options become a Question. */
export type Command = {
  readonly name: string;
  readonly description: string;
  readonly inOtherLanguages: Localized;
  /** Required ones first. In the terminal, text without an option's name is the first one. */
  readonly options: readonly CommandOption[];
  /** A line that can be typed as it is; shown by /help. */
  readonly example: string;
  /** Throws InputError when an option is missing or not usable; it says which and what to do. */
  readonly toQuestion: (values: OptionValues) => Question;
};
