import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { commandJson } from '../../src/discord/command-json.ts';
import { helpCommand, settingsCommand } from '../../src/discord/own-commands.ts';

const all = [...commands, helpCommand, settingsCommand];
const locales = ['de', 'fr', 'es', 'ar'] as const;

test.each(locales)('in %s no two commands, and no two options of a command, have one name', (locale) => {
  const different = (
    named: readonly { readonly inOtherLanguages: (typeof all)[0]['inOtherLanguages'] }[],
  ) => {
    const names = named.map(({ inOtherLanguages }) => inOtherLanguages[locale].name);
    expect(new Set(names).size, names.join()).toBe(names.length);
  };
  different(all);
  for (const { options } of all) different(options);
});

describe.each(all)('/$name', (command) => {
  const json = commandJson(command);

  test('is called by Discord’s rules in every language', () => {
    for (const named of [json, ...json.options]) {
      for (const name of [named.name, ...Object.values(named.name_localizations ?? {})]) {
        expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
        expect(name).toBe(String(name).toLowerCase());
      }
      for (const text of [named.description, ...Object.values(named.description_localizations ?? {})]) {
        expect(String(text).length).toBeGreaterThan(0);
        expect(String(text).length, String(text)).toBeLessThanOrEqual(100);
      }
    }
  });

  test('has at most 8,000 characters in all', () => {
    expect(JSON.stringify(json).length).toBeLessThan(8000);
  });
});
