import { termOf } from '../text/terms.ts';

/**
 * Words that news uses for one another and that a dictionary does not connect closely: roles and what people in them do
 * (whoever "speaks for" an army is its spokesman, the one "in charge" heads it), and the stock of reports on conflict, work,
 * traffic and trade. Words of one line may stand for each other. Put together for this project from general knowledge of
 * English news; all words in their base form.
 */
const lines = `
speak spokesman spokeswoman spokesperson
command commander charge head
lead leader head chief
rule ruler king queen president emperor
govern governor government
direct director head
manage manager boss charge
chair chairman chairwoman chairperson
advise adviser advisor
report reporter correspondent journalist
analyse analyze analyst expert
own owner
found founder
represent representative envoy ambassador
diplomat envoy ambassador
edit editor
win winner victory
die death dead kill
born birth
marry husband wife spouse married
live resident residence home
soldier troop fighter serviceman
rebel insurgent militant fighter extremist jihadist terrorist
send deploy dispatch
campaign operation offensive
fight clash battle combat
attack assault offensive raid strike hit
hurt injure wound
talk negotiation meeting
meet meeting talk see
start begin launch
end finish stop
stop halt pause suspend interrupt
arrest detain capture catch
escape flee
guard protect secure
border frontier boundary
danger threat risk
car vehicle truck lorry
worker employee staff
strike walkout
boat ferry ship vessel
money fund
cost price pay
child kid
help aid support assist
build construct erect
hold control capture seize retake reclaim
reinforce strengthen fortify bolster tighten
fall collapse
find discover
say claim state declare
town city village
`;

/** For a word in its base form, the other words of its lines. */
export const thesaurus: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap((line) => line.map((word) => [word, line] as const))
    .reduce((all, [word, line]) => {
      const others = line.filter((other) => other !== word);
      return all.set(word, [...(all.get(word) ?? []), ...others]);
    }, new Map<string, readonly string[]>()),
);

/** The terms that may stand for a term by the thesaurus. */
export function sameInNews(term: string): readonly string[] {
  // Stemming keeps the first letters, so few words have to be stemmed for one question, and each only once.
  const start = term.slice(0, lettersKept);
  const known = byStart.get(start) ?? termsFrom(start);
  // People may type anything: what the thesaurus does not have is not remembered.
  if (known.size > 0) byStart.set(start, known);
  return known.get(term) ?? [];
}

const lettersKept = 2;
const byStart = new Map<string, ReadonlyMap<string, readonly string[]>>();

function termsFrom(start: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [word, others] of thesaurus) {
    if (!word.startsWith(start)) continue;
    const term = termOf(word);
    found.set(term, [...(found.get(term) ?? []), ...others.map(termOf)]);
  }
  return found;
}
