import type { Answerer } from '../../domain/answer.ts';
import type { Command } from '../../domain/command.ts';
import type { Entity, EntityKind } from '../../domain/entity.ts';
import type { Library } from '../../library/library.ts';
import { parseLine } from '../../line/parse-line.ts';

/** So many of each kind are tried, the most frequent first. */
const mostTried = 5;

/**
 * Lines to click on, made of the names that the library's articles use most: for each command one that has an answer.
 */
export async function makeExamples(
  library: Library,
  answerer: Answerer,
  commands: readonly Command[],
): Promise<string[]> {
  const people = frequent(library, 'person');
  const places = frequent(library, 'place');
  const organisations = frequent(library, 'organisation');
  const speakers = answerer.complete('speakers', '').slice(0, mostTried);
  const attempts = [
    people.map((name) => `/who is ${name}?`),
    organisations.map((name) => `/who leads ${name}?`),
    places.map((name) => `/where is ${name}?`),
    [...places, ...organisations].map((name) => `/when was ${name} attacked?`),
    [...organisations, ...people].map((name) => `/how-many ${name}`),
    [...organisations, ...people].map((name) => `/ask ${name}`),
    speakers.map((name) => `/quote speaker:${name}`),
    ['/sources'],
  ];
  const examples: string[] = [];
  for (const lines of attempts) {
    const found = await firstAnswered(lines, answerer, commands);
    if (found !== undefined) examples.push(found);
  }
  return examples;
}

function frequent({ entities }: Library, kind: EntityKind): string[] {
  const mentioned = (entity: Entity) => entity.sentences.length;
  return entities
    .filter((entity) => entity.kind === kind)
    .toSorted((a, b) => mentioned(b) - mentioned(a) || a.id - b.id)
    .slice(0, mostTried)
    .map(({ name }) => name);
}

async function firstAnswered(lines: readonly string[], answerer: Answerer, commands: readonly Command[]) {
  for (const line of lines) {
    const { command, values } = parseLine(line, commands);
    const answer = await answerer.answer(command.toQuestion(values)).catch(() => undefined);
    if (answer?.kind === 'found' || answer?.kind === 'articles') return line;
  }
  return undefined;
}
