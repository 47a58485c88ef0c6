import type { Mention } from '../../domain/entity.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Range } from '../../domain/span.ts';
import { isFunctionWord } from '../../text/terms.ts';

/** A run of tokens that could be an answer; both ends inclusive. */
export type TokenRun = { readonly first: number; readonly last: number };

/** No answer has more tokens, unless it is a list of names or a clause. */
const longestRun = 14;

/** What a token may be at the ends of an answer. */
type Edges = { readonly canStart: readonly boolean[]; readonly canEnd: readonly boolean[] };

const articles = /^(?:a|an|the)$/i;
const neverFirst =
  /^(?:of|and|or|but|nor|than|that|as|if|is|are|was|were|be|been|being|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|who|which|whose|whom|also|not)$/i;
const neverLast =
  /^(?:of|and|or|but|nor|than|that|as|if|is|are|was|were|be|been|being|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|who|which|whose|whom|a|an|the|in|on|at|by|for|with|from|to|into|its|his|her|their|our|my|your|not|also)$/i;
const opening = /^[("“‘«[]$/;

/**
 * All runs of tokens that could be an answer, as the shape of a noun phrase or a clause allows: nothing but words,
 * numbers and some marks at the ends, no article in front, no function word left hanging, brackets and quotation marks
 * in pairs. About a hundred for a sentence; the words that are asked for are nearly always among them.
 */
export function candidateRuns(sentence: Sentence, mentions: readonly Mention[]): TokenRun[] {
  const { tokens, passage } = sentence;
  const written = tokens.map(({ from, to }) => passage.text.slice(from, to));
  const { canStart, canEnd } = withinNames(tokens, mentions, edgesOf(written));
  const turns = written.map(turnOf);
  const runs: TokenRun[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!canStart[first]) continue;
    let depth = 0;
    for (let last = first; last < Math.min(tokens.length, first + longestRun); last++) {
      const turn = turns[last] ?? 0;
      if (turn === breaks) break;
      depth += turn;
      if (depth < 0) break;
      if (depth === 0 && canEnd[last]) runs.push({ first, last });
    }
  }
  return [...runs, ...longLists(sentence, mentions, written), ...clauses(written, canStart, canEnd)];
}

/** No run goes on over such a token. */
const breaks = 2;

/** 1 where a bracket or a quotation opens, -1 where it closes, `breaks` at the end of a clause, else 0. */
function turnOf(word: string, at: number, written: readonly string[]): number {
  if (opening.test(word)) return 1;
  if (/^[)”»\]]$/.test(word)) return -1;
  if (/^[;:!?…"]$/.test(word)) return breaks;
  const isAbbreviation = /^\p{Lu}\p{L}{0,3}$/u.test(written[at - 1] ?? '');
  return word === '.' && !isAbbreviation ? breaks : 0;
}

function edgesOf(written: readonly string[]): Edges {
  const canStart = written.map((word, at) => {
    if (/^[$€£¥]$/.test(word)) return true;
    if (!/[\p{L}\p{N}]/u.test(word) || /^[’']s$/.test(word)) return false;
    if (written[at - 1] === '-' && at > 1 && !/^\p{Lu}/u.test(word)) return false;
    return !articles.test(word) && !neverFirst.test(word);
  });
  const canEnd = written.map((word, at) => {
    if (word === '%') return true;
    if (!/[\p{L}\p{N}]/u.test(word) || /^[’']s$/.test(word)) return false;
    if (written[at + 1] === '-' && /^\p{Ll}/u.test(written[at + 2] ?? '')) return false;
    return !neverLast.test(word) || !isFunctionWord(word);
  });
  return { canStart, canEnd };
}

/** No answer begins or ends inside the name of a person: it is "Barham Salih" and neither "President Barham" nor "Salih". */
function withinNames(tokens: Sentence['tokens'], mentions: readonly Mention[], edges: Edges): Edges {
  const names = mentions.filter(({ kind }) => kind === 'person');
  const isAfterStart = ({ from }: Range) => names.some((name) => name.from < from && from < name.to);
  const isBeforeEnd = ({ to }: Range) => names.some((name) => name.from < to && to < name.to);
  return {
    canStart: edges.canStart.map((can, at) => can && !isAfterStart(tokens[at] ?? nowhere)),
    canEnd: edges.canEnd.map((can, at) => can && !isBeforeEnd(tokens[at] ?? nowhere)),
  };
}

const nowhere: Range = { from: 0, to: 0 };

/** "Egypt, France, Germany, Jordan, Saudi Arabia, the United Kingdom, and the United States": names with only a mark or "and" between. */
function longLists(sentence: Sentence, mentions: readonly Mention[], written: readonly string[]): TokenRun[] {
  const names = mentions.filter((mention) => 'entity' in mention);
  const runs: TokenRun[] = [];
  let begin = 0;
  names.forEach((name, at) => {
    const next = names[at + 1];
    const isNext =
      next !== undefined &&
      /^(?:,| and| or|, and)(?: the)? $/.test(sentence.passage.text.slice(name.to, next.from));
    if (isNext) return;
    const first = sentence.tokens.findIndex(({ from }) => from === names[begin]?.from);
    const last = sentence.tokens.findIndex(({ to }) => to === name.to);
    if (at - begin >= 2 && last - first >= longestRun && first >= 0 && written[first] !== undefined)
      runs.push({ first, last });
    begin = at + 1;
  });
  return runs;
}

/** Reasons and purposes: from the word that opens them to the end of the clause or the sentence. */
function clauses(
  written: readonly string[],
  canStart: readonly boolean[],
  canEnd: readonly boolean[],
): TokenRun[] {
  const runs: TokenRun[] = [];
  written.forEach((word, at) => {
    const opens = /^(?:because|due|owing|since|as|after|by|so|to|fearing|amid|for|in|that)$/i.test(word);
    if (!opens) return;
    for (const first of [at, at + 1, at + 2, at + 3]) {
      if (first > at && !canStart[first]) continue;
      let last = first + longestRun;
      while (last < written.length && !/^[,;:.!?"“”—–]$/.test(written[last] ?? '')) last++;
      if (last >= written.length + 1 || last - first > 40) continue;
      last--;
      if (last - first >= longestRun && canEnd[last]) runs.push({ first, last });
    }
  });
  return runs;
}
