import type { Typography } from '../../domain/verdict.ts';
import type { Library } from '../../library/library.ts';
import type { Claim } from './claim.ts';
import type { Found } from './found.ts';

/** What equal words differ in. */
export function typographyOf({ sentences }: Library, { text, words }: Claim, { runs }: Found): Typography[] {
  const found = new Set<Typography>();
  const placed = runs.flatMap(({ same }) => same);
  placed.forEach((word, at) => {
    const own = sentences[word.sentence]?.passage.text ?? '';
    const typed = words[at];
    if (typed === undefined) return;
    const [here, there] = [own.slice(word.from, word.to), text.slice(typed.from, typed.to)];
    for (const difference of inWord(here, there)) found.add(difference);
    const previous = placed[at - 1];
    const before = words[at - 1];
    if (previous?.sentence !== word.sentence || before === undefined) return;
    for (const difference of between(own.slice(previous.to, word.from), text.slice(before.to, typed.from)))
      found.add(difference);
  });
  const order: readonly Typography[] = ['case', 'accents', 'marks', 'spacing'];
  return order.filter((one) => found.has(one));
}

function inWord(here: string, there: string): Typography[] {
  if (here === there) return [];
  const bare = (word: string) =>
    word.replace(/[\p{P}\p{M}\p{Default_Ignorable_Code_Point}]/gu, '').normalize('NFC');
  if (bare(here) === bare(there)) return ['marks'];
  return bare(here).toLowerCase() === bare(there).toLowerCase() ? ['case'] : ['accents'];
}

/** What stands between two words: white space is compared apart from all else. An ellipsis is the text's own matter. */
function between(here: string, there: string): Typography[] {
  const marks = (space: string) => space.replace(/\s+/g, '');
  if (marks(here) !== marks(there)) return ['marks'];
  return here === there ? [] : ['spacing'];
}
