import type { Mention } from '../../domain/entity.ts';
import type { Sentence, Token } from '../../domain/sentence.ts';
import { memberWords, placeWords, roleWords } from '../../extract/words.ts';
import type { Wanted } from '../../search/query.ts';
import { fold } from '../../text/terms.ts';
import type { TokenRun } from './candidates.ts';

const time =
  /\d{4}|\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|morning|evening|noon|midnight|age)\b/i;

/** How many, how much or how often, without a number. */
const quantity =
  /\b(?:all|annually|any|both|constantly|couple|daily|double|dozens?|entire|every|few(?:er|est)?|half|halves|hourly|least|little|majority|many|minority|monthly|more|most|much|never|no|nobody|none|nothing|often|once|quarterly|quarters?|rarely|regularly|score|seldom|several|single|some|sometimes|thirds?|thrice|triple|twice|various|weekly|whole|yearly|zero)\b/i;

/**
 * Whether words can be of the kind that is asked for: no place for a person, no person for a place, nothing without a time
 * for a time. Words that say neither are given the benefit of the doubt.
 */
export function fits(
  wanted: Wanted,
  { tokens, passage }: Sentence,
  mentions: readonly Mention[],
  { first, last }: TokenRun,
): boolean {
  const from = tokens[first]?.from ?? 0;
  const to = tokens[last]?.to ?? 0;
  const inside = mentions.filter((mention) => mention.from < to && mention.to > from);
  const has = (...kinds: readonly Mention['kind'][]) => inside.some(({ kind }) => kinds.includes(kind));
  const words = passage.text.slice(from, to);
  const run = tokens.slice(first, last + 1);
  switch (wanted) {
    case 'person':
      return (
        has('person', 'organisation', 'other') || isPhraseBesides(run, inside, ['place', 'date', 'amount'])
      );
    case 'organisation':
      return (
        has('organisation', 'place', 'other') || isPhraseBesides(run, inside, ['person', 'date', 'amount'])
      );
    case 'place': {
      const isCalled = (token: Token, names: ReadonlySet<string>) =>
        names.has(fold(passage.text.slice(token.from, token.to)));
      const isCalledPlace = run.some((token) => isCalled(token, placeWords));
      // "the leaders of Turkey": people.
      const arePeople = run.some(
        (token) => !isIn(inside, token) && (isCalled(token, roleWords) || isCalled(token, memberWords)),
      );
      return (
        !arePeople &&
        (isCalledPlace || has('place') || !has('person', 'organisation', 'date', 'amount')) &&
        !areOfPeople(tokens, passage.text, mentions, { first, last })
      );
    }
    case 'date':
      return has('date') || time.test(words);
    case 'amount':
      return (
        has('amount', 'date') ||
        /\d/.test(words) ||
        quantity.test(words) ||
        run.some(({ part }) => part === 'number')
      );
    default:
      return true;
  }
}

/** Whether a run is of a list of names that says whose people somebody is: "the leaders of Turkey, Russia and France". */
function areOfPeople(
  tokens: readonly Token[],
  text: string,
  names: readonly Mention[],
  { first, last }: TokenRun,
): boolean {
  const wordAt = (at: number) => fold(text.slice(tokens[at]?.from ?? 0, tokens[at]?.to ?? 0));
  const isOfList = (at: number) => {
    const token = tokens[at];
    return token !== undefined && (/^(?:,|and|the)$/.test(wordAt(at)) || isIn(names, token));
  };
  let begin = first;
  while (isOfList(begin - 1)) begin--;
  let end = last;
  while (isOfList(end + 1)) end++;
  const from = tokens[begin]?.from ?? 0;
  const to = tokens[end]?.to ?? 0;
  const isList = names.filter((name) => name.from >= from && name.to <= to).length > 1;
  return isList && wordAt(begin - 1) === 'of' && memberWords.has(wordAt(begin - 2));
}

/** Whether a run has a noun that is no part of a mention of these kinds: "authorities in Baghdad", but not "Baghdad" or "soon". */
function isPhraseBesides(
  run: readonly Token[],
  inside: readonly Mention[],
  kinds: readonly Mention['kind'][],
): boolean {
  const others = inside.filter(({ kind }) => kinds.includes(kind));
  return run.some((token) => (token.part === 'noun' || token.part === 'name') && !isIn(others, token));
}

function isIn(mentions: readonly Mention[], { from, to }: Token): boolean {
  return mentions.some((one) => one.from <= from && to <= one.to);
}
