import { groupBy } from '../text/group-by.ts';
import type { Found } from './found.ts';
import { nameKey } from './name-keys.ts';

/** What the mentions of one thing call it: the name to show, and the others. */
export type Naming = (group: readonly Found[]) => {
  readonly name: string;
  readonly aliases: readonly string[];
};

/** The curator's own first name where `aliases.json` has the group; else the fullest name that the articles use. */
export function createNaming(aliases: readonly (readonly string[])[]): Naming {
  const curatedBy = new Map(aliases.flatMap((names) => names.map((name) => [nameKey(name), names])));
  return (group) => {
    const byKey = groupBy(group, ({ form }) => form.key);
    const curated = [...byKey.keys()].map((key) => curatedBy.get(key)).find((names) => names !== undefined);
    const written = [...byKey.values()].map(mostFrequent).toSorted(byFullness);
    const named = new Map<string, string>();
    for (const name of [...(curated ?? []), ...written]) {
      const key = nameKey(name);
      if (!named.has(key)) named.set(key, name);
    }
    const [name = '', ...others] = named.values();
    return { name, aliases: others };
  };
}

function byFullness(one: string, other: string): number {
  const words = (name: string) => name.split(' ').length;
  return words(other) - words(one) || other.length - one.length || (one < other ? -1 : 1);
}

/** Of those that are equally frequent, the first. */
function mostFrequent(group: readonly Found[]): string {
  const counts = new Map<string, number>();
  for (const { form } of group) counts.set(form.written, (counts.get(form.written) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best?.[0] ?? '';
}
