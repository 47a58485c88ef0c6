import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const first = [
  'Ada',
  'Omar',
  'Lena',
  'Tomas',
  'Ines',
  'Karim',
  'Mira',
  'Jonas',
  'Salma',
  'Viktor',
  'Noor',
  'Edda',
];
const last = [
  'Quill',
  'Haddad',
  'Brandt',
  'Okoye',
  'Sorel',
  'Vance',
  'Marsh',
  'Ilves',
  'Kade',
  'Rowe',
  'Tamm',
  'Aziz',
];
const places = [
  'Saltgate',
  'Ostrel',
  'Marrow Bay',
  'Tolna',
  'Highmere',
  'Vell',
  'Port Dunn',
  'Carsk',
  'Elmy',
  'Norrach',
];
const bodies = [
  'Harbour Board',
  'Dockers Union',
  'Ministry of Transport',
  'River Authority',
  'Ostrel Council',
];
const deeds = [
  'opened the new pier',
  'closed the road',
  'asked for talks',
  'refused the offer',
  'raised the tolls',
  'began an inquiry',
];
const months = ['January', 'March', 'April', 'June', 'August', 'October', 'November'];

/** Writes so many articles of about 400 words; the same number always gives the same articles. */
export function writeArticles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const pick = chooser(number + 1);
    const person = () => `${pick(first)} ${pick(last)}`;
    const sentence = () =>
      pick([
        `${person()} of the ${pick(bodies)} ${pick(deeds)} in ${pick(places)} on ${1 + (pick(months).length % 28)} ${pick(months)} ${2000 + (number % 25)}.`,
        `“We ${pick(deeds)} because ${pick(places)} could not wait,” said ${person()}.`,
        `Around ${100 + ((number * 37) % 900)} people from ${pick(places)} came, the ${pick(bodies)} said.`,
        `Before that, the ${pick(bodies)} had ${pick(deeds)}, and ${person()} spoke of a long winter.`,
      ]);
    const paragraphs = Array.from({ length: 12 }, () => [sentence(), sentence(), sentence()].join(' '));
    const title = `${pick(places)}: ${pick(bodies)} ${pick(deeds)} (${number})`;
    const published = `20${String(number % 25).padStart(2, '0')}-${String(1 + (number % 12)).padStart(2, '0')}-10`;
    const front = `---\ntitle: "${title}"\noutlet: The ${pick(places)} Courier\npublished: ${published}\nbasis: stated\n---\n`;
    writeFileSync(join(folder, `article-${number}.md`), `${front}\n${paragraphs.join('\n\n')}\n`);
  }
}

/** Chooses from a list; a linear congruential generator (Numerical Recipes), so that every run chooses the same. */
function chooser(seed: number) {
  let state = (seed * 2_654_435_761) % 2 ** 32;
  return <Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return items[Math.floor((state / 2 ** 32) * items.length)] as Item;
  };
}
