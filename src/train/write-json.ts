/** An object of numbers and texts, laid out as the project's formatter would. */
export function writeJson(fields: Readonly<Record<string, number | string>>): string {
  return `${JSON.stringify(fields, null, 2)}\n`;
}
