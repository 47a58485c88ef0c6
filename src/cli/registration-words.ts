/** What registering changed: commands as people see them. */
export type Registration = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
};

/** What was registered, a line for each kind of change. */
export function registrationWords(
  { added, changed, removed, unchanged }: Registration,
  guildId?: string,
): string {
  const where = guildId === undefined ? 'everywhere' : `in the server ${guildId}`;
  const lines = [...line('Added', added), ...line('Changed', changed), ...line('Removed', removed)];
  if (lines.length === 0) return `Nothing to do: Discord knows these commands ${where}: ${listed(unchanged)}`;
  return [`Registered ${where}.`, ...lines, ...line('Unchanged', unchanged)].join('\n');
}

function line(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${what}: ${listed(names)}`];
}

function listed(names: readonly string[]): string {
  return names.join(', ');
}
