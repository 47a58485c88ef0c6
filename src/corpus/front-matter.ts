import type { Span } from '../domain/span.ts';
import { InputError } from '../errors.ts';
import { type Metadata, parseMetadata } from './sources.ts';

/** Bounds for the YAML parser, whose time and stack grow faster than its input: far above what anybody writes. */
const longest = 16_384;
const mostBrackets = 200;
const signsInARow = /(?:[-?:][ \t]+){20}/;
const mostAliases = 50;

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/;
const closing = /(?:\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/g;

/** The front matter at the start of a Markdown file, with its fences; undefined when it has none. */
export function findFrontMatter(raw: string): Span | undefined {
  const start = opening.exec(raw)?.[0];
  if (start === undefined) return undefined;
  // The line break that ends the opening fence may be the one before the closing fence.
  closing.lastIndex = start.trimEnd().length;
  const end = closing.exec(raw);
  return end === null ? undefined : { start: 0, end: end.index + end[0].length };
}

/** Reads the fields of front matter. Throws InputError with the line or the field. */
export async function parseFrontMatter(raw: string, span: Span): Promise<Metadata> {
  const yaml = raw
    .slice(span.start, span.end)
    .replace(opening, '')
    .replace(/---[ \t]*$/, '');
  try {
    return parseMetadata(await parseYaml(yaml), 'pass by');
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new InputError(`Its front matter is not usable: ${error.message}.`, { cause: error });
  }
}

/** Scalars stay as written, because a date or a year is a text here; only null is read as nothing. */
async function parseYaml(yaml: string): Promise<unknown> {
  if (yaml.length > longest) throw new InputError(`it is longer than ${longest} characters`);
  if (isDeep(yaml)) throw new InputError('it is nested too deeply');
  const { isPair, isScalar, LineCounter, parseDocument, visit } = await import('yaml');
  const lines = new LineCounter();
  const lineOf = (offset: number) => lines.linePos(offset).line + 1;
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    customTags: ['null'],
    prettyErrors: false,
    lineCounter: lines,
  });
  const [problem] = document.errors;
  if (problem !== undefined) throw new InputError(`line ${lineOf(problem.pos[0])}: ${problem.message}`);
  visit(document, (_, node) => {
    if (!isPair(node) || !isScalar(node.key) || node.key.value !== '__proto__') return;
    throw new InputError(`line ${lineOf(node.key.range?.[0] ?? 0)}: "__proto__" cannot be a name here`);
  });
  return document.toJS({ maxAliasCount: mostAliases }) ?? {};
}

/** Whether brackets, or signs for lists and keys on one line, may stand inside each other deeper than anybody needs. */
function isDeep(yaml: string): boolean {
  const brackets = yaml.match(/[[{]/g) ?? [];
  return brackets.length > mostBrackets || signsInARow.test(yaml);
}
