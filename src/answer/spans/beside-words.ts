/** Function words and marks that stand beside answers; everything else is "some other word". */
const besideWords =
  `, . ( ) - " ' : ; the a an of in on at by to for from with and or as into is are was were be been has have had
who which that when where while after before since inside outside across along towards toward onto until during between among against under over through about near
called named known his her its their he it they because due than not 's said told including such like according around
more than only both also but up`.split(/\s+/);

const numbers: ReadonlyMap<string, number> = new Map(besideWords.map((word, index) => [word, index + 1]));

/** No word beside answers is longer; longer ones need not be looked at. */
const longest = 11;

/** The number of each word that stands beside answers, 0 for any other. Marks of one kind are one. */
export function wordNumbers(written: readonly string[]): number[] {
  return written.map((word) => {
    if (word.length > longest) return 0;
    const plain = word.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[—–]/g, '-');
    return numbers.get(plain) ?? 0;
  });
}

/** A number below 65521 that stands for a word, the same in every run of the program. */
export function numberOfWord(word: string): number {
  let hash = 7;
  for (let at = 0; at < word.length; at++) hash = (hash * 31 + word.charCodeAt(at)) % 65521;
  return hash;
}
