/** What Discord's documentation says of bodies, as far as a bot like this one can go wrong. Each gives what is wrong. */

type Body = Record<string, unknown>;

const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const characters = (text: unknown) => (typeof text === 'string' ? [...text].length : 0);

export const flagBits = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

const within = (flags: unknown, ...allowed: number[]) =>
  (Number(flags ?? 0) & ~allowed.reduce((sum, bit) => sum | bit, 0)) === 0;

/** Of a message in a first response, a follow-up or an edit. */
export function messageProblems(body: unknown, kind: 'new' | 'edit'): string[] {
  if (!isBody(body)) return ['the message is no object'];
  const { suppressEmbeds, ephemeral, componentsV2 } = flagBits;
  const flags = Number(body.flags ?? 0);
  const problems = mentionProblems(body);
  const allowed = kind === 'new' ? [suppressEmbeds, ephemeral, componentsV2] : [suppressEmbeds, componentsV2];
  if (!within(body.flags, ...allowed)) problems.push(`flags ${flags} are not allowed here`);
  if (flags & componentsV2) {
    if (body.content !== undefined || body.embeds !== undefined)
      problems.push('components v2 take no content or embeds beside them');
    problems.push(...componentProblems(body.components));
  } else {
    if (characters(body.content) > 2000) problems.push('content has more than 2,000 characters');
    if (characters(body.content) === 0) problems.push('an empty message');
  }
  return problems;
}

/** Of a response that defers: it takes no flag but EPHEMERAL. */
export function deferProblems(body: unknown): string[] {
  if (body === undefined) return [];
  if (!isBody(body)) return ['the data is no object'];
  return within(body.flags, flagBits.ephemeral) ? [] : ['a deferred response takes only the flag EPHEMERAL'];
}

export function choiceProblems(body: unknown): string[] {
  if (!isBody(body) || !Array.isArray(body.choices)) return ['choices are missing'];
  const problems = body.choices.length > 25 ? ['more than 25 choices'] : [];
  for (const choice of body.choices) {
    const { name, value }: Body = isBody(choice) ? choice : {};
    if (characters(name) < 1 || characters(name) > 100)
      problems.push('a choice’s name has not 1 to 100 characters');
    if (typeof value === 'string' && characters(value) > 100) problems.push('a choice’s value is too long');
  }
  return problems;
}

/** Of the list of commands that PUT sends. */
export function commandProblems(body: unknown): string[] {
  if (!Array.isArray(body)) return ['the commands are no list'];
  const problems = body.length > 100 ? ['more than 100 commands'] : [];
  for (const command of body.map((each) => (isBody(each) ? each : {}))) {
    const options = (Array.isArray(command.options) ? command.options : []).filter(isBody);
    if (options.length > 25) problems.push('more than 25 options');
    for (const named of [command, ...options]) {
      problems.push(...namingProblems(named, named === command && command.type === 3));
    }
    const firstOptional = options.findIndex(({ required }) => required !== true);
    if (firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required === true))
      problems.push(`a required option of ${command.name} comes after an optional one`);
    if (new Set(options.map(({ name }) => name)).size < options.length)
      problems.push(`two options of ${command.name} have one name`);
  }
  return problems;
}

/** A slash command's or an option's names and descriptions in all languages; of a command on a message only names. */
function namingProblems(named: Body, onMessage: boolean): string[] {
  const inAll = (texts: unknown) => Object.entries(isBody(texts) ? texts : {});
  const names = [['', named.name] as const, ...inAll(named.name_localizations)];
  const descriptions = [['', named.description] as const, ...inAll(named.description_localizations)];
  const isName = (name: unknown) =>
    onMessage
      ? characters(name) >= 1 && characters(name) <= 32
      : /^[-_'\p{L}\p{N}]{1,32}$/u.test(String(name)) && String(name) === String(name).toLowerCase();
  const isDescription = (text: unknown) =>
    onMessage ? text === undefined : characters(text) >= 1 && characters(text) <= 100;
  return [
    ...names.filter(([, name]) => !isName(name)).map(([, name]) => `the name ${name}`),
    ...descriptions
      .filter(([, text]) => !isDescription(text))
      .map(([locale]) => `the description of ${named.name} ${locale}`.trim()),
    ...[...names, ...descriptions]
      .filter(([locale]) => !['', ...knownLocales].includes(locale))
      .map(([locale]) => `the locale ${locale}`),
  ];
}

/** Of Discord's list of locales, those that this project could use. */
const knownLocales = ['de', 'fr', 'es-ES', 'es-419', 'ar', 'en-GB', 'en-US'];

/** Without this, an interaction's reply pings whom it names. */
function mentionProblems(body: Body): string[] {
  const { parse }: Body = isBody(body.allowed_mentions) ? body.allowed_mentions : {};
  return Array.isArray(parse) && parse.length === 0 ? [] : ['allowed_mentions.parse is not []'];
}

function componentProblems(components: unknown): string[] {
  const all = everyComponent(components);
  const problems: string[] = [];
  if (all.length === 0) problems.push('an empty message');
  if (all.length > 40) problems.push(`${all.length} components, more than 40`);
  const texts = all.filter(({ type }) => type === 10).map(({ content }) => content);
  if (texts.some((text) => characters(text) === 0)) problems.push('an empty text');
  const length = texts.reduce((sum: number, text) => sum + characters(text), 0);
  if (length > 4000) problems.push(`${length} characters, more than 4,000`);
  const bytes = texts.reduce((sum: number, text) => sum + Buffer.byteLength(String(text)), 0);
  if (bytes > 10_170) problems.push(`${bytes} bytes of text`);
  const ids = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  if (ids.some((id) => characters(id) < 1 || characters(id) > 100)) problems.push('a custom_id’s length');
  if (new Set(ids).size < ids.length) problems.push('two components have one custom_id');
  return [...problems, ...all.flatMap(rowProblems), ...all.flatMap(buttonProblems)];
}

function rowProblems({ type, components }: Body): string[] {
  if (type !== 1) return [];
  const count = Array.isArray(components) ? components.length : 0;
  return count < 1 || count > 5 ? [`a row of ${count} buttons`] : [];
}

function buttonProblems({ type, style, label, url, custom_id }: Body): string[] {
  if (type !== 2) return [];
  const problems = characters(label) < 1 || characters(label) > 80 ? ['a button’s label'] : [];
  const isLink = style === 5;
  const address = String(url ?? '');
  if (isLink && (!/^https?:/.test(address) || address.length > 512)) problems.push('a button’s address');
  if (isLink === (url === undefined) || isLink === (custom_id !== undefined))
    problems.push('a button either opens an address or has a custom_id');
  return problems;
}

function everyComponent(components: unknown): Body[] {
  if (!Array.isArray(components)) return [];
  return components
    .filter(isBody)
    .flatMap((component) => [component, ...everyComponent(component.components)]);
}

/** The texts of a message as they were sent, one below the other. */
export function textOf(body: unknown): string {
  if (!isBody(body)) return '';
  const texts = everyComponent(body.components).flatMap(({ content }) =>
    content === undefined ? [] : [content],
  );
  return [...(body.content === undefined ? [] : [body.content]), ...texts].join('\n');
}
