import { nameKey } from './name-keys.ts';
import { countryWords } from './words.ts';

/** Keys of the names of countries and territories: as Unicode's CLDR has them in English, long ("United States") and short ("US"). */
export const countries: ReadonlySet<string> = new Set([...countryWords, ...namesInCldr()]);

function namesInCldr(): string[] {
  // CLDR's codes that are no countries: unions, unknown regions, private use.
  const others = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((two) => one + two)).filter((code) => !others.has(code));
  return (['long', 'short'] as const).flatMap((style) => {
    const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none', style });
    return codes.flatMap((code) => display.of(code) ?? []).map(nameKey);
  });
}

/** All keys of the groups of `aliases.json` that hold the name of a country: "U.S." stands beside "United States". */
export function namesOfCountries(aliases: readonly (readonly string[])[]): string[] {
  const groups = aliases.map((names) => names.map(nameKey));
  return groups.filter((keys) => keys.some((key) => countries.has(key))).flat();
}
