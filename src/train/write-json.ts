type Fields = { readonly [name: string]: number | string | Fields };

/** An object of numbers, texts and such objects, laid out as the project's formatter would. */
export function writeJson(fields: Fields): string {
  return `${JSON.stringify(fields, null, 2)}\n`;
}
