/** What an amount as written can mean: from `least` to `most`, both included. */
export type Interval = { readonly least: number; readonly most: number };

const ones = [
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const numbers: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, at) => [word, 10 * (at + 2)] as const),
  ['a', 1],
  ['an', 1],
]);
const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
/** Amounts without a number, as news uses them. */
const vague: ReadonlyMap<string, Interval> = new Map([
  ['several', { least: 3, most: 9 }],
  ['a few', { least: 2, most: 9 }],
  ['dozens', { least: 24, most: 99 }],
  ['scores', { least: 40, most: 99 }],
  ['hundreds', { least: 200, most: 999 }],
  ['thousands', { least: 2000, most: 9999 }],
  ['tens of thousands', { least: 20_000, most: 99_999 }],
  ['hundreds of thousands', { least: 200_000, most: 999_999 }],
  ['millions', { least: 2e6, most: 1e9 }],
]);

const fraction = /\b(?:third|quarter|fifth|tenth|half)s?\b/;

/** "Around 2,000" may be this share more or less. */
const roundness = 0.1;

/** What an amount says with its hedge; undefined where it is no number ("a third", "double"). */
export function intervalOf(written: string): Interval | undefined {
  const text = written
    .toLowerCase()
    .replace(/[-–]/g, ' ')
    .replace(/[$€£¥]/g, '');
  const named = [...vague].findLast(([words]) => new RegExp(`\\b${words}\\b`).test(text));
  if (named !== undefined && !/\d/.test(text)) return named[1];
  if (fraction.test(text)) return undefined;
  const values = valuesIn(text);
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (/\b(?:up to|at most|as many as|as much as|no more than|less than|fewer than|under)\b/.test(text))
    return { least: 0, most: last };
  if (/\b(?:more than|over|at least|no fewer than|well over)\b/.test(text))
    return { least: first, most: Number.POSITIVE_INFINITY };
  const slack = /\b(?:around|about|approximately|roughly|nearly|almost|some|estimated|close to|just)\b/.test(
    text,
  );
  return { least: first * (slack ? 1 - roundness : 1), most: last * (slack ? 1 + roundness : 1) };
}

export function areApart(one: Interval, other: Interval): boolean {
  return one.most < other.least || other.most < one.least;
}

/** The numbers of a text, a scale after the last one of a range being that of both: "12 to 15 million". */
function valuesIn(text: string): number[] {
  const values: { value: number; hasScale: boolean }[] = [];
  let isOpen = false;
  for (const [word] of text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?|\p{L}+/gu)) {
    const number = /^\d/.test(word) ? Number(word.replaceAll(',', '')) : numbers.get(word);
    const scale = scales.get(word);
    const last = values.at(-1);
    if (scale !== undefined && isOpen && last !== undefined) {
      last.value *= scale;
      last.hasScale = true;
    } else if (number !== undefined) {
      const isTensAndOnes =
        isOpen && last !== undefined && last.value >= 20 && last.value < 100 && number < 10;
      if (isTensAndOnes && !/^\d/.test(word)) last.value += number;
      else values.push({ value: number, hasScale: false });
    }
    isOpen = number !== undefined || scale !== undefined;
  }
  const last = values.at(-1);
  const common = [...scales].findLast(([word]) => new RegExp(`\\b${word}\\b`).test(text))?.[1] ?? 1;
  return values.map(({ value, hasScale }) =>
    !hasScale && last?.hasScale === true && value < 1000 ? value * common : value,
  );
}
